import { i18n } from '#i18n';
import styles from './PopupHeader.module.css';

/** Name of the product and the way to all details. */
export function PopupHeader({ optionsUrl }: { readonly optionsUrl: string }) {
  return (
    <header className={styles.header}>
      <p className="brand">{i18n.t('brand')}</p>
      <a href={optionsUrl} target="_blank" rel="noreferrer" className={styles.link}>
        {i18n.t('details.all')}
      </a>
    </header>
  );
}
