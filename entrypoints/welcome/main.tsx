import { useEffect, useState } from 'react';
import { Welcome } from '@/components/welcome/Welcome';
import { useStoredItem } from '@/entrypoints/hooks/use-stored-item';
import { constituentItem, settingsItem } from '@/platform/storage/items';
import { isPinned } from '@/platform/toolbar';
import { ConnectedMembers } from '../shared/ConnectedMembers';
import { renderPage } from '../shared/render-page';

/** Wires the first steps to storage: the person continues where they left off. */
function App() {
  const constituent = useStoredItem(constituentItem);
  const settings = useStoredItem(settingsItem);
  const pinned = usePinned();
  if (!constituent.value || !settings.value) return null;
  return (
    <Welcome
      step={settings.value.firstStep ?? 'name'}
      constituent={constituent.value}
      pinned={pinned}
      membersPart={
        <ConnectedMembers
          zip={constituent.value.zip}
          optionsUrl="/options.html"
          onZip={(zip) => constituent.change({ zip })}
        />
      }
      onDetail={(key, text) => constituent.change({ [key]: text })}
      onStep={(firstStep) => settings.change({ firstStep })}
    />
  );
}

/** Checked again when the person returns to the page or its window, because no event reports the pin. */
function usePinned(): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void isPinned().then(setPinned);
    look();
    const timer = setInterval(look, 1_500);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
    };
  }, []);
  return pinned;
}

renderPage(<App />);
