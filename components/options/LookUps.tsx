import { useId } from 'react';
import { i18n } from '#i18n';
import { momentWords } from '../shared/locale';
import styles from './LookUps.module.css';

/** One look-up as the person switches it on and off. */
export interface LookUpEntry {
  readonly id: string;
  readonly title: string;
  /** Its purpose. */
  readonly help: string;
  /** What is sent, to whom and when. */
  readonly sends: string;
  readonly on: boolean;
  /** Time of its last request, ISO 8601; null if there was none. */
  readonly lastUsed: string | null;
  /** The browser refused when the person switched it on. */
  readonly refused: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Every use of the network, each off until the person switches it on. */
export function LookUps({ entries }: { readonly entries: readonly LookUpEntry[] }) {
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <section id="look-ups" className={styles.lookUps} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {i18n.t('lookUps.title')}
      </h3>
      <p className={styles.text}>{i18n.t('lookUps.text')}</p>
      <ul className={styles.rows}>
        {entries.map((entry) => (
          <LookUpRow key={entry.id} {...entry} />
        ))}
      </ul>
    </section>
  );
}

function LookUpRow({ title, help, sends, on, lastUsed, refused, onSwitch }: LookUpEntry) {
  const id = useId();
  return (
    <li className={styles.row}>
      <label className={styles.name}>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={`${id}-help ${id}-sends`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        {title}
      </label>
      <p id={`${id}-help`}>{help}</p>
      <p id={`${id}-sends`} className={styles.sends}>
        {sends}
      </p>
      <p className={styles.used}>
        {lastUsed === null
          ? i18n.t('lookUps.never')
          : i18n.t('lookUps.used', { date: momentWords(lastUsed) })}
      </p>
      <p role="status" className={styles.refused}>
        {refused && i18n.t('lookUps.refused')}
      </p>
    </li>
  );
}
