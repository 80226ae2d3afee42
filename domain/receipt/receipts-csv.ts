import type { Receipt } from './receipt';

/** Names of the columns and of the ways of confirming, in the person's language. */
export interface CsvWords {
  readonly columns: readonly [
    filledAt: string,
    sentAt: string,
    how: string,
    office: string,
    host: string,
    letter: string,
    subject: string,
    text: string,
  ];
  readonly confirmation: string;
  readonly said: string;
}

/** Cells that a spreadsheet program may run as a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * Receipts as CSV (RFC 4180: comma, CRLF, doubled quotes), with a byte order mark, by which spreadsheet programs
 * recognize UTF-8. Cells that could run as a formula get an apostrophe in front. Times are ISO 8601.
 */
export function receiptsCsv(receipts: readonly Receipt[], words: CsvWords): string {
  const rows = receipts.map(({ filledAt, sent, officeName, host, letterTitle, subject, text }) => [
    filledAt,
    sent?.at ?? '',
    sent ? words[sent.how] : '',
    officeName,
    host,
    letterTitle,
    subject,
    text,
  ]);
  return `\uFEFF${[words.columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
