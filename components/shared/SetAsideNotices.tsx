import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button';
import { Notice } from './Notice';

export interface SetAsideNoticesProps {
  /** Saved data could not be read and was set aside. */
  readonly setAside: boolean;
  /** Why the last keystroke could not be saved; null when it was. */
  readonly saveProblem: 'full' | 'failed' | null;
  /** Button or link that exports the data. */
  readonly exportControl: ReactNode;
  readonly onDismissSetAside: () => void;
}

/** Problems with the saved data: what is still safe and what to do. Renders nothing without problems. */
export function SetAsideNotices({
  setAside,
  saveProblem,
  exportControl,
  onDismissSetAside,
}: SetAsideNoticesProps) {
  return (
    <>
      {saveProblem && (
        <div role="alert">
          <Notice tone="problem" title={i18n.t('kept.fullTitle')} actions={exportControl}>
            <p>{i18n.t(saveProblem === 'full' ? 'kept.full' : 'kept.failed')}</p>
          </Notice>
        </div>
      )}
      {setAside && (
        <Notice
          tone="note"
          title={i18n.t('kept.setAsideTitle')}
          actions={
            <>
              {exportControl}
              <Button onClick={onDismissSetAside}>{i18n.t('kept.dismiss')}</Button>
            </>
          }
        >
          <p>{i18n.t('kept.setAside')}</p>
        </Notice>
      )}
    </>
  );
}
