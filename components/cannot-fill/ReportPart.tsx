import { useState } from 'react';
import { i18n } from '#i18n';
import type { PageDescription } from '@/domain/form/report/redacted-report';
import { Button } from '../shared/Button';
import styles from './CannotFill.module.css';

interface ReportPartProps {
  readonly onDescribe: () => Promise<PageDescription>;
  readonly onCopy: (text: string) => Promise<boolean>;
}

type Copied = 'no' | 'yes' | 'failed';

/**
 * A report of the page for the maintainers of Dear Member. The person sees all of it and copies it. Nothing is
 * sent.
 */
export function ReportPart({ onDescribe, onCopy }: ReportPartProps) {
  const [found, setFound] = useState<PageDescription | 'reading' | null>(null);
  const [copied, setCopied] = useState<Copied>('no');
  const describe = async () => {
    setFound('reading');
    setFound(await onDescribe());
  };
  return (
    <section className={styles.section} aria-label={i18n.t('cannotFill.report')}>
      <h2>{i18n.t('cannotFill.report')}</h2>
      <p className={styles.aside}>{i18n.t('cannotFill.reportHelp')}</p>
      {found === null || found === 'reading' ? (
        <div>
          <Button busy={found === 'reading'} onClick={() => void describe()}>
            {i18n.t('cannotFill.reportShow')}
          </Button>
        </div>
      ) : found.kind === 'not-readable' ? (
        <p className={styles.problem}>{i18n.t('cannotFill.reportNone')}</p>
      ) : (
        <>
          <textarea
            className={styles.report}
            readOnly
            rows={12}
            aria-label={i18n.t('cannotFill.reportText')}
            value={found.text}
          />
          <div>
            <Button
              onClick={() => {
                setCopied('no');
                void onCopy(found.text).then((ok) => setCopied(ok ? 'yes' : 'failed'));
              }}
            >
              {i18n.t('cannotFill.reportCopy')}
            </Button>
          </div>
        </>
      )}
      <p role="status" className={copied === 'failed' ? styles.problem : styles.aside}>
        {copied === 'yes' && i18n.t('cannotFill.reportCopied')}
        {copied === 'failed' && i18n.t('cannotFill.notCopied')}
      </p>
    </section>
  );
}
