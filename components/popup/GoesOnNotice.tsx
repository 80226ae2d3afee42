import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';

export interface GoesOnProps {
  /** The person has stopped it from here. */
  readonly stopped: boolean;
  readonly onStop: () => void;
}

/** Says that the fill goes on by itself on the office's next page, and stops it. */
export function GoesOnNotice({ stopped, onStop }: GoesOnProps) {
  if (stopped) {
    return (
      <Notice>
        <p>{i18n.t('goesOn.stopped')}</p>
      </Notice>
    );
  }
  return (
    <Notice
      title={i18n.t('goesOn.title')}
      actions={<Button onClick={onStop}>{i18n.t('goesOn.stop')}</Button>}
    >
      <p>{i18n.t('goesOn.text')}</p>
    </Notice>
  );
}
