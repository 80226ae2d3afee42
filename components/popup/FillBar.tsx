import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { FillState } from '@/domain/form/report/fill-state';
import type { WhyAgain } from '@/domain/form/report/why-again';
import type { StaleBill } from '@/domain/letter/stale-bill';
import { StaleBillQuestion } from '../letter/BillNotices';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import styles from './FillBar.module.css';
import { resultWords } from './result-words';

interface FillBarProps {
  readonly fill: FillState;
  readonly stale: StaleBill | null;
  readonly onFill: () => void;
  readonly onFillAnyway: () => void;
  readonly onNotNow: () => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly questionRef: Ref<HTMLElement>;
}

const AGAIN = { changed: 'fill.againChanged', emptied: 'fill.againEmptied' } as const;

interface FillAgainProps extends Pick<FillBarProps, 'onFill' | 'buttonRef'> {
  readonly why: WhyAgain;
}

/** The next step in a filled form whose letter or details have changed, or which the page has emptied. */
export function FillAgainBar({ why, onFill, buttonRef }: FillAgainProps) {
  return (
    <footer className={styles.bar}>
      <p className={styles.promise}>{i18n.t(AGAIN[why])}</p>
      <Button look="primary" wide onClick={onFill} ref={buttonRef}>
        {i18n.t('fill.again')}
      </Button>
    </footer>
  );
}

/** The next step: the button, or a question in its place, below the last result. */
export function FillBar(props: FillBarProps) {
  const { fill } = props;
  const result = resultWords(fill);
  const filling = fill.kind === 'filling';
  return (
    <footer className={styles.bar}>
      {fill.kind === 'asking' ? (
        <StaleBillQuestion
          stale={props.stale}
          onFillAnyway={props.onFillAnyway}
          onNotNow={props.onNotNow}
          ref={props.questionRef}
        />
      ) : (
        <>
          {result && (
            <Notice tone={result.tone} {...(result.title !== undefined && { title: result.title })}>
              <p>{result.text}</p>
            </Notice>
          )}
          <Button look="primary" wide busy={filling} onClick={props.onFill} ref={props.buttonRef}>
            {filling ? i18n.t(fill.late ? 'fill.waiting' : 'fill.filling') : i18n.t('fill.button')}
          </Button>
          <p className={styles.promise}>{i18n.t('fill.promise')}</p>
        </>
      )}
    </footer>
  );
}
