import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePattern } from '@/domain/form/plan/pattern-match';
import { cases, GENERATED } from '@/tests/support/generated';

/** Pieces of the patterns that forms have, and of worse ones. */
const atom = fc.constantFrom(
  ...['a', 'b', '1', '.', '\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '[a-z]', '[^0-9]', '[A-Za-z0-9 .-]'],
  ...[
    '[\\w.\\-]',
    '\\.',
    '\\-',
    '\\(',
    '\\)',
    '\\/',
    '@',
    ' ',
    '[\\d\\s]',
    '\\u0041',
    '\\x42',
    '\\p{L}',
    '[\\p{L}\\d]',
  ],
  ...[
    '^',
    '$',
    '\\b',
    '(?=a)',
    '(?!b)',
    '[a-f&&[c-z]]',
    '[a-z--[aeiou]]',
    '(?<=a)',
    '\\1',
    '[',
    '(',
    '*',
    '{',
  ],
);
const quantifier = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,3}', '{0,}', '+?', '*?', '{2,3}?');
const pattern = fc
  .letrec<{ alternatives: string; sequence: string; piece: string }>((tie) => ({
    piece: fc
      .tuple(
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          atom,
          tie('alternatives').map((inner) => `(${inner})`),
          tie('alternatives').map((inner) => `(?:${inner})`),
        ),
        quantifier,
      )
      .map(([one, times]) => one + times),
    sequence: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
    alternatives: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  }))
  .alternatives.filter((source) => source !== '');
const text = fc
  .array(fc.constantFrom(...'aabbcdAB12 .-()@/é𝒂\n'), { maxLength: 8 })
  .map((characters) => characters.join(''));

/** As a browser compiles the attribute (WHATWG HTML); null if it is not valid, which accepts anything. */
function native(source: string): RegExp | null {
  for (const flags of ['v', 'u']) {
    try {
      new RegExp(source, flags);
      return new RegExp(`^(?:${source})$`, flags);
    } catch {
      // Not valid with this flag.
    }
  }
  return null;
}

it('accepts nothing that the browser refuses, and refuses only what it cannot judge', GENERATED, () => {
  fc.assert(
    fc.property(pattern, text, (source, value) => {
      const expected = native(source)?.test(value) ?? true;
      const found = compilePattern(source)(value);
      // Refused, though the browser accepts it: the field is left to the person.
      if (found) expect(expected, `${source} ${JSON.stringify(value)}`).toBe(true);
    }),
    { numRuns: cases(4000) },
  );
});

it.each([
  ['\\d{5}(-\\d{4})?', ['12207', '12207-1234'], ['1220', '12207-']],
  ['[0-9]{3}-[0-9]{3}-[0-9]{4}', ['518-555-0143'], ['5185550143', '(518) 555-0143']],
  ['\\(\\d{3}\\) \\d{3}-\\d{4}', ['(518) 555-0143'], ['518-555-0143']],
  ['[a-z0-9._%+\\-]+@[a-z0-9.\\-]+\\.[a-z]{2,}', ['sample+a@example.com'], ['sample@example', 'a b@c.de']],
  ["[\\p{L} '.\\-]{1,40}", ["Mary-Ann O'Sample", 'Zoë'], ['A1', '']],
  ['[\\w\\s]*', ['One two', ''], ['One-two']],
  ['(?:NY|New York)', ['NY', 'New York'], ['New']],
  ['[\\w--\\d]+', ['abc'], ['abc1']],
])('checks what forms ask for: %s', (source, accepted, refused) => {
  const fits = compilePattern(source);
  expect(accepted.filter((value) => !fits(value))).toEqual([]);
  expect(refused.filter((value) => fits(value))).toEqual([]);
});

it('takes no long time for a pattern that makes a browser wait', () => {
  const start = performance.now();
  compilePattern('(a+)+b')('a'.repeat(200));
  compilePattern('(a|aa)+$')(`${'a'.repeat(200)}!`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
