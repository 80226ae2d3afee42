import { i18n } from '#i18n';
import type { TableAge } from '@/domain/congress/office-list';
import type { Renewal } from '@/domain/congress/renew-members';
import { Button } from '../shared/Button';
import { dateWords } from '../shared/locale';
import './members.css';

interface MemberTablePartProps {
  readonly table: TableAge | null;
  /** The person fetched it; otherwise it is the built-in one. */
  readonly isFetched: boolean;
  /** Fetching is switched on. */
  readonly isOn: boolean;
  readonly busy: boolean;
  readonly result: Renewal | null;
  readonly onRenew: () => void;
  readonly onBack: () => void;
}

/** How old the list of members is, and how to get a newer one. */
export function MemberTablePart(props: MemberTablePartProps) {
  const { table, isFetched, isOn, busy, result } = props;
  return (
    <section className="members" aria-labelledby="members-table">
      <h2 id="members-table">{i18n.t('members.tableTitle')}</h2>
      {table && (
        <p>
          {i18n.t('members.tableOf', { date: dateWords(table.date) })}{' '}
          {i18n.t(isFetched ? 'members.tableFetched' : 'members.tableBuiltIn')}
        </p>
      )}
      {isOn ? (
        <div>
          <Button busy={busy} onClick={props.onRenew}>
            {i18n.t(busy ? 'members.renewing' : 'members.renew')}
          </Button>
        </div>
      ) : (
        <p className="members-aside">
          {i18n.t('members.renewOff')} <a href="#data">{i18n.t('members.renewSwitch')}</a>
        </p>
      )}
      {isFetched && (
        <div>
          <Button look="text" onClick={props.onBack}>
            {i18n.t('members.back')}
          </Button>
        </div>
      )}
      <p role="status">{result && resultWords(result)}</p>
    </section>
  );
}

function resultWords(result: Renewal): string {
  if (result.kind === 'renewed') return i18n.t('members.renewed', { date: dateWords(result.date) });
  return i18n.t(REFUSED[result.why]);
}

const REFUSED = {
  off: 'members.renewOff',
  'no-answer': 'members.renewNoAnswer',
  'not-valid': 'members.renewNotValid',
  'seats-gone': 'members.renewSeatsGone',
  'not-kept': 'members.renewNotKept',
} as const;
