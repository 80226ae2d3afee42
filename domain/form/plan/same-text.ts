import { usableDetail } from '@/domain/constituent/check-constituent';
import type { Constituent } from '@/domain/constituent/constituent';
import { parseState, stateName } from '@/domain/constituent/us-state';
import { parseZip, parseZip4 } from '@/domain/constituent/zip-code';
import type { FilledRole } from '@/domain/form/roles/field-role';
import { comparable } from './comparable-text';
import { STREET_WORDS } from './street-words';

/** Words of city names that the Postal Service writes short. */
const CITY_WORDS: readonly (readonly string[])[] = [
  ['SAINT', 'ST'],
  ['FORT', 'FT'],
  ['MOUNT', 'MT'],
];

/** Anything but a letter or a digit, and no plus, which belongs before a country code. */
const MARKS = '[^\\p{L}\\p{N}+]*';

/**
 * The other ways in which a page may write a value without changing its meaning, by role: a masked phone number, a
 * state's name for its code, a standardized street, a ZIP code with the person's own +4.
 * See docs/decisions/002.
 * @returns a pattern (flag `u`) for the whole text as `comparable` returns it; null where only the same text will do
 */
export function alikePattern(role: FilledRole, text: string, constituent: Constituent): string | null {
  switch (role) {
    case 'tel':
    case 'tel-area-code':
    case 'tel-local-prefix':
    case 'tel-local-suffix':
      return phonePattern(text, role === 'tel');
    case 'address-level1':
      return statePattern(text);
    case 'postal-code':
      return zipPattern(text, usableDetail(constituent, 'zip4'));
    case 'postal-code-extension':
      return `-? ?${escaped(text)}`;
    case 'street-address':
    case 'address-line1':
    case 'address-line2':
      return wordsPattern(text, STREET_WORDS);
    case 'address-level2':
      return wordsPattern(text, CITY_WORDS);
    case 'county':
      return `${escaped(comparable(text))}(?: COUNTY)?`;
    case 'country':
      return 'US|U\\.S\\.|USA|U\\.S\\.A\\.|(?:THE )?UNITED STATES(?: OF AMERICA)?';
    case 'honorific-prefix':
      return wordsPattern(text, []);
    case 'given-name':
    case 'family-name':
    case 'name':
      // Initials and "Jr." may lose their period.
      return text.includes('.') ? wordsPattern(text, []) : null;
    default:
      return null;
  }
}

/** The same digits with any marks between them, after the country code or not. A mask may end in blanks. */
function phonePattern(text: string, isWhole: boolean): string | null {
  const digits = text.replace(/\D/g, '');
  const own = isWhole && digits.length === 11 ? digits.replace(/^1/, '') : digits;
  if (own === '') return null;
  const country = isWhole ? `(?:${MARKS}\\+?${MARKS}1)?` : '';
  return `${country}${MARKS}${[...own].join(MARKS)}${MARKS}(?:(?:X|EXT)${MARKS})?`;
}

function statePattern(text: string): string | null {
  const code = parseState(text);
  if (!code) return null;
  const dotted = [...code].map((letter) => `${letter}\\.`).join(' ?');
  return [code, dotted, escaped(comparable(stateName(code)))].join('|');
}

function zipPattern(text: string, zip4: string): string | null {
  const parts = parseZip(text);
  if (!parts) return null;
  const own = parts.zip4 ?? parseZip4(zip4);
  return own === null ? null : `${parts.zip}(?: ?-? ?${own})?`;
}

/**
 * The same words in the same order. A period or comma after a word may differ, and a word may be another one of its
 * row in `rows`. Marks inside a word stay: "45-17" is not "4517", and "O'Neil" is not "ONEIL".
 */
function wordsPattern(text: string, rows: readonly (readonly string[])[]): string {
  const words = comparable(text).split(' ');
  return words
    .map((word) => {
      const bare = word.replace(/[.,]+$/, '');
      const isInitials = /^[A-Z](?:\.[A-Z])+$/.test(bare);
      const letters = isInitials ? bare.replaceAll('.', '') : bare;
      const row = rows.find((one) => one.includes(letters)) ?? [letters];
      const write = isInitials || rows.length > 0 ? short : escaped;
      return `(?:${row.map(write).join('|')})[.,]*`;
    })
    .join(' ');
}

/** Two letters ("N.W.", "P.O.") may have periods. */
function short(word: string): string {
  return /^[A-Z]{2}$/.test(word) ? [...word].join('\\.?') : escaped(word);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
