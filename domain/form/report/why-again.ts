import type { FillReport } from './fill-report';

/** Why a filled form is offered to be filled again. */
export type WhyAgain = 'changed' | 'emptied';

/**
 * `changed`: the letter or the details are others than those in the form. `emptied`: the page emptied fields that it
 * had taken. Null: there is no reason.
 * @param mark of what a fill would write now (contentMark)
 */
export function whyAgain(report: FillReport, mark: string): WhyAgain | null {
  if (report.mark !== undefined && report.mark !== mark) return 'changed';
  const isEmptied = report.fields.some(
    (field) => field.outcome === 'changed-by-page' && field.how === 'emptied',
  );
  return isEmptied ? 'emptied' : null;
}
