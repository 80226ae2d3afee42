import styles from './PinPicture.module.css';

/** A toolbar with its puzzle piece, and the menu below it with the pin: the words beside it say the same. */
export function PinPicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 300 150" aria-hidden="true">
      <rect className={styles.sheet} x="1" y="1" width="298" height="38" rx="6" />
      <rect className={styles.line} x="14" y="12" width="180" height="16" rx="8" />
      <path className={styles.loud} d="M226 14h5a3 3 0 1 1 6 0h5v5a3 3 0 1 1 0 6v5h-16v-5a3 3 0 1 0 0-6z" />
      <circle className={styles.dot} cx="272" cy="16" r="1.6" />
      <circle className={styles.dot} cx="272" cy="21" r="1.6" />
      <circle className={styles.dot} cx="272" cy="26" r="1.6" />
      <rect className={styles.sheet} x="96" y="48" width="176" height="96" rx="6" />
      <rect className={styles.line} x="112" y="62" width="90" height="8" rx="4" />
      <rect className={styles.mark} x="112" y="86" width="16" height="20" rx="2" />
      <rect className={styles.line} x="138" y="92" width="76" height="8" rx="4" />
      <path className={styles.loud} d="M240 86h10v2l-2 1v6l3 3v2h-5v8h-2v-8h-5v-2l3-3v-6l-2-1z" />
      <rect className={styles.line} x="112" y="122" width="16" height="12" rx="2" />
      <rect className={styles.line} x="138" y="124" width="60" height="8" rx="4" />
    </svg>
  );
}
