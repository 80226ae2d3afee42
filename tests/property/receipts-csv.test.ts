import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptsCsv } from '@/domain/receipt/receipts-csv';
import { cases, GENERATED } from '@/tests/support/generated';
import { sampleReceipt } from '@/tests/unit/domain/receipt/sample-receipt';

const WORDS = {
  columns: ['Filled', 'Sent', 'How', 'Office', 'Host', 'Letter', 'Subject', 'Message'],
  confirmation: 'confirmation page',
  said: 'your word',
} as const;

/** Parses CSV independently of our code. */
const readCsv = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('"', ',', '\r', '\n', '\r\n', '=', '+', '-', '@', '\t', ' ', "'", 'ñ', 'a'))
    .map((parts) => parts.join('')),
);

const RUNS = /^\s*[=+\-@]/;

describe('receiptsCsv', () => {
  it('can be read back cell by cell, and no cell is a formula', GENERATED, () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ officeName: nasty, letterTitle: nasty, subject: nasty, text: nasty })),
        (samples) => {
          const receipts = samples.map((sample) => sampleReceipt(sample));
          const csv = receiptsCsv(receipts, WORDS);
          expect(csv.startsWith('\uFEFF')).toBe(true);
          const [head, ...rows] = readCsv(csv);
          expect(head).toEqual([...WORDS.columns]);
          expect(rows).toHaveLength(receipts.length);
          for (const [index, row] of rows.entries()) {
            const receipt = receipts[index] ?? expect.fail();
            const { filledAt, officeName, host, letterTitle, subject, text } = receipt;
            const wanted = [filledAt, '', '', officeName, host, letterTitle, subject, text];
            expect(row).toHaveLength(wanted.length);
            for (const [place, cell] of row.entries()) {
              expect([wanted[place], `'${wanted[place]}`]).toContain(cell);
              expect(cell).not.toMatch(RUNS);
            }
          }
        },
      ),
      { numRuns: cases(100) },
    );
  });

  it.each(['=HYPERLINK("https://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1'])(
    'a spreadsheet program reads %j as text',
    (text) => {
      const [, row] = readCsv(receiptsCsv([sampleReceipt({ letterTitle: text, text })], WORDS));
      expect([row?.[5], row?.[7]]).toEqual([`'${text}`, `'${text}`]);
    },
  );

  it('says what proves that a letter was sent', () => {
    const sent = { at: '2026-11-03T16:00:00.000Z', how: 'confirmation' } as const;
    expect(readCsv(receiptsCsv([sampleReceipt({ sent })], WORDS))[1]?.slice(1, 3)).toEqual([
      sent.at,
      'confirmation page',
    ]);
  });
});
