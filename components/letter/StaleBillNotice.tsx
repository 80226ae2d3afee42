import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { Bill } from '@/domain/letter/letter';
import type { StaleBill } from '@/domain/letter/stale-bill';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { staleBillWords } from './bill-words';

/** Says that the letter's bill can not be cosponsored any more. */
export function StaleBillNotice({ bill, stale }: { readonly bill: Bill; readonly stale: StaleBill }) {
  return (
    <Notice tone="note">
      <p>{staleBillWords(bill, stale)}</p>
    </Notice>
  );
}

interface StaleBillQuestionProps {
  readonly stale: StaleBill | null;
  readonly onFillAnyway: () => void;
  readonly onNotNow: () => void;
  readonly ref?: Ref<HTMLElement>;
}

/** Asked once before such a letter is filled in; it stands where the fill button stood. */
export function StaleBillQuestion({ stale, onFillAnyway, onNotNow, ref }: StaleBillQuestionProps) {
  return (
    <Notice
      tone="note"
      title={i18n.t('stale.askTitle')}
      {...(ref && { ref })}
      actions={
        <>
          <Button onClick={onFillAnyway}>{i18n.t('stale.anyway')}</Button>
          <Button onClick={onNotNow}>{i18n.t('stale.notNow')}</Button>
        </>
      }
    >
      <p>{i18n.t(stale?.kind === 'congress-over' ? 'stale.askCongressOver' : 'stale.askBecameLaw')}</p>
    </Notice>
  );
}
