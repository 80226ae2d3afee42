import { i18n } from '#i18n';
import type { Constituent } from '@/domain/constituent/constituent';
import { placeholderValue } from '@/domain/letter/placeholder-values';
import styles from './SignaturePreview.module.css';

/** The end of a letter as the office reads it, composed by the same rules as a letter. */
export function SignaturePreview({ constituent }: { readonly constituent: Constituent }) {
  const context = { constituent, office: null, ownWords: '', date: '' };
  const closing = placeholderValue('Your Closing', null, context);
  const name = placeholderValue('Your Name', null, context);
  return (
    <div className={styles.sheet}>
      {closing !== '' && <p>{closing},</p>}
      <p className={name === '' ? styles.blank : undefined}>
        {name === '' ? i18n.t('you.signatureEmpty') : name}
      </p>
    </div>
  );
}
