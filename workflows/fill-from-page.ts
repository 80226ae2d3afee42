import { contentMark } from '@/domain/form/plan/content-mark';
import type { FillPorts } from './ports';
import type { TabService } from './tab-service';

/**
 * A fill by the keyboard command or the menu, without the popup. It stops at everything that the popup would have
 * shown first: another state's office, an address of no office, a stale bill, an incomplete letter. The page then
 * says why, as it does without a form. If the page is already filled with the same letter and details, its report
 * takes the focus; else it is filled again.
 * @returns false if the page could not show anything
 */
export async function fillFromPage(
  service: Pick<TabService, 'look' | 'fill'>,
  { storedData, panel }: Pick<FillPorts, 'storedData' | 'panel'>,
  tabId: number,
): Promise<boolean> {
  const view = await service.look(tabId);
  const [letters, settings, constituent] = await Promise.all([
    storedData.letters(),
    storedData.settings(),
    storedData.constituent(),
  ]);
  const letter = letters.find(({ id }) => id === settings.chosenLetter) ?? letters[0];
  if (letter === undefined) return panel.told(tabId, { kind: 'failed' });
  const currentMark = async () => {
    const ownWords = await storedData.ownWords(letter.id);
    return contentMark({ letter, ownWords, constituent, wantsReply: settings.wantsReply });
  };
  switch (view.kind) {
    case 'not-readable':
      return panel.told(tabId, view);
    case 'no-form':
      await panel.told(tabId, { kind: 'waiting' });
      break;
    default:
      if (view.report && view.report.mark === (await currentMark())) {
        await panel.report(tabId, view.report, { goesOn: view.goesOn, focus: true });
        return true;
      }
      if (view.office === null && !view.practice) return panel.told(tabId, { kind: 'no-office' });
      if (view.otherState !== null) return panel.told(tabId, { kind: 'other-state' });
  }
  const outcome = await service.fill({ tabId, letterId: letter.id, acknowledged: false });
  return outcome.kind === 'filled' || panel.told(tabId, outcome);
}
