import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, XML_LIMIT } from '@/domain/congress/read-xml';
import { cases, GENERATED } from '@/tests/support/generated';

/** Every element with its text, in the order of their ends, or the problem. */
function elements(text: string): readonly (readonly [string, string])[] | string {
  const found: [string, string][] = [];
  return readXml(text, { close: (path, words) => found.push([path, words]) }) ?? found;
}

describe('readXml', () => {
  it('reports each element with its path and text', () => {
    expect(elements('<?xml version="1.0"?>\n<a x="1>2" y = \'<\'><b>one</b> and <b/>two</a>')).toBe(
      'not-well-formed',
    );
    expect(elements('<?xml version="1.0"?>\n<a x="1>2" y = \'"\'><b>one</b> and <b/>two</a>\n')).toEqual([
      ['a/b', 'one'],
      ['a/b', ''],
      ['a', ' and two'],
    ]);
  });

  it('decodes the five entities and character references, and no others', () => {
    expect(elements('<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x42;</a>')).toEqual([['a', '<&>"\'AB']]);
    for (const bad of ['&nbsp;', '&', '&#0;', '&#x110000;', '&LT;', '&#xZ;', '&a', '&#9999999;'])
      expect(elements(`<a>${bad}</a>`)).toBe('not-well-formed');
  });

  it('reads CDATA as text and skips comments and instructions', () => {
    expect(elements('<a><!-- <b> --><![CDATA[<c> & ]] ]]><?do x?>d</a>')).toEqual([['a', '<c> & ]] d']]);
  });

  it.each([
    '',
    ' ',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a',
    '<a b></a>',
    '<a b=c></a>',
    '<a b="c></a>',
    '<a></a x="1">',
    '<a></a/>',
    '< a></a>',
    '<1></1>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<a><?x </a>',
    '<!ELEMENT a><a/>',
    '<a>\u0000<</a>',
    '<a/>&#65;',
  ])('refuses %j', (text) => {
    expect(elements(text)).toBe('not-well-formed');
  });

  it('refuses every document type, and with it expanding entities', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>';
    expect(elements(bomb)).toBe('document-type');
    expect(elements('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe('document-type');
  });

  it('refuses deep nesting and large files', () => {
    expect(elements(`${'<a>'.repeat(33)}${'</a>'.repeat(33)}`)).toBe('too-deep');
    expect(elements('<a>'.repeat(2_000_000))).toBe('too-deep');
    expect(elements(`<a>${'x'.repeat(XML_LIMIT)}</a>`)).toBe('too-large');
  });

  it('takes linear time, whatever the input', { timeout: 60_000 }, () => {
    const nasty = [
      `<a${' x="1"'.repeat(400_000)}`,
      `<a${' '.repeat(3_000_000)}`,
      `<a ${'x'.repeat(3_000_000)}`,
      `<a x="${'<'.repeat(3_000_000)}`,
      `<a>${'&'.repeat(3_000_000)}</a>`,
      `<a>${'&amp;'.repeat(600_000)}</a>`,
      `<a>${'<b/>'.repeat(700_000)}</a>`,
      `<a>${'<!--'.repeat(700_000)}</a>`,
      `<a>${'<!-- -->'.repeat(350_000)}</a>`,
    ];
    const start = performance.now();
    for (const text of nasty) elements(text);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('never throws', GENERATED, () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b x="1">',
      '</b>',
      '<c/>',
      '&amp;',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '"',
      '<',
      '>',
      'text',
      '\ud800',
      '<!DOCTYPE',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(() => elements(pieces.join(''))).not.toThrow();
      }),
      { numRuns: cases(2_000) },
    );
  });
});
