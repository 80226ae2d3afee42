import { describe, expect, test } from 'vitest';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import { IMPORT_LIMIT, readLetterSource } from '@/domain/letter/import/read-letter-source';
import { serializeLetters } from '@/domain/letter/letter-file';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => new TextEncoder().encode(text);
const refusal = (why: string, where = '') => ({ kind: 'refused', why, where });

describe('readLetterSource', () => {
  test('reads pasted text', () => {
    expect(readLetterSource({ name: '', type: '', text: 'One\r\ntwo\u00a0three' })).toEqual({
      kind: 'text',
      text: 'One\ntwo three',
    });
  });

  test.each([
    ['a PDF by its name', { name: 'letter.pdf', type: '', bytes: ascii('%PDF-1.7') }, 'unknown-type'],
    ['a picture by its type', { name: '', type: 'image/png', bytes: ascii('x') }, 'unknown-type'],
    ['a name of a key of every object', { name: 'a.constructor', type: '', text: 'x' }, 'unknown-type'],
    ['a PDF called text', { name: 'letter.txt', type: 'text/plain', bytes: ascii('%PDF-1.7\n') }, 'not-text'],
    [
      'bytes that are no text',
      { name: 'letter.txt', type: '', bytes: bytes(80, 75, 3, 4, 0, 0) },
      'not-text',
    ],
    ['nothing', { name: 'letter.txt', type: '', bytes: bytes() }, 'empty'],
    ['nothing but space', { name: '', type: '', text: ' \u200b\n\t' }, 'empty'],
    ['nothing but markup', { name: '', type: 'text/html', text: '<p><script>x</script></p>' }, 'empty'],
    ['a text called mail', { name: 'a.eml', type: '', text: 'Dear Senator:\n\nHello.' }, 'not-an-email'],
    [
      'mail without text',
      { name: 'a.eml', type: '', text: 'From: a@example.org\nContent-Type: image/png\n\nx' },
      'no-text-part',
    ],
    [
      'mail with parts without end',
      {
        name: 'a.eml',
        type: '',
        text: `From: a@example.org\n${'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(50)}`,
      },
      'no-text-part',
    ],
    ['no JSON', { name: 'a.json', type: '', text: '{' }, 'not-json'],
    ['JSON of another kind', { name: 'a.json', type: '', text: '{"a":1}' }, 'not-a-letter-file'],
  ])('refuses %s', (_, source, why) => {
    expect(readLetterSource(source)).toEqual(refusal(why));
  });

  test('names the invalid place in a letter file', () => {
    const text = '{"subject":"a","paragraphs":["b"],"topic":"c"}';
    expect(readLetterSource({ name: 'a.json', type: '', text })).toEqual(refusal('unknown-key', 'topic'));
  });

  test('refuses what is larger than the limit, but nothing smaller', () => {
    expect(readLetterSource({ name: '', type: '', text: 'x'.repeat(IMPORT_LIMIT + 1) })).toEqual(
      refusal('too-large'),
    );
    expect(readLetterSource({ name: '', type: '', bytes: new Uint8Array(IMPORT_LIMIT + 1) })).toEqual(
      refusal('too-large'),
    );
    expect(readLetterSource({ name: '', type: '', text: 'x'.repeat(IMPORT_LIMIT) }).kind).toBe('text');
  });

  test('reads one of our letter files', () => {
    const read = readLetterSource({ name: 'a.json', type: '', text: serializeLetters(BUILT_IN_LETTERS) });
    expect(read.kind === 'letters' && read.letters.map(({ subject }) => subject)).toEqual(
      BUILT_IN_LETTERS.map(({ subject }) => subject),
    );
  });

  test('trusts the file extension over the type', () => {
    expect(readLetterSource({ name: 'a.md', type: 'text/plain', text: '# Title' })).toEqual({
      kind: 'text',
      text: 'Title',
    });
    expect(readLetterSource({ name: '', type: 'text/html; charset=utf-8', text: '<b>a</b> &lt;' })).toEqual({
      kind: 'text',
      text: 'a <',
    });
  });

  test.each([
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9)],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0xe9, 0x00)],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0xe9)],
    ['UTF-8', bytes(0xc3, 0xa9)],
    ['Windows-1252', bytes(0xe9)],
  ])('reads %s', (_, content) => {
    expect(readLetterSource({ name: 'a.txt', type: '', bytes: content })).toEqual({
      kind: 'text',
      text: 'é',
    });
  });

  test.each([
    ['a form that is too long', bytes(0xc0, 0xaf), 'À¯'],
    ['half a pair', bytes(0xed, 0xa0, 0x80), 'í €'],
    ['a cut sequence', bytes(0x61, 0xe2, 0x82), 'aâ‚'],
  ])('does not read %s as UTF-8', (_, content, text) => {
    expect(readLetterSource({ name: 'a.txt', type: '', bytes: content })).toEqual({ kind: 'text', text });
  });

  test('reads characters beyond the basic plane', () => {
    const content = new TextEncoder().encode('river 🐟 “ok”');
    expect(readLetterSource({ name: 'a.txt', type: '', bytes: content })).toEqual({
      kind: 'text',
      text: 'river 🐟 “ok”',
    });
  });
});
