import './members.css';
import { i18n } from '#i18n';
import type { SeatChoice, ZipFinding } from '@/domain/congress/zip-finding';
import type { StateCode } from '@/domain/constituent/us-state';
import { Button } from '../shared/Button';
import { TextBox } from '../shared/TextBox';
import { choiceSeat } from './member-words';
import { SeatChooser } from './SeatChooser';

export interface FindMembersProps {
  readonly zip: string;
  readonly isWrong: boolean;
  readonly busy: boolean;
  /** The choice that is needed; null if none is. */
  readonly finding: ZipFinding | null;
  /** The chosen seat, if it is vacant. */
  readonly vacant: SeatChoice | null;
  readonly onType: (zip: string) => void;
  readonly onFind: () => void;
  readonly onState: (state: StateCode) => void;
  readonly onChoose: (choice: SeatChoice) => void;
}

/** The ZIP box, and below it the questions that a ZIP code alone does not answer. */
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

interface ZipBoxProps {
  readonly zip: string;
  /** The text is not a ZIP code. */
  readonly isWrong: boolean;
  readonly busy: boolean;
  readonly onType: (zip: string) => void;
  readonly onFind: () => void;
}

/** The box for the ZIP code. Members are looked up on this device. */
function ZipBox({ zip, isWrong, busy, onType, onFind }: ZipBoxProps) {
  return (
    <form
      className="members-zip"
      onSubmit={(event) => {
        event.preventDefault();
        onFind();
      }}
    >
      <TextBox
        label={i18n.t('detail.zip')}
        value={zip}
        inputMode="numeric"
        autoComplete="postal-code"
        problem={isWrong ? i18n.t('problem.zipLength') : null}
        onChange={onType}
      />
      <Button look="primary" busy={busy} onClick={onFind}>
        {i18n.t('members.find')}
      </Button>
    </form>
  );
}
