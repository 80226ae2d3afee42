import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { TextBox } from '../shared/TextBox';
import './members.css';

interface ZipBoxProps {
  readonly zip: string;
  /** What was looked up is no ZIP code. */
  readonly isWrong: boolean;
  readonly busy: boolean;
  readonly onType: (zip: string) => void;
  readonly onFind: () => void;
}

/** A ZIP code to find members by, on this device. */
export function ZipBox({ zip, isWrong, busy, onType, onFind }: ZipBoxProps) {
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
