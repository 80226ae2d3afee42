import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';

interface DeleteQuestionProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asked once before everything goes. It takes the focus, so that it is read and answered where it stands. */
export function DeleteQuestion({ onYes, onNo }: DeleteQuestionProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <Notice
      ref={ref}
      tone="problem"
      title={i18n.t('data.deleteAskTitle')}
      actions={
        <>
          <Button look="grave" onClick={onYes}>
            {i18n.t('data.deleteYes')}
          </Button>
          <Button onClick={onNo}>{i18n.t('data.deleteNo')}</Button>
        </>
      }
    >
      <p>{i18n.t('data.deleteAsk')}</p>
    </Notice>
  );
}
