import { type Ref, useId } from 'react';
import { i18n } from '#i18n';
import {
  type FieldOutcome,
  type FillReport,
  fieldKey,
  type NearestOption,
} from '@/domain/form/report/fill-report';
import { Button } from '../shared/Button';
import styles from './FillReportView.module.css';
import { countsLine, fieldLabel, leftForPerson, outcomeWords, reportNotes } from './outcome-words';

export interface FillReportViewProps {
  readonly report: FillReport;
  readonly undoing: boolean;
  readonly onUndo: () => void;
  /** The fill continues on the next page, so the form must not be sent yet. */
  readonly goesOn?: boolean;
  /** Takes one of the nearest options of a list. */
  readonly onChoose?: ((field: FieldOutcome, option: NearestOption) => void) | undefined;
  /** For moving the focus here when the report replaces the button. */
  readonly ref?: Ref<HTMLElement>;
}

/** The result of a fill: counts, the fields left to the person, every field on demand, and Undo. */
export function FillReportView({
  report,
  undoing,
  onUndo,
  onChoose,
  goesOn = false,
  ref,
}: FillReportViewProps) {
  const left = leftForPerson(report);
  const notes = reportNotes(report, goesOn);
  const id = useId();
  return (
    <section ref={ref} tabIndex={-1} className={styles.report} aria-label={i18n.t('report.title')}>
      <div className={styles.head}>
        <h2 className={styles.counts}>{countsLine(report)}</h2>
        <Button busy={undoing} onClick={onUndo}>
          {i18n.t(undoing ? 'fill.undoing' : 'fill.undo')}
        </Button>
      </div>
      {notes.before && <p className={styles.reason}>{notes.before}</p>}
      {left.length > 0 && (
        <>
          <h3 id={id} className="visually-hidden">
            {i18n.t('report.leftTitle')}
          </h3>
          <ul className={styles.left} aria-labelledby={id}>
            {left.map((item) => (
              <li key={item.key} className={styles.item}>
                <p className={styles.label}>
                  {item.label}
                  {item.required && <span className={styles.required}> {i18n.t('report.required')}</span>}
                </p>
                <p className={styles.reason}>{item.reason}</p>
                <NearestOptions
                  label={item.label}
                  options={item.nearest}
                  onChoose={(option) => item.field && onChoose?.(item.field, option)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.next && <p className={styles.last}>{notes.next}</p>}
      {notes.more.map((words) => (
        <p key={words} className={styles.reason}>
          {words}
        </p>
      ))}
      <AllFields fields={report.fields} />
    </section>
  );
}

/** Every field of the form with its outcome, folded away until asked for. */
function AllFields({ fields }: { readonly fields: readonly FieldOutcome[] }) {
  if (fields.length === 0) return null;
  return (
    <details className={styles.allFields}>
      <summary className={styles.allSummary}>{i18n.t('report.allFields')}</summary>
      <ul className={styles.allList}>
        {fields.map((field) => (
          <li key={fieldKey(field)} className={styles.allField}>
            <span className={styles.allLabel}>{fieldLabel(field)}</span>
            <span className={field.outcome === 'filled' ? styles.allFilled : styles.allOther}>
              {outcomeWords(field)}
            </span>
            {field.outcome === 'filled' && field.shown !== undefined && (
              <span className={styles.allShown}>{field.shown}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface NearestOptionsProps {
  /** The field's label, which names the group of buttons. */
  readonly label: string;
  readonly options: readonly NearestOption[];
  readonly onChoose: (option: NearestOption) => void;
}

/** The options closest to the letter, spelled as on the page. One click takes one. */
function NearestOptions({ label, options, onChoose }: NearestOptionsProps) {
  if (options.length === 0) return null;
  return (
    <fieldset aria-label={label} className={styles.options}>
      {options.map((option) => (
        <Button key={option.index} onClick={() => onChoose(option)}>
          {option.text}
        </Button>
      ))}
    </fieldset>
  );
}
