import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { OfficeId } from '@/domain/congress/office';
import type { OfficeList } from '@/domain/congress/office-list';
import { FindMembers, type FindMembersProps } from './FindMembers';
import { ListAnnouncement } from './ListAnnouncement';
import { OfficeCards, type OfficeCardsProps } from './OfficeCards';
import './members.css';

interface MyMembersProps {
  readonly mine: readonly OfficeId[];
  readonly list: OfficeList;
  readonly find: FindMembersProps;
  readonly noteOf: OfficeCardsProps['noteOf'];
  readonly optionsUrl: string;
  /** The practice form, for a person who has no members yet. */
  readonly practiceUrl?: string;
  readonly below?: ReactNode;
}

/** The person's members with links to their forms, or a ZIP box if there are no members yet. */
export function MyMembers({ mine, list, find, noteOf, optionsUrl, practiceUrl, below }: MyMembersProps) {
  return (
    <>
      {mine.length === 0 ? (
        <section className="members" aria-label={i18n.t('members.yours')}>
          <p>{i18n.t('members.welcome')}</p>
          <FindMembers {...find} />
          {practiceUrl && (
            <a href={practiceUrl} target="_blank" rel="noreferrer">
              {i18n.t('practice.try')}
            </a>
          )}
        </section>
      ) : (
        <section className="members" aria-labelledby="members">
          <div className="members-head">
            <h2 id="members">{i18n.t('members.yours')}</h2>
            <a href={`${optionsUrl}#members`} target="_blank" rel="noreferrer">
              {i18n.t('members.change')}
            </a>
          </div>
          {find.vacant && <FindMembers {...find} />}
          <OfficeCards list={list} noteOf={noteOf} />
          {below}
        </section>
      )}
      <ListAnnouncement offices={list.offices} />
    </>
  );
}
