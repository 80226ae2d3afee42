import { i18n } from '#i18n';
import type { CallScript } from '@/domain/letter/call-script';
import styles from './CannotFill.module.css';

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

/** Whom to call, and what to say: who calls, from where, and the letter's first lines. */
export function CallPart({ offices, script }: CallPartProps) {
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
