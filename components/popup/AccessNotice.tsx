import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';

interface AccessNoticeProps {
  /** The person was asked by the browser and said no. */
  readonly refused: boolean;
  readonly onAllow: () => void;
}

/** The browser does not let the extension into the offices' sites: what does not work without it, and the way to allow it. */
export function AccessNotice({ refused, onAllow }: AccessNoticeProps) {
  return (
    <Notice
      tone="note"
      title={i18n.t('access.title')}
      actions={<Button onClick={onAllow}>{i18n.t('access.allow')}</Button>}
    >
      <p>{i18n.t('access.text')}</p>
      {refused && <p role="status">{i18n.t('access.refused')}</p>}
    </Notice>
  );
}
