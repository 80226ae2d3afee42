import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { OfficeEntry } from '@/domain/congress/directory';
import type { OfficeList } from '@/domain/congress/office-list';
import { Notice } from '../shared/Notice';
import { OfficeCard } from './OfficeCard';
import './members.css';

export interface OfficeCardsProps {
  readonly list: OfficeList;
  /** When an office was last written to, and the like. */
  readonly noteOf?: ((entry: OfficeEntry) => ReactNode) | undefined;
  readonly actionsOf?: ((entry: OfficeEntry) => ReactNode) | undefined;
}

/** The person's offices, in their order, and what is to be known of the table that they are from. */
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
