import { type ReactNode, useEffect } from 'react';
import { i18n } from '#i18n';
import { SetAsideNotices, type SetAsideNoticesProps } from '@/components/shared/SetAsideNotices';
import type { Constituent, ConstituentKey } from '@/domain/constituent/constituent';
import { Button } from '../shared/Button';
import { DataAndPrivacy, type DataResult } from './DataAndPrivacy';
import type { LookUpEntry } from './LookUps';
import styles from './Options.module.css';
import type { Route } from './route';
import { You } from './You';

interface OptionsProps {
  readonly page?: Route['page'];
  /** The letters page, shown in place of the person's details. */
  readonly letters?: ReactNode;
  /** The members page, shown in the same place. */
  readonly members?: ReactNode;
  /** The history page, shown there too. */
  readonly history?: ReactNode;
  readonly constituent: Constituent;
  readonly wantsReply: boolean;
  /** Number of changes saved since the page was opened. */
  readonly saved: number;
  readonly kept: Omit<SetAsideNoticesProps, 'exportControl'>;
  readonly result: DataResult | null;
  readonly lookUps?: readonly LookUpEntry[];
  readonly onDetail: (key: ConstituentKey, text: string) => void;
  readonly onWantsReply: (wantsReply: boolean) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onDelete: () => void;
}

/** The options page: the person's details and what can be done with the saved data, or their letters. */
export function Options(props: OptionsProps) {
  const { page = 'you' } = props;
  useEffect(() => {
    if (page === 'data') document.getElementById('data')?.scrollIntoView();
  }, [page]);
  const notices = (
    <SetAsideNotices
      {...props.kept}
      exportControl={<Button onClick={props.onExport}>{i18n.t('kept.export')}</Button>}
    />
  );
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className="brand">{i18n.t('brand')}</p>
        {/* No live region: read out at every keystroke, it would drown out the typing. */}
        <p key={props.saved} className={props.saved > 0 ? styles.saved : styles.unsaved}>
          {props.saved > 0 && !props.kept.saveProblem ? i18n.t('kept.saved') : ''}
        </p>
      </header>
      <div className={styles.columns}>
        <OptionsNav page={page} />
        {page === 'letters' || page === 'members' || page === 'history' ? (
          <main className={styles.main}>
            {notices}
            {page === 'letters' ? props.letters : page === 'members' ? props.members : props.history}
          </main>
        ) : (
          <main className={styles.main}>
            <div className={styles.intro}>
              <h1 className={styles.title}>{i18n.t('you.title')}</h1>
              <p className={styles.lead}>{i18n.t('you.lead')}</p>
            </div>
            {notices}
            <You
              constituent={props.constituent}
              wantsReply={props.wantsReply}
              onDetail={props.onDetail}
              onWantsReply={props.onWantsReply}
            />
            <DataAndPrivacy
              result={props.result}
              lookUps={props.lookUps ?? []}
              onExport={props.onExport}
              onImport={props.onImport}
              onDelete={props.onDelete}
            />
          </main>
        )}
      </div>
    </div>
  );
}

/**
 * The parts of the options page, and the way back to the first steps. Links of the page itself, so that "back" and the
 * keyboard work as anywhere.
 */
function OptionsNav({ page }: { readonly page: Route['page'] }) {
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
