import { i18n } from '#i18n';
import styles from './OptionsNav.module.css';
import type { Route } from './route';

/**
 * The parts of the options page, and the way back to the first steps. Links of the page itself, so that "back" and the
 * keyboard work as anywhere.
 */
export function OptionsNav({ page }: { readonly page: Route['page'] }) {
  const parts = [
    { page: 'you', words: i18n.t('you.title') },
    { page: 'letters', words: i18n.t('letters.title') },
    { page: 'members', words: i18n.t('members.title') },
    { page: 'history', words: i18n.t('history.title') },
    { page: 'data', words: i18n.t('data.title') },
  ] as const;
  return (
    <nav className={styles.nav} aria-label={i18n.t('nav.label')}>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.page}>
            <a
              className={styles.link}
              href={`#${part.page}`}
              aria-current={part.page === page ? 'page' : undefined}
            >
              {part.words}
            </a>
          </li>
        ))}
        <li>
          <a className={styles.link} href="/welcome.html">
            {i18n.t('firstSteps.nav')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
