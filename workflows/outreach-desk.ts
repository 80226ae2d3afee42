import type { OfficeTab } from '@/domain/outreach/office-tab';
import { afterEvent, type Outreach, type OutreachEvent } from '@/domain/outreach/outreach';
import type { OutreachView } from '@/domain/outreach/outreach-view';
import type { OutreachPorts } from './outreach-ports';

/** An outreach and the tabs of its pages. */
export interface Standing {
  readonly outreach: Outreach;
  readonly tabs: readonly OfficeTab[];
}

/**
 * The only place that changes a stored outreach, one change after the other, each from the stored state. Only the
 * order of changes is in memory, so the background may stop between any two of them.
 */
export class OutreachDesk {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly ports: Pick<OutreachPorts, 'outreaches' | 'officeTabs'>) {}

  /**
   * @param work receives null if there is no outreach; its result is stored, and null ends the outreach
   * @returns the stored state; `kept` is false if the browser did not store it
   */
  change(
    work: (now: Standing | null) => Standing | null | Promise<Standing | null>,
  ): Promise<{ readonly standing: Standing | null; readonly kept: boolean }> {
    const result = this.turn.then(async () => {
      const outreach = await this.ports.outreaches.load();
      const now = outreach && { outreach, tabs: await this.ports.officeTabs.load() };
      const then = await work(now);
      if (then?.outreach !== now?.outreach && !(await this.ports.outreaches.save(then?.outreach ?? null)))
        return { standing: now, kept: false };
      if (then?.tabs !== now?.tabs) await this.ports.officeTabs.save(then?.tabs ?? []);
      return { standing: then, kept: true };
    });
    this.turn = result.catch(() => {});
    return result;
  }

  /** Applies an event to the current outreach, if any. */
  async note(event: OutreachEvent): Promise<boolean> {
    const { kept } = await this.change((now) => now && afterNote(now, event));
    return kept;
  }
}

export function afterNote(now: Standing, event: OutreachEvent): Standing {
  const outreach = afterEvent(now.outreach, event);
  return outreach === now.outreach ? now : { ...now, outreach };
}

/** Replaces one tab; null removes it. */
export function withTab(now: Standing, tabId: number, tab: OfficeTab | null): Standing {
  const others = now.tabs.filter((one) => one.tabId !== tabId);
  return { ...now, tabs: tab ? [...others, tab] : others };
}

/** The queue for display. Offices missing from the directory are omitted. */
export async function viewOutreach(
  { directory, storedData }: Pick<OutreachPorts, 'directory' | 'storedData'>,
  { outreach, tabs }: Standing,
  tabId: number | null,
): Promise<OutreachView> {
  const letter = (await storedData.letters()).find(({ id }) => id === outreach.letterId);
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
