import type { FillPorts } from './ports';
import type { TabService } from './tab-service';

/**
 * A fill that is asked for by a key or from a menu, without the popup. What the popup would have shown before
 * stops it here: another state's office, an address that is no office's, a stale bill, an open letter. Then,
 * and where there is no form, the page says why. A page that is filled already gets the focus in its report.
 * @returns false where nothing could be said in the page
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
