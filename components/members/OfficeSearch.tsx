import { i18n } from '#i18n';
import type { OfficeId } from '@/domain/congress/office';
import type { OfficeList } from '@/domain/congress/office-list';
import { Button } from '../shared/Button';
import { TextBox } from '../shared/TextBox';
import { entryAbout, entryName } from './member-words';
import './members.css';

interface OfficeSearchProps {
  readonly text: string;
  /** The search results; null without a search. */
  readonly found: OfficeList | null;
  /** Offices already in the person's list. */
  readonly mine: readonly OfficeId[];
  readonly onType: (text: string) => void;
  readonly onAdd: (id: OfficeId) => void;
}

/** Adds offices by name, state or seat. */
export function OfficeSearch({ text, found, mine, onType, onAdd }: OfficeSearchProps) {
  return (
    <div className="members-search">
      <TextBox
        label={i18n.t('members.search')}
        hint={i18n.t('members.searchHint')}
        value={text}
        onChange={onType}
      />
      <p role="status" className="members-aside">
        {found && countWords(found)}
      </p>
      {found && (
        <ul className="members-found">
          {found.offices.map((entry) => (
            <li key={entry.id} className="members-row">
              <span>
                {entryName(entry)} <span className="members-aside">{entryAbout(entry)}</span>
              </span>
              {mine.includes(entry.id) ? (
                <span className="members-aside">{i18n.t('members.added')}</span>
              ) : (
                <Button onClick={() => onAdd(entry.id)}>
                  {i18n.t('members.add')}
                  <span className="visually-hidden"> {entryName(entry)}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function countWords({ offices, omitted }: OfficeList): string {
  if (offices.length === 0) return i18n.t('members.noneFound');
  return omitted > 0 ? i18n.t('members.more', { count: offices.length, more: omitted }) : '';
}
