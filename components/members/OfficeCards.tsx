import './members.css';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { addressToOpen, type OfficeEntry } from '@/domain/congress/directory';
import type { OfficeList } from '@/domain/congress/office-list';
import { Notice } from '../shared/Notice';
import { entryAbout, entryName } from './member-words';

export interface OfficeCardsProps {
  readonly list: OfficeList;
  /** When an office was last written to, and the like. */
  readonly noteOf?: ((entry: OfficeEntry) => ReactNode) | undefined;
  readonly actionsOf?: ((entry: OfficeEntry) => ReactNode) | undefined;
}

/** The person's offices, in their order, and the age of the member table behind them. */
export function OfficeCards({ list, noteOf, actionsOf }: OfficeCardsProps) {
  const { offices, omitted, table } = list;
  return (
    <>
      {table?.isOver && offices.length > 0 && (
        <Notice tone="note">
          <p>{i18n.t('members.oldCongress', { congress: table.congress })}</p>
        </Notice>
      )}
      <ul className="members-cards">
        {offices.map((entry) => (
          <li key={entry.id}>
            <OfficeCard entry={entry} note={noteOf?.(entry)} actions={actionsOf?.(entry)} />
          </li>
        ))}
      </ul>
      {omitted > 0 && <p className="members-aside">{i18n.t('members.gone', omitted)}</p>}
    </>
  );
}

interface OfficeCardProps {
  readonly entry: OfficeEntry;
  /** When the office was last written to, and the like. */
  readonly note?: ReactNode;
  /** Further actions: reorder, remove. */
  readonly actions?: ReactNode;
}

/** An office with the ways to reach it: its form, or its site if no form is known, and its phone. */
function OfficeCard({ entry, note, actions }: OfficeCardProps) {
  const { address, kind } = addressToOpen(entry);
  const name = entryName(entry);
  return (
    <article className="members-card">
      <div className="members-who">
        <p className="members-name">{name}</p>
        <p className="members-aside">
          {entryAbout(entry)}
          {entry.phone && (
            <>
              {' '}
              <a
                href={`tel:+1-${entry.phone}`}
                aria-label={i18n.t('members.call', { name, phone: entry.phone })}
              >
                {entry.phone}
              </a>
            </>
          )}
        </p>
        {note && <div className="members-aside">{note}</div>}
        {kind !== 'form' && (
          <p className="members-aside">{i18n.t(kind === 'site' ? 'members.onlySite' : 'members.noSite')}</p>
        )}
        {actions && <div className="members-actions">{actions}</div>}
      </div>
      <a className="members-open" href={address} target="_blank" rel="noreferrer">
        {i18n.t(OPEN[kind])}
        <span className="visually-hidden">: {name}</span>
      </a>
    </article>
  );
}

const OPEN = { form: 'members.openForm', site: 'members.openSite', list: 'members.openList' } as const;
