import { useState } from 'react';
import { Practice } from '@/components/practice/Practice';
import type { FillOutcome } from '@/domain/form/report/page-view';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import { ask } from '@/platform/messages/background';
import { settingsItem } from '@/platform/storage/items';
import { ownTabId } from '@/platform/tabs';
import { runFormFiller } from '../in-page/run-form-filler';
import { runPageReport } from '../in-page/run-page-report';
import { renderPage } from '../shared/render-page';

/** Wires the practice page. Its button starts the same fill as the popup's. */
function App() {
  const [filling, setFilling] = useState(false);
  const [outcome, setOutcome] = useState<FillOutcome | null>(null);
  const fill = async () => {
    setFilling(true);
    setOutcome(null);
    const [tabId, settings] = await Promise.all([ownTabId(), settingsItem.load()]);
    const letterId = settings.value.chosenLetter ?? BUILT_IN_LETTERS[0].id;
    setOutcome(
      tabId === null ? { kind: 'failed' } : await ask('fill-form', { tabId, letterId, acknowledged: false }),
    );
    setFilling(false);
  };
  return <Practice filling={filling} outcome={outcome} onFill={() => void fill()} />;
}

// No script can be injected into a page of the extension, so it loads the same form filler and report itself.
runFormFiller();
runPageReport();

renderPage(<App />);
