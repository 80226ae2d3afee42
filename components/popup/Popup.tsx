import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { SetAsideNotices, type SetAsideNoticesProps } from '@/components/shared/SetAsideNotices';
import type { Constituent, ConstituentKey } from '@/domain/constituent/constituent';
import type { FillState } from '@/domain/form/report/fill-state';
import type { PageView } from '@/domain/form/report/page-view';
import { NO_CLAIMS, reportClaims } from '@/domain/form/report/report-claims';
import type { WhyAgain } from '@/domain/form/report/why-again';
import { MissingDetails, SignatureBoxes } from '../constituent/DetailBoxes';
import { FillReportView, type FillReportViewProps } from '../fill-report/FillReportView';
import type { SettlePlace } from '../letter/OpenPlaces';
import { OfficeGuard } from '../page/OfficeGuard';
import { PageHeading } from '../page/PageHeading';
import { Announcement } from '../shared/Announcement';
import { FillAgainBar, FillBar } from './FillBar';
import { LetterPart, type LetterPartProps } from './LetterPart';
import styles from './Popup.module.css';
import { GoesOnNotice, type GoesOnProps, OpenPlaceholders } from './PopupNotices';
import { announcement } from './result-words';

export interface PopupProps extends LetterPartProps {
  readonly view: PageView | 'looking' | 'failed';
  /** There is no form yet, and the search continues. */
  readonly stillLooking?: boolean;
  readonly fill: FillState;
  readonly constituent: Constituent;
  readonly kept: Omit<SetAsideNoticesProps, 'exportControl'>;
  /** Notices about missing site access, and the outreach under way. */
  readonly firstPart?: ReactNode;
  /** The receipt for this page. */
  readonly receipt?: ReactNode;
  readonly optionsUrl: string;
  readonly onDetail: (key: ConstituentKey, text: string) => void;
  readonly onFill: () => void;
  readonly onFillAnyway: () => void;
  readonly onNotNow: () => void;
  readonly onUndo: () => void;
  /** Why the filled form is offered to be filled again; null if there is no reason. */
  readonly again?: WhyAgain | null;
  /** Takes an option, from the report, for a list that was left to the person. */
  readonly onChoose?: FillReportViewProps['onChoose'];
  /** Settles a place that the letter leaves open. */
  readonly onSettle?: SettlePlace;
  /** The person's members, shown away from a form. */
  readonly members?: ReactNode;
  /** Set while a fill continues over several pages, and after it. */
  readonly goesOn?: GoesOnProps | null;
  /** What a person can do if no form can be filled. */
  readonly cannotFill?: ReactNode;
}

/** The whole popup, in order of importance: the page, the letter, the signer, the next step. */
export function Popup(props: PopupProps) {
  const { view, fill, constituent, onDetail } = props;
  const { buttonRef, questionRef, reportRef } = useFocusThatFollows(fill);
  // The welcome stays while its boxes are filled in, so that they do not move while the person types.
  const [firstUse] = useState(() => isNew(constituent));
  const form =
    typeof view === 'object' && (view.kind === 'contact-form' || view.kind === 'zip-gate') ? view : null;
  const goesOn = props.goesOn?.stopped === false;
  const report = fill.kind === 'filled' ? fill.report : null;
  const claims = report ? reportClaims(report, goesOn) : NO_CLAIMS;
  const signature = <SignatureBoxes constituent={constituent} onDetail={onDetail} compact={!firstUse} />;
  // On first use the welcome asks for the open placeholders. They are listed only after a fill that came too early.
  const open = fill.kind === 'unresolved' ? fill.placeholders : firstUse ? [] : props.prepared.open;
  const openPlaces = props.onSettle && {
    places: props.prepared.places,
    letterUrl: `${props.optionsUrl}#letters/${encodeURIComponent(props.letter.id)}`,
    onSettle: props.onSettle,
  };
  return (
    <div
      className={styles.popup}
      data-nothing-left={claims.nothingLeft}
      data-press-office-button={claims.pressOfficeButton}
    >
      <main className={styles.body} aria-busy={view === 'looking' || undefined}>
        <PopupHeader optionsUrl={props.optionsUrl} />
        <PageHeading view={view} filled={fill.kind === 'filled'} stillLooking={props.stillLooking ?? false} />
        <SetAsideNotices {...props.kept} exportControl={<ExportLink optionsUrl={props.optionsUrl} />} />
        {props.firstPart}
        {fill.kind === 'filled' && (
          <FillReportView
            report={fill.report}
            undoing={fill.undoing}
            onUndo={props.onUndo}
            onChoose={props.onChoose}
            goesOn={goesOn}
            ref={reportRef}
          />
        )}
        {props.receipt}
        {props.goesOn && <GoesOnNotice {...props.goesOn} ahead={report?.ahead} />}
        {form && fill.kind !== 'filled' && <OfficeGuard view={form} ownState={constituent.state} />}
        {!form && view !== 'looking' && props.members}
        {firstUse && (
          <section className={styles.welcome} aria-labelledby="welcome">
            <h2 id="welcome">{i18n.t('welcome.title')}</h2>
            <p>{i18n.t('welcome.text')}</p>
            {signature}
          </section>
        )}
        {fill.kind === 'filled' ? (
          <details className={styles.folded}>
            <summary className={styles.summary}>{i18n.t('letter.title')}</summary>
            <div className={styles.unfolded}>
              <LetterPart {...props} />
            </div>
          </details>
        ) : (
          <LetterPart {...props} />
        )}
        {!firstUse && signature}
        {form && <MissingDetails missing={form.missing} constituent={constituent} onDetail={onDetail} />}
        {form && open.length > 0 && (
          <OpenPlaceholders names={open} gate={form.kind === 'zip-gate'} places={openPlaces ?? null} />
        )}
        {props.cannotFill}
      </main>
      {form && fill.kind !== 'filled' && (
        <FillBar {...props} buttonRef={buttonRef} questionRef={questionRef} />
      )}
      {form && fill.kind === 'filled' && !fill.undoing && props.again && (
        <FillAgainBar why={props.again} onFill={props.onFill} buttonRef={buttonRef} />
      )}
      <Announcement words={view === 'looking' ? i18n.t('page.looking') : announcement(fill, goesOn)} />
    </div>
  );
}

/** Export is on the options page, because a popup may close under a file dialog. */
function ExportLink({ optionsUrl }: { readonly optionsUrl: string }) {
  return (
    <a href={`${optionsUrl}#data`} target="_blank" rel="noreferrer">
      {i18n.t('kept.export')}
    </a>
  );
}

function isNew({ firstName, lastName, closing }: Constituent): boolean {
  return firstName === '' && lastName === '' && closing === '';
}

/** Moves the focus to whatever replaces the focused button, and back. It does nothing on the first render. */
function useFocusThatFollows({ kind }: FillState) {
  const buttonRef = useRef<HTMLButtonElement>(null);
  const questionRef = useRef<HTMLElement>(null);
  const reportRef = useRef<HTMLElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    const from = before.current;
    before.current = kind;
    if (kind === 'asking') questionRef.current?.focus();
    else if (kind === 'filled' && (from === 'filling' || from === 'asking')) reportRef.current?.focus();
    else if (from === 'asking' || from === 'filled') buttonRef.current?.focus();
  }, [kind]);
  return { buttonRef, questionRef, reportRef };
}

/** Product name and link to all details. */
function PopupHeader({ optionsUrl }: { readonly optionsUrl: string }) {
  return (
    <header className={styles.header}>
      <p className="brand">{i18n.t('brand')}</p>
      <a href={optionsUrl} target="_blank" rel="noreferrer" className={styles.link}>
        {i18n.t('details.all')}
      </a>
    </header>
  );
}
