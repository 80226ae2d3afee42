import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { PageView } from '@/domain/form/report/page-view';
import { officeName, officeSeat } from './office-words';
import styles from './PageHeading.module.css';

interface PageHeadingProps {
  /** `looking`: not known yet; `failed`: the page could not be read. */
  readonly view: PageView | 'looking' | 'failed';
  /** The form is filled, and nothing is left to do. */
  readonly filled?: boolean;
  /** There is no form yet, and the search continues. */
  readonly stillLooking?: boolean;
}

const NO_FORM = {
  nothing: ['page.nothingTitle', 'page.nothingHelp'],
  'other-forms': ['page.otherFormsTitle', 'page.otherFormsHelp'],
  sent: ['page.sentTitle', 'page.sentHelp'],
} as const;
const STILL_LOOKING = ['page.nothingTitle', 'page.stillLooking'] as const;

/** Says which page the person is on and, away from a form, what they can do. */
export function PageHeading({ view, filled = false, stillLooking = false }: PageHeadingProps) {
  if (view === 'looking') return <Heading title={i18n.t('page.looking')} busy />;
  if (view === 'failed')
    return <Heading title={i18n.t('page.failedTitle')} help={i18n.t('page.failedHelp')} />;
  switch (view.kind) {
    case 'contact-form':
      return (
        <Heading
          title={view.practice ? i18n.t('practice.title') : officeName(view.office, view.host)}
          aside={officeSeat(view.office)}
        >
          {i18n.t('page.contactForm', { recognised: view.recognised, fields: view.fields })}
        </Heading>
      );
    case 'zip-gate':
      return (
        <Heading
          title={officeName(view.office, view.host)}
          aside={officeSeat(view.office)}
          {...(!filled && { help: i18n.t('page.zipGateHelp') })}
        >
          {i18n.t('page.zipGate')}
        </Heading>
      );
    case 'no-form': {
      const [title, help] = stillLooking ? STILL_LOOKING : NO_FORM[view.why];
      return (
        <Heading title={i18n.t(title)} help={i18n.t(help)}>
          {view.host}
        </Heading>
      );
    }
    case 'not-readable':
      return view.why === 'browser-page' ? (
        <Heading title={i18n.t('page.browserPageTitle')} help={i18n.t('page.browserPageHelp')} />
      ) : (
        <Heading title={i18n.t('page.noAccessTitle')} help={i18n.t('page.noAccessHelp')} />
      );
  }
}

interface HeadingProps {
  readonly title: string;
  readonly aside?: string | null;
  readonly help?: string;
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

function Heading({ title, aside, help, busy, children }: HeadingProps) {
  return (
    <div className={styles.heading}>
      <div className={styles.line}>
        <h1 className={busy ? styles.busy : styles.title}>{title}</h1>
        {aside && <p className={styles.aside}>{aside}</p>}
      </div>
      {children && <p className={styles.what}>{children}</p>}
      {help && <p className={styles.help}>{help}</p>}
    </div>
  );
}
