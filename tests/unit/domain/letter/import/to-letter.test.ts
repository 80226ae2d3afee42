import { describe, expect, test } from 'vitest';
import { parseLetterText } from '@/domain/letter/import/parse-letter-text';
import { type ImportDecisions, toLetter } from '@/domain/letter/import/to-letter';

const topics = () => ['Water', 'Environment'];
const make = (text: string, decisions: ImportDecisions = {}) =>
  toLetter(parseLetterText(text), decisions, topics);

function letterOf(text: string, decisions: ImportDecisions = {}) {
  const made = make(text, decisions);
  if (made.kind !== 'letter') throw new Error(JSON.stringify(made.problems));
  return made;
}

const PLAIN = 'Subject: Rivers\n\nDear Senator:\n\nOur rivers.\n\nThank you.\n\nSincerely,\n[Your Name]\n';

describe('toLetter', () => {
  test('makes a letter from an import', () => {
    const { letter, unresolved } = letterOf(PLAIN);
    expect(letter).toMatchObject({
      name: 'Rivers',
      subject: 'Rivers',
      salutation: 'Dear < Member >:',
      paragraphs: [
        { text: 'Our rivers.', dropOrder: null },
        { text: 'Thank you.', dropOrder: null },
      ],
      signature: 'Sincerely,\n< Your Name >',
      topics: ['Water', 'Environment'],
      bill: null,
    });
    expect(letter.id).toMatch(/^rivers-/);
    expect(unresolved).toEqual([]);
  });

  test('adds our salutation and signature if they are missing', () => {
    const { letter } = letterOf('Our rivers.', { subject: 'Rivers', name: 'My rivers' });
    expect(letter).toMatchObject({
      name: 'My rivers',
      salutation: 'Dear < Member >:',
      signature: '< Your Closing >,\n< Your Name >',
    });
  });

  test('asks for a subject and for text', () => {
    expect(make('Our rivers.')).toEqual({ kind: 'problems', problems: [{ kind: 'no-subject' }] });
    expect(make('Subject: Rivers\n\nDear Senator:\n\nSincerely,\n')).toEqual({
      kind: 'problems',
      problems: [{ kind: 'no-text' }],
    });
    expect(make('')).toEqual({ kind: 'problems', problems: [{ kind: 'no-letter' }] });
  });

  test('asks for each choice without a default, and inserts the answers', () => {
    const text =
      'Subject: I support/oppose it\n\nDear Senator:\n\nI am a parent/teacher, and [for/against] it.\n\nSincerely,\n';
    expect(make(text)).toEqual({
      kind: 'problems',
      problems: [
        { kind: 'choice', id: 'alternatives-1' },
        { kind: 'choice', id: 'alternatives-2' },
        { kind: 'choice', id: 'alternatives-3' },
      ],
    });
    const options = { 'alternatives-1': 1, 'alternatives-2': 0, 'alternatives-3': 1 };
    const { letter } = letterOf(text, { options });
    expect(letter.subject).toBe('I oppose it');
    expect(letter.paragraphs[0]?.text).toBe('I am a parent, and against it.');
  });

  test('refuses an option that does not exist', () => {
    const text = 'Subject: I support/oppose it\n\nDear Senator:\n\nYes.\n\nSincerely,\n';
    expect(make(text, { options: { 'alternatives-1': 7 } })).toMatchObject({ kind: 'problems' });
  });

  test("replaces another signer's name with the person's, unless told otherwise", () => {
    const text = `${PLAIN.slice(0, PLAIN.indexOf('['))}Sample Signer\nDirector\n`;
    expect(letterOf(text).letter.signature).toBe('Sincerely,\n< Your Name >');
    expect(letterOf(text, { options: { 'signer-1': 1 } }).letter.signature).toBe(
      'Sincerely,\nSample Signer\nDirector',
    );
  });

  test('asks what to do with unplaced text', () => {
    const text = `${PLAIN}\nP.S. And the lakes.\n`;
    const problem = make(text);
    expect(problem).toEqual({ kind: 'problems', problems: [{ kind: 'unplaced', block: 6 }] });
    const kept = letterOf(text, { kinds: { 6: 'paragraph' } }).letter;
    expect(kept.paragraphs.map((paragraph) => paragraph.text)).toContain('P.S. And the lakes.');
    const left = letterOf(text, { kinds: { 6: 'furniture' } }).letter;
    expect(left.paragraphs).toHaveLength(2);
  });

  test('includes boilerplate and text before the letter if the person wants it, in order', () => {
    const text = `Why rivers matter.\n\nShare\n\n${PLAIN}`;
    const { letter } = letterOf(text, { kinds: { 0: 'paragraph' } });
    expect(letter.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'Why rivers matter.',
      'Our rivers.',
      'Thank you.',
    ]);
  });

  test('uses corrected texts, which settle the choices in them', () => {
    const text = 'Subject: I support/oppose it\n\nDear Senator:\n\nYes.\n\nSincerely,\n';
    expect(letterOf(text, { texts: { 0: 'Support it' } }).letter.subject).toBe('Support it');
  });

  test('asks which of several letters to use', () => {
    const two = `${PLAIN}\n\n${PLAIN.replace('Rivers', 'Lakes').replace('Our rivers.', 'Our lakes.')}`;
    expect(make(two)).toEqual({ kind: 'problems', problems: [{ kind: 'several-letters', letters: 2 }] });
    expect(letterOf(two, { letter: 1 }).letter).toMatchObject({
      subject: 'Lakes',
      paragraphs: [{ text: 'Our lakes.' }, { text: 'Thank you.' }],
    });
    expect(make(two, { letter: 2 })).toEqual({ kind: 'problems', problems: [{ kind: 'no-letter' }] });
  });

  test('asks for the Congress of a bill if the text does not say it', () => {
    const text = PLAIN.replace('Our rivers.', 'Please cosponsor the Sample Rivers Act (S. 9999).');
    expect(make(text)).toEqual({ kind: 'problems', problems: [{ kind: 'congress', bill: 0 }] });
    expect(letterOf(text, { congress: 119 }).letter.bill).toEqual({
      congress: 119,
      type: 's',
      number: 9999,
      title: 'Sample Rivers Act',
      becameLaw: null,
    });
    expect(letterOf(text, { congress: null }).letter.bill).toBeNull();
    const named = text.replace('(S. 9999)', '(S. 9999) in the 118th Congress');
    expect(letterOf(named).letter.bill?.congress).toBe(118);
  });

  test('names open placeholders', () => {
    const text = PLAIN.replace('Our rivers.', 'Our club, [NAME OF CLUB], and {{ custom.thing }} ask you.');
    expect(letterOf(text).unresolved).toEqual(['< NAME OF CLUB >', '< custom.thing >']);
  });

  test('drops the last optional paragraph first', () => {
    const text = PLAIN.replace(
      'Thank you.',
      '(Optional) One.\n\nOptional: Two.\n\n[Optional: add your story]\n\nThank you.',
    );
    expect(letterOf(text).letter.paragraphs).toEqual([
      { text: 'Our rivers.', dropOrder: null },
      { text: 'One.', dropOrder: 2 },
      { text: 'Two.', dropOrder: 1 },
      { text: '< Your Own Words >', dropOrder: null },
      { text: 'Thank you.', dropOrder: null },
    ]);
  });

  test('applies the limits of letter files', () => {
    const text = PLAIN.replace('Our rivers.', 'word '.repeat(5000));
    expect(make(text)).toEqual({
      kind: 'problems',
      problems: [{ kind: 'refused', why: 'too-long', where: 'paragraphs[0].text' }],
    });
  });
});
