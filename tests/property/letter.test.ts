import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSTITUENT_KEYS, type Constituent, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import { type ComposedLetter, composeLetter, messageText } from '@/domain/letter/compose';
import { fitLength, messageLength } from '@/domain/letter/fit-length';
import { PLACEHOLDERS, writePlaceholder } from '@/domain/letter/placeholder';
import { textParts } from '@/domain/letter/text-parts';
import { cases, GENERATED } from '@/tests/support/generated';

const awkward = fc.constantFrom(
  ...PLACEHOLDERS.map(writePlaceholder),
  '< Foo Bar >',
  'a < b',
  '<',
  '>',
  ' ',
  '\n',
  '\r',
);
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const constituent: fc.Arbitrary<Constituent> = fc
  .array(text, { minLength: CONSTITUENT_KEYS.length, maxLength: CONSTITUENT_KEYS.length })
  .map((values) => {
    const person: Writable<Constituent> = { ...EMPTY_CONSTITUENT };
    for (const [index, key] of CONSTITUENT_KEYS.entries()) person[key] = values[index] ?? '';
    return person;
  });

const paragraphs = fc.array(
  fc.record({
    text: fc.string({ minLength: 1, maxLength: 60 }),
    dropOrder: fc.option(fc.integer({ min: 1, max: 4 })),
  }),
  { maxLength: 8 },
);

describe('textParts', () => {
  it('keeps every character', GENERATED, () => {
    fc.assert(
      fc.property(
        text,
        (sample) =>
          textParts(sample)
            .map((part) => part.text)
            .join('') === sample,
      ),
      { numRuns: cases(2000) },
    );
  });
});

describe('composeLetter', () => {
  const plain = BUILT_IN_LETTERS[0];

  it('never throws, and replaces every placeholder of the letter', GENERATED, () => {
    fc.assert(
      fc.property(text, constituent, text, (body, person, ownWords) => {
        if (!plain) throw new Error('no built-in letter');
        const letter = { ...plain, paragraphs: [{ text: body, dropOrder: null }] };
        const result = composeLetter(letter, {
          constituent: person,
          office: null,
          ownWords,
          date: '2026-11-22',
        });
        if (result.kind === 'unresolved') expect(result.placeholders.length).toBeGreaterThan(0);
        else expect(messageText(result.letter)).not.toMatch(/\r/);
      }),
      { numRuns: cases(1000) },
    );
  });

  it('inserts a name unchanged, whatever it contains', GENERATED, () => {
    fc.assert(
      fc.property(text, text, (firstName, lastName) => {
        if (!plain) throw new Error('no built-in letter');
        const person: Writable<Constituent> = {
          ...EMPTY_CONSTITUENT,
          closing: 'Sincerely',
          firstName,
          lastName,
        };
        const result = composeLetter(plain, {
          constituent: person,
          office: null,
          ownWords: '',
          date: '2026-11-22',
        });
        if (result.kind === 'composed') {
          const [closing, name, ...more] = result.letter.signature.split('\n');
          expect([closing, more]).toEqual(['Sincerely,', []]);
          const seen = (value: string) => value.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
          expect(seen(name ?? '')).toBe(seen(firstName + lastName));
        }
      }),
      { numRuns: cases(1000) },
    );
  });
});

describe('fitLength', () => {
  it('fits, keeps the order and the required paragraphs, and drops nothing that has room', GENERATED, () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.integer({ min: 0, max: 400 }),
        fc.boolean(),
        (given, max, lineBreakIsTwo) => {
          const letter: ComposedLetter = {
            subject: '',
            salutation: 'Dear',
            paragraphs: given,
            signature: 'Best,\nMe',
            topics: [],
            bill: null,
          };
          const length = (kept: typeof given) =>
            messageLength(messageText({ ...letter, paragraphs: kept }), lineBreakIsTwo);
          const result = fitLength(letter, { max, lineBreakIsTwo });
          if (result.kind === 'too-long') {
            expect(length(given.filter(({ dropOrder }) => dropOrder === null)) - max).toBe(result.excess);
            expect(result.excess).toBeGreaterThan(0);
            return;
          }
          const dropped = new Set(result.dropped);
          const kept = given.filter((_, index) => !dropped.has(index));
          expect(result.letter.paragraphs).toEqual(kept);
          expect(length(kept)).toBeLessThanOrEqual(max);
          for (const index of dropped) {
            expect(given[index]?.dropOrder).not.toBeNull();
            expect(
              length(given.filter((_, other) => other === index || !dropped.has(other))),
            ).toBeGreaterThan(max);
          }
        },
      ),
      { numRuns: cases(2000) },
    );
  });
});
