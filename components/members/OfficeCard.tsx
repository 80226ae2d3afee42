import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { addressToOpen, type OfficeEntry } from '@/domain/congress/directory';
import { entryAbout, entryName } from './member-words';
import './members.css';

export interface OfficeCardProps {
  readonly entry: OfficeEntry;
  /** When the office was last written to, and the like. */
  readonly note?: ReactNode;
  /** What else can be done with it: order, removal. */
  readonly actions?: ReactNode;
}

/** An office with the ways to reach it: its form, or its site where no form is known, and its phone. */
export function OfficeCard({ entry, note, actions }: OfficeCardProps) {
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
