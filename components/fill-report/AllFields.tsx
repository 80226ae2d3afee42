import { i18n } from '#i18n';
import type { FieldOutcome } from '@/domain/form/report/fill-report';
import { fieldKey, fieldLabel, outcomeWords } from './outcome-words';

/** Every field of the form with what came of it, folded away until asked for. Loaded late: looks in all-fields.css. */
export default function AllFields({ fields }: { readonly fields: readonly FieldOutcome[] }) {
  if (fields.length === 0) return null;
  return (
    <details className="all-fields">
      <summary className="all-fields-summary">{i18n.t('report.allFields')}</summary>
      <ul className="all-fields-list">
        {fields.map((field) => (
          <li key={fieldKey(field)} className="all-fields-field">
            <span className="all-fields-label">{fieldLabel(field)}</span>
            <span className={field.outcome === 'filled' ? 'all-fields-filled' : 'all-fields-other'}>
              {outcomeWords(field)}
            </span>
            {field.outcome === 'filled' && field.shown !== undefined && (
              <span className="all-fields-shown">{field.shown}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
