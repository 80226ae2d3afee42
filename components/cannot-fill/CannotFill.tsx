import { i18n } from '#i18n';
import type { PageDescription } from '@/domain/form/report/redacted-report';
import type { CallScript } from '@/domain/letter/call-script';
import styles from './CannotFill.module.css';
import { CopyList, type CopyPart } from './CopyList';
import { ReportPart } from './ReportPart';

export interface CannotFillProps {
  /** Opened from the start: this is an office's page without a form. */
  readonly open: boolean;
  readonly parts: readonly CopyPart[];
  /** Open placeholders of the letter. While there are any, the letter is not offered. */
  readonly openNames: readonly string[];
  /** Address of the page that prints the letter. */
  readonly printUrl: string;
  readonly offices: readonly CallableOffice[];
  readonly script: CallScript | null;
  /** Null without a page to describe. */
  readonly onDescribe: (() => Promise<PageDescription>) | null;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What a person can do without a form to fill: copy each part, print, call, and report the form. */
export function CannotFill(props: CannotFillProps) {
  return (
    <details className={styles.fold} open={props.open}>
      <summary>{i18n.t('cannotFill.title')}</summary>
      <div className={styles.section}>
        <h2>{i18n.t('cannotFill.copyTitle')}</h2>
        {props.openNames.length > 0 && (
          <p className={styles.aside}>
            {i18n.t('cannotFill.letterOpen', { names: props.openNames.join(', ') })}
          </p>
        )}
        <CopyList parts={props.parts} onCopy={props.onCopy} />
        <p>
          <a href={props.printUrl} target="_blank" rel="noreferrer">
            {i18n.t('cannotFill.print')}
          </a>
        </p>
      </div>
      <CallPart offices={props.offices} script={props.script} />
      {props.onDescribe && <ReportPart onDescribe={props.onDescribe} onCopy={props.onCopy} />}
    </details>
  );
}

/** An office that can be called. */
export interface CallableOffice {
  readonly name: string;
  /** "202-224-3121" */
  readonly phone: string;
}

interface CallPartProps {
  readonly offices: readonly CallableOffice[];
  /** Null while the letter is not complete. */
  readonly script: CallScript | null;
}

/** Whom to call, and what to say: the caller's name and city, and the letter's first lines. */
function CallPart({ offices, script }: CallPartProps) {
  return (
    <section className={styles.section} aria-label={i18n.t('cannotFill.call')}>
      <h2>{i18n.t('cannotFill.call')}</h2>
      <ul>
        {offices.map(({ name, phone }) => (
          <li key={name}>
            {name} <a href={`tel:+1${phone.replace(/\D/g, '')}`}>{phone}</a>
          </li>
        ))}
      </ul>
      {script && (
        <>
          <p className={styles.aside}>{i18n.t('cannotFill.callHelp')}</p>
          <blockquote className={styles.script}>
            {script.place === ''
              ? i18n.t('cannotFill.hello', { name: script.name })
              : i18n.t('cannotFill.helloFrom', { name: script.name, place: script.place })}{' '}
            <span lang="en">{script.lines}</span>
          </blockquote>
        </>
      )}
    </section>
  );
}
