import { useEffect, useState } from 'react';
import { History } from '@/components/history/History';
import { Letters } from '@/components/letters/Letters';
import { Options } from '@/components/options/Options';
import { parseRoute, type Route } from '@/components/options/route';
import { useSetAsideNotices, useStoredItem } from '@/entrypoints/hooks/use-stored-item';
import { constituentItem, draftItem, settingsItem } from '@/platform/storage/items';
import { useMyOffices } from '../hooks/use-my-offices';
import { renderPage } from '../shared/render-page';
import { MembersPage } from './MembersPage';
import { useData, useLookUps } from './use-data-and-privacy';
import { useHistory } from './use-history';
import { useLetters } from './use-letters';

/** Wires the options page to storage. */
function App() {
  const constituent = useStoredItem(constituentItem);
  const settings = useStoredItem(settingsItem);
  const draft = useStoredItem(draftItem);
  const offices = useMyOffices();
  const route = useRoute();
  const letters = useLetters(route, settings, draft);
  const history = useHistory();
  const kept = useSetAsideNotices([constituent, settings, draft, offices.kept, ...letters.kept, history]);
  const data = useData();
  const lookUps = useLookUps();
  if (!constituent.value || !settings.value || !letters.props || !history.props) return null;
  return (
    <Options
      {...data}
      lookUps={lookUps}
      kept={kept}
      page={route.page}
      constituent={constituent.value}
      wantsReply={settings.value.wantsReply}
      saved={[constituent, settings, draft, offices.kept, ...letters.kept].reduce(
        (sum, item) => sum + item.saved,
        0,
      )}
      onDetail={(key, text) => constituent.change({ [key]: text })}
      onWantsReply={(wantsReply) => settings.change({ wantsReply })}
      members={
        route.page === 'members' && (
          <MembersPage
            offices={offices}
            zip={constituent.value.zip}
            onZip={(zip) => constituent.value?.zip === '' && constituent.change({ zip })}
          />
        )
      }
      history={route.page === 'history' && <History {...history.props} open={route.id} />}
      letters={
        route.page === 'letters' && (
          <Letters
            {...letters.props}
            offices={offices.list?.offices.map(({ office }) => office) ?? []}
            route={route}
            constituent={constituent.value}
          />
        )
      }
    />
  );
}

/** The part of the page that the address names; it follows links, "back" and "forward". */
function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}

renderPage(<App />);
