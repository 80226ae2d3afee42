import { i18n } from '#i18n';
import { TextBox } from '../shared/TextBox';

interface OwnWordsProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The box for the optional paragraph that only this person can write. */
export function OwnWords({ text, onChange }: OwnWordsProps) {
  return (
    <TextBox
      label={i18n.t('letter.ownWords')}
      hint={i18n.t('detail.optional')}
      value={text}
      onChange={onChange}
      lines={1}
    />
  );
}
