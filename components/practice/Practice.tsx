import { i18n } from '#i18n';
import type { FillOutcome } from '@/domain/form/report/page-view';
import { toldPanel } from '../fill-report/panel-view';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import styles from './Practice.module.css';
import { PracticeForm } from './PracticeForm';

interface PracticeProps {
  readonly filling: boolean;
  /** The result of the last fill from here, if nothing was filled. */
  readonly outcome: FillOutcome | null;
  readonly onFill: () => void;
}

/** The practice page: instructions, and below them a form like an office's. */
export function Practice({ filling, outcome, onFill }: PracticeProps) {
  const told = outcome && outcome.kind !== 'filled' ? toldPanel(outcome) : null;
  return (
    <div className={styles.page}>
      <header className={styles.intro}>
        <p className="brand">{i18n.t('brand')}</p>
        <h1 className={styles.title}>{i18n.t('practice.title')}</h1>
        <p>{i18n.t('practice.lead')}</p>
        <p>{i18n.t('practice.how')}</p>
        <div className={styles.actions}>
          <Button busy={filling} onClick={onFill}>
            {i18n.t(filling ? 'fill.filling' : 'practice.fromHere')}
          </Button>
          <a href="/welcome.html">{i18n.t('practice.next')}</a>
        </div>
        {told && (
          <Notice tone="problem" title={told.title}>
            <p>{told.lines.join(' ')}</p>
          </Notice>
        )}
      </header>
      <PracticeForm />
    </div>
  );
}
