// @ts-check
/** @import { SessionReport } from '../../tests/support/session-report.mjs' */

/** The outcomes of domain/form/report/fill-report.ts in plain words. */
const OUTCOMES = /** @type {Record<string, string>} */ ({
  filled: 'filled',
  'kept-text': 'kept as it was',
  'left-for-person': 'left for you',
  'no-match': 'left for you',
  'rejected-by-page': 'not accepted by the page',
});

/** @param {SessionReport} report */
export function reportTable(report) {
  const lines = report.fields.map((field) => [
    field.label || field.role,
    field.role,
    OUTCOMES[field.outcome] ?? field.outcome,
    [field.shown, field.reason].filter(Boolean).join(', '),
  ]);
  if (report.hasCaptcha) lines.push(['CAPTCHA', 'captcha', 'left for you', '']);
  const rows = [['Field', 'What it is for', 'Outcome', ''], ...lines];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
