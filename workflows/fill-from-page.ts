import type { FillPorts } from './ports';
import type { TabService } from './tab-service';

/**
 * A fill by the keyboard command or the menu, without the popup. It stops at everything that the popup would have
 * shown first: another state's office, an address of no office, a stale bill, an incomplete letter. The page then
 * says why, as it does without a form. If the page is already filled, its report takes the focus.
 * @returns false if the page could not show anything
 */
export async function fillFromPage(
  service: Pick<TabService, 'look' | 'fill'>,
  { storedData, panel }: Pick<FillPorts, 'storedData' | 'panel'>,
  tabId: number,
): Promise<boolean> {
  const view = await service.look(tabId);
  switch (view.kind) {
    case 'not-readable':
      return panel.told(tabId, view);
    case 'no-form':
      await panel.told(tabId, { kind: 'waiting' });
      break;
    default:
      if (view.report) {
        await panel.report(tabId, view.report, { goesOn: view.goesOn, focus: true });
        return true;
      }
      if (view.office === null && !view.practice) return panel.told(tabId, { kind: 'no-office' });
      if (view.otherState !== null) return panel.told(tabId, { kind: 'other-state' });
  }
  const [letters, { chosenLetter }] = await Promise.all([storedData.letters(), storedData.settings()]);
  const letter = letters.find(({ id }) => id === chosenLetter) ?? letters[0];
  if (letter === undefined) return panel.told(tabId, { kind: 'failed' });
  const outcome = await service.fill({ tabId, letterId: letter.id, acknowledged: false });
  return outcome.kind === 'filled' || panel.told(tabId, outcome);
}
