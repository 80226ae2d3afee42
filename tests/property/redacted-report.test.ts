import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONSTITUENT_KEYS, type Constituent, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import type { FormSnapshot } from '@/domain/form/read/form-snapshot';
import { compactForm, plainForm } from '@/domain/form/report/mask-details';
import { redactedReport } from '@/domain/form/report/redacted-report';
import { cases, GENERATED } from '@/tests/support/generated';
import { sampleSnapshot } from '../unit/platform/sample-snapshot';

/** Details of all kinds: plain, accented, short, other scripts, any text, and the words of the report itself. */
const detail = fc.oneof(
  fc.constantFrom(
    '',
    'Ada',
    'Ødegård',
    'Ng',
    'O’Neil',
    'José María',
    'de la Cruz',
    '李小龙',
    'Label',
    'Form',
    'choices',
  ),
  fc.stringMatching(/^[A-Za-zÀ-ÿ'’ -]{2,18}$/),
  fc.stringMatching(/^\d{2,5} [A-Z][a-z]{2,9} (Street|Ave|Rd\.)$/),
  fc.stringMatching(/^\d{5}$/),
  fc.stringMatching(/^\d{3}-\d{3}-\d{4}$/),
  fc.stringMatching(/^[a-z.]{3,12}@[a-z]{3,8}\.com$/),
);
const person: fc.Arbitrary<Constituent> = fc
  .record(Object.fromEntries(CONSTITUENT_KEYS.map((key) => [key, detail])))
  .map((details) => ({ ...EMPTY_CONSTITUENT, ...details }));

/** Ways in which a page may write a detail. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '-'),
  (text) => text.replaceAll(' ', ''),
  (text) => text.split('').join(' '),
  (text) => `Dear ${text}, welcome`,
  (text) => `x${text}y`,
  (text) => `${text}_${text}`,
  (text) => `https://x.gov/${text}?a=${text}#${text}`,
];

/** The sample snapshot with texts in every place that a page controls. */
function snapshotWith(texts: readonly string[]): FormSnapshot {
  let next = 0;
  const put = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return ['ref', 'kind', 'hiddenReason'].includes(key)
        ? value
        : `${value} ${texts[next++ % texts.length] ?? ''}`;
    if (Array.isArray(value))
      return value.length === 0 ? [texts[next++ % texts.length]] : value.map((one) => put(one, key));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, name === 'box' ? one : put(one, name)]),
      );
    return value;
  };
  const { blocks, controls, ...rest } = sampleSnapshot;
  const control = { ...controls[0], nearby: ['a'], group: ['b'] };
  return {
    ...(put(rest, '') as object),
    blocks: put(blocks, ''),
    controls: [put({ ...control, options: [], choices: [] }, ''), put(control, '')].map((one) => ({
      ...(one as object),
      options: control.options,
      choices: control.choices,
    })),
  } as unknown as FormSnapshot;
}

/** Whether a line reveals a detail: as words, or run together if it is long enough. */
function says(line: string, text: string): boolean {
  const words = (of: string) => plainForm(of).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const wanted = words(text);
  if (wanted.length === 0) return false;
  const compact = compactForm(text);
  if (compact.length >= 4 && compactForm(line).includes(compact)) return true;
  const found = words(line);
  return found.some((_, at) => wanted.every((word, step) => found[at + step] === word));
}

test("the report contains none of the person's details, however the page writes them", GENERATED, () => {
  fc.assert(
    fc.property(
      person,
      fc.array(fc.nat(SPELLINGS.length - 1), { minLength: 6, maxLength: 20 }),
      (one, spellings) => {
        const details = CONSTITUENT_KEYS.map((key) => one[key]).filter((text) => text.trim() !== '');
        const texts = spellings.map((spelling, at) =>
          (SPELLINGS[spelling] ?? String)(details[at % Math.max(1, details.length)] ?? ''),
        );
        const report = redactedReport([snapshotWith(texts)], one, '1.2.3');
        for (const key of CONSTITUENT_KEYS) {
          // State codes are also small words ("or", "in"), so only capitals are removed.
          if (key === 'state' && compactForm(one.state).length <= 2) continue;
          for (const line of report.split('\n'))
            expect(says(line, one[key]), `${key} ${one[key]}: ${line}`).toBe(false);
        }
      },
    ),
    { numRuns: cases(400) },
  );
});

test('the report contains no values of choices', GENERATED, () => {
  fc.assert(
    fc.property(fc.stringMatching(/^q[a-z]{8,20}$/), (value) => {
      const [control] = sampleSnapshot.controls;
      const options = [{ text: 'One', value, disabled: false }];
      const choices = [{ ...control.choices[0], value }];
      const snapshot = { ...sampleSnapshot, controls: [{ ...control, options, choices }] };
      const report = redactedReport([snapshot as unknown as FormSnapshot], EMPTY_CONSTITUENT, '1.2.3');
      expect(report).toContain('One');
      expect(report).not.toContain(value);
    }),
    { numRuns: cases(100) },
  );
});
