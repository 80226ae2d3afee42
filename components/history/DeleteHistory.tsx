import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import styles from './History.module.css';

/** Deletes all of it, asked once. */
export function DeleteHistory({ onDelete }: { readonly onDelete: () => void }) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <Button look="grave" ref={button} expanded={asking} onClick={() => setAsking(!asking)}>
        {i18n.t('history.deleteAll')}
      </Button>
      {asking && (
        <div className={styles.question}>
          <Notice
            ref={question}
            tone="problem"
            title={i18n.t('history.deleteAskTitle')}
            actions={
              <>
                <Button
                  look="grave"
                  onClick={() => {
                    close();
                    onDelete();
                  }}
                >
                  {i18n.t('history.deleteYes')}
                </Button>
                <Button onClick={close}>{i18n.t('data.deleteNo')}</Button>
              </>
            }
          >
            <p>{i18n.t('history.deleteAsk')}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
