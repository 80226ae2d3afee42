import { i18n } from '#i18n';
import { FindMembers } from '@/components/members/FindMembers';
import { ListAnnouncement } from '@/components/members/ListAnnouncement';
import { OfficeCards, type OfficeCardsProps } from '@/components/members/OfficeCards';
import type { LetterId } from '@/domain/letter/letter';
import { useLastWritten } from '../hooks/use-last-written';
import { useMyOffices } from '../hooks/use-my-offices';
import { useZipSearch } from '../hooks/use-zip-search';
import { WriteToAllPart } from './WriteToAllPart';

export interface MembersPartProps {
  /** The ZIP code of the person's details; empty where there is none yet. */
  readonly zip: string;
  readonly optionsUrl: string;
  /** A ZIP code that the person looked up. */
  readonly onZip: (zip: string) => void;
  /** Where the practice form is, for a person who has no members yet. */
  readonly practiceUrl?: string;
  /** The letter for Write to all; where there is none, that is not offered. */
  readonly letterId?: LetterId;
  /** What is to be said of an office: when it was last written to. */
  readonly noteOf?: OfficeCardsProps['noteOf'];
}

/** Off a form: the person's members with the way to their forms; a ZIP box where none is known yet. */
export default function MembersPart({
  zip,
  optionsUrl,
  onZip,
  practiceUrl,
  letterId,
  noteOf,
}: MembersPartProps) {
  const { list, add, kept } = useMyOffices();
  const written = useLastWritten();
  const search = useZipSearch(zip, onZip, add);
  if (!list || !kept.value) return null;
  const { offices } = kept.value;
  return (
    <>
      {offices.length === 0 ? (
        <section className="members" aria-label={i18n.t('members.yours')}>
          <p>{i18n.t('members.welcome')}</p>
          <FindMembers {...search} />
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
          {search.vacant && <FindMembers {...search} />}
          <OfficeCards list={list} noteOf={noteOf ?? written} />
          {letterId && <WriteToAllPart letterId={letterId} officeIds={offices} />}
        </section>
      )}
      <ListAnnouncement offices={list.offices} />
    </>
  );
}
