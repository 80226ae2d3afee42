import { describe, expect, it } from 'vitest';
import { PLACEHOLDERS, writePlaceholder } from '@/domain/letter/placeholder';
import { isOnlyPlaceholder, textParts } from '@/domain/letter/text-parts';

const placeholders = (text: string) => textParts(text).filter((part) => part.kind === 'placeholder');

describe('textParts', () => {
  it.each(PLACEHOLDERS)('accepts < %s > with any spaces and case', (name) => {
    for (const text of [
      writePlaceholder(name),
      `<${name}>`,
      `<  ${name.toUpperCase()}  >`,
      `< ${name.toLowerCase().replaceAll(' ', '\n')} >`,
      `<<${name}>>`,
      `< ${name.replaceAll(' ', '_')} >`,
    ]) {
      expect(textParts(text)).toEqual([{ kind: 'placeholder', text, name }]);
    }
  });

  it('keeps every character of the text', () => {
    const text = 'Dear < Member >, a < b <3 < What is this > and\n<City>!';
    expect(
      textParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
    expect(placeholders(text)).toEqual([
      { kind: 'placeholder', text: '< Member >', name: 'Member' },
      { kind: 'placeholder', text: '< What is this >', name: null },
      { kind: 'placeholder', text: '<City>', name: 'City' },
    ]);
  });

  it.each([
    '< Recipient >',
    '<recipient>',
    '< insert your story here >',
    "< Member's last name >",
    '< A sentence about why this matters to you and to your family, in your own words. >',
    '< Your  Nmae >',
    '< Name >',
    '< City/Town >',
    '< 2 or 3 sentences about you >',
  ])('treats %s as open', (text) => {
    expect(placeholders(text)).toEqual([{ kind: 'placeholder', text, name: null }]);
  });

  it.each([
    'a < b',
    'a < b and c > d',
    'x <y> z',
    'I <3 this bill',
    'I <3 you and >',
    'ages <50 or >80',
    '-> and <-',
    '<>',
    '< >',
    '<b>bold</b>',
    '<br/>',
    '< 5 >',
    '<sample@example.com>',
    '<https://www.example.com/a>',
    `< ${'word '.repeat(60)}>`,
  ])('leaves %.60s unchanged', (text) => {
    expect(placeholders(text)).toEqual([]);
  });
});

describe('isOnlyPlaceholder', () => {
  it('is true only for the placeholder and white space', () => {
    expect(isOnlyPlaceholder(' < your own words >\n', 'Your Own Words')).toBe(true);
    expect(isOnlyPlaceholder('< Your Own Words >.', 'Your Own Words')).toBe(false);
    expect(isOnlyPlaceholder('< Your Name >', 'Your Own Words')).toBe(false);
    expect(isOnlyPlaceholder('', 'Your Own Words')).toBe(false);
  });
});
