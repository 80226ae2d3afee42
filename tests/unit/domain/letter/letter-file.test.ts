import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { LETTER_FILE_LIMIT, parseLetterFile, serializeLetters } from '@/domain/letter/letter-file';
import { PLACEHOLDERS } from '@/domain/letter/placeholder';
import { cases, GENERATED } from '@/tests/support/generated';

const smallest = { subject: 'Sample subject', paragraphs: ['One.', 'Two.'] };

function lettersOf(json: unknown): readonly Letter[] {
  const result = parseLetterFile(JSON.stringify(json));
  if (result.kind === 'refused') throw new Error(`${result.why} at ${result.where}`);
  return result.letters;
}

describe('parseLetterFile', () => {
  it('requires only a subject and paragraphs', () => {
    const [letter] = lettersOf(smallest);
    expect(letter).toEqual({
      id: expect.stringMatching(/^sample-subject-[a-z0-9]+$/),
      name: 'Sample subject',
      subject: 'Sample subject',
      salutation: 'Dear < Member >:',
      paragraphs: [
        { text: 'One.', dropOrder: null },
        { text: 'Two.', dropOrder: null },
      ],
      signature: '< Your Closing >,\n< Your Name >',
      topics: [],
      bill: null,
    });
  });

  it('accepts everything that a letter can have', () => {
    const full = {
      id: 'my-letter',
      name: 'Mine',
      subject: 'About < Bill >',
      salutation: 'To < Member >,',
      paragraphs: ['One.', { text: 'Two.', dropOrder: 1 }, { text: 'Three.' }],
      signature: 'Best,\n< Your Name >',
      topics: ['Health', 'Other'],
      bill: { congress: 119, type: 'HR', number: 12, title: 'Sample Act' },
    };
    const expected: Letter = {
      ...full,
      id: 'my-letter' as LetterId,
      paragraphs: [
        { text: 'One.', dropOrder: null },
        { text: 'Two.', dropOrder: 1 },
        { text: 'Three.', dropOrder: null },
      ],
      bill: { congress: 119, type: 'hr', number: 12, title: 'Sample Act', becameLaw: null },
    };
    expect(lettersOf({ format: 'dear-member-letters', version: 1, ...full })).toEqual([expected]);
    expect(lettersOf({ format: 'dear-member-letters', version: 1, letters: [full] })).toEqual([expected]);
  });

  it('gives each letter a unique and stable id', () => {
    const twice = lettersOf({
      letters: [smallest, smallest, { ...smallest, id: 'a' }, { ...smallest, id: 'a' }],
    });
    const ids = twice.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[1]).toBe(`${ids[0]}-2`);
    expect(ids.slice(2)).toEqual(['a', 'a-2']);
    expect(lettersOf(smallest)[0]?.id).toBe(ids[0]);
    expect(lettersOf({ ...smallest, topics: ['Health'] })[0]?.id).not.toBe(ids[0]);
  });

  it('never uses the id of a built-in letter', () => {
    const id = BUILT_IN_LETTERS[0]?.id;
    expect(lettersOf({ ...smallest, id })[0]?.id).not.toBe(id);
  });

  it('never uses the id of a letter of thanks, which would be looked up by the letter it thanks for', () => {
    expect(lettersOf({ ...smallest, id: 'thank-you:rivers' })[0]?.id).toMatch(/^sample-subject-/);
  });

  it('splits a text at empty lines, and cleans line ends and invisible characters', () => {
    const [letter] = lettersOf({
      ...smallest,
      paragraphs: [{ text: ' a\r\nb \r\n\r\n\u202ec\u0000 ', dropOrder: 2 }],
    });
    expect(letter?.paragraphs).toEqual([
      { text: 'a\nb', dropOrder: 2 },
      { text: ' c', dropOrder: 2 },
    ]);
  });

  it('allows a byte order mark', () => {
    expect(parseLetterFile(`\ufeff${JSON.stringify(smallest)}`).kind).toBe('letters');
  });

  it.each<[string, unknown, string, string]>([
    ['a number', 7, 'not-a-letter-file', ''],
    ['null', null, 'not-a-letter-file', ''],
    ['a list', [smallest], 'not-a-letter-file', ''],
    ['other JSON', { a: 1 }, 'not-a-letter-file', ''],
    ['a file of another kind', { ...smallest, format: 'other' }, 'not-a-letter-file', ''],
    ['a later version', { ...smallest, version: 2 }, 'newer-version', 'version'],
    ['no letter in the list', { letters: [] }, 'missing', 'letters'],
    ['no subject', { paragraphs: ['One.'] }, 'missing', 'subject'],
    ['an empty subject', { ...smallest, subject: ' ' }, 'missing', 'subject'],
    ['no paragraphs', { subject: 'Sample' }, 'missing', 'paragraphs'],
    ['no paragraph', { ...smallest, paragraphs: [] }, 'missing', 'paragraphs'],
    [
      'an empty paragraph',
      { letters: [{ ...smallest, paragraphs: ['One.', ''] }] },
      'missing',
      'letters[0].paragraphs[1]',
    ],
    ['a slip', { ...smallest, topic: ['Health'] }, 'unknown-key', 'topic'],
    [
      'a typo inside',
      { ...smallest, paragraphs: [{ text: 'One.', droporder: 1 }] },
      'unknown-key',
      'paragraphs[0].droporder',
    ],
    ['one topic', { ...smallest, topics: 'Health' }, 'not-valid', 'topics'],
    [
      'a drop order of words',
      { ...smallest, paragraphs: [{ text: 'One.', dropOrder: 'first' }] },
      'not-valid',
      'paragraphs[0].dropOrder',
    ],
    ['a paragraph of numbers', { ...smallest, paragraphs: [5] }, 'not-valid', 'paragraphs[0]'],
    [
      'an invalid bill',
      { ...smallest, bill: { congress: 119, type: 'x', number: 1 } },
      'not-valid',
      'bill.type',
    ],
    ['half a bill', { ...smallest, bill: { congress: 119, type: 's' } }, 'missing', 'bill.number'],
    ['a long subject', { ...smallest, subject: 'x'.repeat(301) }, 'too-long', 'subject'],
    ['many paragraphs', { ...smallest, paragraphs: Array(201).fill('x') }, 'too-long', 'paragraphs'],
    ['an id with spaces', { ...smallest, id: 'a b' }, 'not-valid', 'id'],
  ])('refuses %s, with the reason and place', (_, json, why, where) => {
    expect(parseLetterFile(JSON.stringify(json))).toEqual({ kind: 'refused', why, where });
  });

  it('refuses invalid JSON and large files', () => {
    expect(parseLetterFile('Dear Member')).toMatchObject({ why: 'not-json' });
    expect(parseLetterFile('')).toMatchObject({ why: 'not-json' });
    expect(parseLetterFile(' '.repeat(LETTER_FILE_LIMIT + 1))).toMatchObject({ why: 'too-large' });
    expect(parseLetterFile('{"__proto__": {}, "subject": "a", "paragraphs": ["b"]}').kind).toBe('refused');
  });

  it('never throws', GENERATED, () => {
    const subject = fc.constantFrom(
      'subject',
      'paragraphs',
      'letters',
      'bill',
      'topics',
      'version',
      'format',
      'id',
    );
    const json = fc.dictionary(subject, fc.oneof(fc.jsonValue(), fc.constant(['a']), fc.constant('a')));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          json.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(['letters', 'refused']).toContain(parseLetterFile(text).kind);
        },
      ),
      { numRuns: cases(500) },
    );
  });
});

describe('serializeLetters', () => {
  it('writes what can be read back unchanged', () => {
    const own = BUILT_IN_LETTERS.map((letter, index) => ({ ...letter, id: `own-${index}` as LetterId }));
    expect(parseLetterFile(serializeLetters(own))).toEqual({ kind: 'letters', letters: own });
  });

  it('writes a built-in letter as a copy', () => {
    const result = parseLetterFile(serializeLetters(BUILT_IN_LETTERS));
    const [letter] = result.kind === 'letters' ? result.letters : [];
    expect(letter).toEqual({ ...BUILT_IN_LETTERS[0], id: letter?.id });
    expect(letter?.id).not.toBe(BUILT_IN_LETTERS[0]?.id);
  });
});

describe('docs/letter-format.md', () => {
  const page = readFileSync(new URL('../../../../docs/letter-format.md', import.meta.url), 'utf8');

  it('has valid examples', () => {
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    expect(examples.map((example) => parseLetterFile(example).kind)).toEqual([
      'letters',
      'letters',
      'letters',
    ]);
    expect(examples[1] && JSON.parse(examples[1]).topics).toContain('Water');
  });

  it.each(PLACEHOLDERS)('mentions < %s >', (name) => {
    expect(page).toContain(`\`< ${name} >\``);
  });
});
