import type { OutreachView } from '@/domain/outreach/outreach-view';
import type { Standing } from './outreach-desk';
import type { OutreachPorts } from './outreach-ports';

/** The queue as it is shown. An office that is not in the directory any more is left out of it. */
export async function viewOutreach(
  { directory, keep }: Pick<OutreachPorts, 'directory' | 'keep'>,
  { outreach, tabs }: Standing,
  tabId: number | null,
): Promise<OutreachView> {
  const letter = (await keep.letters()).find(({ id }) => id === outreach.letterId);
  const items = await Promise.all(
    outreach.items.map(async ({ officeId, state, why }) => {
      const entry = await directory.byId(officeId);
      const own = tabs.filter((tab) => tab.officeId === officeId);
      const here = own.some((tab) => tab.tabId === tabId);
      return entry && { officeId, office: entry.office, state, why, hasTab: own.length > 0, here };
    }),
  );
  return {
    letter: letter ? { id: letter.id, name: letter.name } : null,
    items: items.filter((item) => item !== null),
  };
}
