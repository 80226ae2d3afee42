import { History } from '@/components/history/History';
import { Letters } from '@/components/letters/Letters';
import { Options } from '@/components/options/Options';
import { constituentItem, draftItem, settingsItem } from '@/platform/storage/items';
import { useKeptItem } from '../hooks/use-kept-item';
import { useKeptNotices } from '../hooks/use-kept-notices';
import { useMyOffices } from '../hooks/use-my-offices';
import { MembersPage } from './MembersPage';
import { useData } from './use-data';
import { useHistory } from './use-history';
import { useLetters } from './use-letters';
import { useLookUps } from './use-look-ups';
import { useRoute } from './use-route';

/** Wires the options page to what is kept. */
export function App() {
  const constituent = useKeptItem(constituentItem);
  const settings = useKeptItem(settingsItem);
  const draft = useKeptItem(draftItem);
  const offices = useMyOffices();
  const route = useRoute();
  const letters = useLetters(route, settings, draft);
  const history = useHistory();
  const kept = useKeptNotices([constituent, settings, draft, offices.kept, ...letters.kept, history]);
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
          <Letters {...letters.props} route={route} constituent={constituent.value} />
        )
      }
    />
  );
}
