import { describe, expect, it } from 'vitest';
import type { Member, MemberTitle, Office } from '@/domain/congress/office';
import { type Constituent, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { parseState } from '@/domain/constituent/us-state';
import { composeLetter, messageText } from '@/domain/letter/compose';
import type { Letter, LetterId } from '@/domain/letter/letter';
import type { LetterContext } from '@/domain/letter/placeholder-values';

const constituent = {
  ...EMPTY_CONSTITUENT,
  prefix: 'Dr.',
  firstName: 'Sample',
  lastName: 'Constituent',
  closing: 'Sincerely',
  street: '1 Example Street',
  street2: 'Apt 2',
  city: 'Springfield',
  state: 'ma',
  zip: '02138-1234',
  phone: '202-555-0123',
  email: 'sample@example.com',
};

function member(title: MemberTitle): Office {
  const state = parseState('MA');
  if (!state) throw new Error('no such state');
  const someone: Member = {
    bioguide: 'X000001',
    title,
    firstName: 'Test',
    lastName: 'Van Example',
    fullName: 'Test T. Van Example, Jr.',
    state,
    district: title === 'senator' ? null : 1,
  };
  return { kind: 'member', member: someone };
}

const context: LetterContext = { constituent, office: member('senator'), ownWords: '', date: '2018-04-11' };

const letter: Letter = {
  id: 'sample' as LetterId,
  name: 'Sample',
  subject: 'About < Bill >',
  salutation: 'Dear < Member >:',
  paragraphs: [
    { text: 'Please read < Bill Title >.', dropOrder: null },
    { text: ' < Your Own Words > ', dropOrder: 1 },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: ['Health'],
  bill: { congress: 119, type: 'hjres', number: 7, title: 'A Sample Resolution', becameLaw: null },
};

const withText = (text: string): Letter => ({ ...letter, paragraphs: [{ text, dropOrder: null }] });

function textOf(text: string, change: Partial<LetterContext> = {}): string | readonly string[] {
  const result = composeLetter(withText(text), { ...context, ...change });
  return result.kind === 'composed' ? (result.letter.paragraphs[0]?.text ?? '') : result.placeholders;
}

describe('composeLetter', () => {
  it('replaces all placeholders', () => {
    const result = composeLetter(letter, context);
    expect(result).toEqual({
      kind: 'composed',
      letter: {
        subject: 'About H.J.Res. 7',
        salutation: 'Dear Senator Van Example:',
        paragraphs: [{ text: 'Please read A Sample Resolution.', dropOrder: null }],
        signature: 'Sincerely,\nSample Constituent',
        topics: ['Health'],
        bill: letter.bill,
      },
    });
    if (result.kind === 'composed') {
      expect(messageText(result.letter)).toBe(
        'Dear Senator Van Example:\n\nPlease read A Sample Resolution.\n\nSincerely,\nSample Constituent',
      );
    }
  });

  it.each<[Office | null, string]>([
    [member('senator'), 'Dear Senator Van Example:'],
    [member('representative'), 'Dear Representative Van Example:'],
    [member('delegate'), 'Dear Delegate Van Example:'],
    [member('resident-commissioner'), 'Dear Resident Commissioner Van Example:'],
    [{ kind: 'unknown-member', chamber: 'senate' }, 'Dear Member of Congress:'],
    [{ kind: 'unknown-member', chamber: 'house' }, 'Dear Member of Congress:'],
    [{ kind: 'executive', id: 'president' }, 'Dear President:'],
    [{ kind: 'executive', id: 'justice' }, 'Dear Attorney General:'],
    [null, 'Dear Member of Congress:'],
  ])('greets %j with %s', (office, salutation) => {
    const result = composeLetter(letter, { ...context, office });
    expect(result.kind === 'composed' && result.letter.salutation).toBe(salutation);
  });

  it.each([
    ['< Your Name >', 'Sample Constituent'],
    ['< First Name >', 'Sample'],
    ['< Last Name >', 'Constituent'],
    ['< Street >', '1 Example Street, Apt 2'],
    ['< City >, < State > < ZIP >', 'Springfield, Massachusetts 02138'],
    ['< Email >', 'sample@example.com'],
    ['< Phone >', '202-555-0123'],
    ['< Member Last Name >', 'Van Example'],
    ['< Member Full Name >', 'Test T. Van Example, Jr.'],
    ['< Member Title >', 'Senator'],
    ['< Member State >', 'Massachusetts'],
    ['< Date >', 'April 11, 2018'],
    ['a < b, <3 and < Bill >', 'a < b, <3 and H.J.Res. 7'],
  ])('writes %s as %s', (text, final) => {
    expect(textOf(text)).toBe(final);
  });

  it('names every open placeholder once, in order, as written', () => {
    const broken = {
      ...letter,
      subject: '< What >',
      signature: '< Your Closing >,\n<  Your\nName > < What >',
    };
    expect(composeLetter(broken, { ...context, constituent: EMPTY_CONSTITUENT })).toEqual({
      kind: 'unresolved',
      placeholders: ['< What >', '< Your Closing >', '< Your Name >'],
    });
  });

  it('leaves incomplete and invalid details open', () => {
    expect(
      textOf('< Your Name >', { constituent: { ...constituent, firstName: '', lastName: ' ' } }),
    ).toContain('< Your Name >');
    const tooLong = 'x'.repeat(1_000_000);
    expect(textOf('< Your Name >', { constituent: { ...constituent, lastName: tooLong } })).toContain(
      '< Your Name >',
    );
    expect(textOf('< ZIP >', { constituent: { ...constituent, zip: '0213' } })).toEqual(['< ZIP >']);
    expect(textOf('< State >', { constituent: { ...constituent, state: 'Mass' } })).toEqual(['< State >']);
    expect(textOf('< City >', { constituent: { ...constituent, city: 'x'.repeat(1_000_000) } })).toEqual([
      '< City >',
    ]);
    expect(textOf('< County >')).toEqual(['< County >']);
    expect(textOf('< Member Last Name >', { office: null })).toEqual(['< Member Last Name >']);
    expect(textOf('< Member State >', { office: { kind: 'executive', id: 'justice' } })).toEqual([
      '< Member State >',
    ]);
    expect(textOf('< Date >', { date: 'soon' })).toEqual(['< Date >']);
    expect(composeLetter({ ...letter, bill: null }, context)).toEqual({
      kind: 'unresolved',
      placeholders: ['< Bill >', '< Bill Title >'],
    });
  });

  it('never replaces placeholders within values', () => {
    const name = '< Your Closing > $& < Member >';
    expect(textOf('< First Name >!', { constituent: { ...constituent, firstName: name } })).toBe(`${name}!`);
    // In own words they are open places, until the person says that they are meant.
    const ownWords = 'See < Bill > and < This >.';
    expect(textOf('< Your Own Words >', { ownWords })).toEqual(['< Bill >', '< This >']);
    expect(textOf('< Your Own Words >', { ownWords, meant: ['< Bill >', '< This >'] })).toBe(ownWords);
  });

  it('signs for a person of one name', () => {
    const one = (changes: Partial<Constituent>) =>
      textOf('< Your Name >', { constituent: { ...constituent, ...changes } });
    expect(one({ lastName: '' })).toBe('Sample');
    expect(one({ firstName: ' ' })).toBe('Constituent');
  });

  it('folds white space and invisible characters of values, and keeps the lines of own words', () => {
    expect(
      textOf('< City >', { constituent: { ...constituent, city: ' New\r\n\tSpring\u0000field ' } }),
    ).toBe('New Spring field');
    expect(
      textOf('< Your Own Words >', { ownWords: '\r\n one  two\u0007 \r\n\r\n\r\n\r\nthree\rfour ' }),
    ).toBe('one two\n\nthree\nfour');
  });

  it('has one comma after the closing, whether or not one was typed', () => {
    const result = composeLetter(letter, {
      ...context,
      constituent: { ...constituent, closing: 'Best wishes, ' },
    });
    expect(result.kind === 'composed' && result.letter.signature).toBe('Best wishes,\nSample Constituent');
  });

  it('keeps a paragraph of own words if there are any, and is unresolved if a sentence needs them', () => {
    const result = composeLetter(letter, { ...context, ownWords: 'I live here.' });
    expect(result.kind === 'composed' && result.letter.paragraphs[1]).toEqual({
      text: 'I live here.',
      dropOrder: 1,
    });
    expect(textOf('I think: < Your Own Words >', { ownWords: ' \n ' })).toEqual(['< Your Own Words >']);
  });

  it('has "\\n" line ends', () => {
    expect(textOf('one \r\ntwo\rthree  ')).toBe('one\ntwo\nthree');
  });
});
