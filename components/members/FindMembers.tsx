import { i18n } from '#i18n';
import type { SeatChoice, ZipFinding } from '@/domain/congress/zip-finding';
import type { StateCode } from '@/domain/constituent/us-state';
import { choiceSeat } from './member-words';
import { SeatChooser } from './SeatChooser';
import { ZipBox } from './ZipBox';

export interface FindMembersProps {
  readonly zip: string;
  readonly isWrong: boolean;
  readonly busy: boolean;
  /** What has to be chosen; null where nothing has. */
  readonly finding: ZipFinding | null;
  /** The seat that was taken and that nobody holds. */
  readonly vacant: SeatChoice | null;
  readonly onType: (zip: string) => void;
  readonly onFind: () => void;
  readonly onState: (state: StateCode) => void;
  readonly onChoose: (choice: SeatChoice) => void;
}

/** The ZIP box, and below it what a ZIP code alone does not tell. */
export function FindMembers(props: FindMembersProps) {
  const { finding, vacant } = props;
  return (
    <>
      <ZipBox {...props} />
      {finding && (
        <SeatChooser
          key={finding.kind}
          finding={finding}
          zip={props.zip}
          onChoose={props.onChoose}
          onState={props.onState}
        />
      )}
      {vacant && <p role="status">{i18n.t('members.vacant', { seat: choiceSeat(vacant) })}</p>}
    </>
  );
}
