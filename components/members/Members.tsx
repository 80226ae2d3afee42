import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { OfficeEntry } from '@/domain/congress/directory';
import { moveOffice, removeOffice } from '@/domain/congress/my-offices';
import type { OfficeId } from '@/domain/congress/office';
import type { OfficeList } from '@/domain/congress/office-list';
import { Button } from '../shared/Button';
import { FindMembers, type FindMembersProps } from './FindMembers';
import { ListAnnouncement } from './ListAnnouncement';
import { entryName } from './member-words';
import { OfficeCards, type OfficeCardsProps } from './OfficeCards';
import { OfficeSearch } from './OfficeSearch';
import './members.css';

export interface MembersProps {
  readonly find: FindMembersProps;
  readonly mine: readonly OfficeId[];
  readonly list: OfficeList;
  readonly search: { readonly text: string; readonly found: OfficeList | null };
  /** The table of members and how to renew it. */
  readonly table: ReactNode;
  readonly noteOf?: OfficeCardsProps['noteOf'];
  readonly onSearch: (text: string) => void;
  readonly onAdd: (id: OfficeId) => void;
  readonly onChange: (change: (mine: readonly OfficeId[]) => readonly OfficeId[]) => void;
}

/** The "Members" part of the options page: find, add, put in order, remove. */
export function Members(props: MembersProps) {
  const { mine, list, onChange } = props;
  const actionsOf = (entry: OfficeEntry) => (
    <Actions
      name={entryName(entry)}
      isFirst={entry.id === list.offices[0]?.id}
      isLast={entry.id === list.offices.at(-1)?.id}
      onMove={(by) => onChange((offices) => moveOffice(offices, entry.id, by))}
      onRemove={() => onChange((offices) => removeOffice(offices, entry.id))}
    />
  );
  return (
    <div className="members-page">
      <div>
        <h1>{i18n.t('members.title')}</h1>
        <p className="members-lead">{i18n.t('members.lead')}</p>
      </div>
      <div className="members">
        <FindMembers {...props.find} />
        <p className="members-aside">{i18n.t('members.zipHelp')}</p>
      </div>
      <section className="members" aria-labelledby="members-yours">
        <h2 id="members-yours">{i18n.t('members.yours')}</h2>
        {mine.length === 0 ? (
          <p className="members-aside">{i18n.t('members.none')}</p>
        ) : (
          <OfficeCards list={list} noteOf={props.noteOf} actionsOf={actionsOf} />
        )}
      </section>
      <section className="members" aria-labelledby="members-add">
        <h2 id="members-add">{i18n.t('members.searchTitle')}</h2>
        <OfficeSearch {...props.search} mine={mine} onType={props.onSearch} onAdd={props.onAdd} />
      </section>
      {props.table}
      <ListAnnouncement offices={list.offices} />
    </div>
  );
}

interface ActionsProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function Actions({ name, isFirst, isLast, onMove, onRemove }: ActionsProps) {
  const about = <span className="visually-hidden"> {name}</span>;
  return (
    <>
      {!isFirst && (
        <Button look="text" onClick={() => onMove(-1)}>
          {i18n.t('members.up')}
          {about}
        </Button>
      )}
      {!isLast && (
        <Button look="text" onClick={() => onMove(1)}>
          {i18n.t('members.down')}
          {about}
        </Button>
      )}
      <Button look="text" onClick={onRemove}>
        {i18n.t('members.remove')}
        {about}
      </Button>
    </>
  );
}
