import { describe, expect, it } from 'vitest';
import type { StateCode } from '@/domain/constituent/us-state';
import {
  chooseCountry,
  chooseCounty,
  choosePhoneType,
  choosePrefix,
  chooseReply,
  chooseState,
  isPlaceholderOption,
  type Option,
  type OptionChoice,
  replyBoxMeaning,
} from '@/domain/form/choices/choose-option';

type Row = string | readonly [text: string, value: string];
const list = (...rows: readonly Row[]): readonly Option[] =>
  rows.map((row) =>
    typeof row === 'string'
      ? { text: row, value: row, disabled: false }
      : { text: row[0], value: row[1], disabled: false },
  );
const state = (code: string) => code as StateCode;
const textOf = (options: readonly Option[], choice: OptionChoice | null) =>
  choice === null ? null : options[choice.index]?.text;

describe('isPlaceholderOption', () => {
  it.each([
    ['', ''],
    ['--', '--'],
    ['Select one', 'Select one'],
    ['Choose…', 'x'],
    ['- None -', '_none'],
    ['Please select', '0'],
    ['* Title', '* Title'],
    ['Required', 'Required'],
    ['--Military States--', 'm'],
    ['Colorado', ' '],
    ['What is your letter about?*', 'q'],
  ])('is true for %s', (text, value) => {
    expect(isPlaceholderOption({ text, value, disabled: false })).toBe(true);
  });

  it.each(['Other', 'None', 'Mr.', 'AL', '2nd Amendment', 'State and Local Government'])(
    'is false for %s',
    (text) => {
      expect(isPlaceholderOption({ text, value: text, disabled: false })).toBe(false);
    },
  );
});

describe('choosePrefix', () => {
  const pick = (options: readonly Option[], prefix: string) => textOf(options, choosePrefix(options, prefix));
  const plain = list(['Choose one', ''], ['Mr. ', 'Mr. '], 'Mrs.', 'Ms.', 'Miss', 'Dr.', 'Mr. and Mrs.');

  it.each([
    ['Mr.', 'Mr. '],
    ['mr', 'Mr. '],
    [' MRS. ', 'Mrs.'],
    ['Ms', 'Ms.'],
    ['Doctor', 'Dr.'],
  ])('chooses for %s: %s', (prefix, text) => {
    expect(pick(plain, prefix)).toBe(text);
  });

  it('leaves a prefix that the list lacks', () => {
    expect(pick(plain, 'Mx.')).toBeNull();
    expect(pick(plain, 'Rabbi')).toBeNull();
    expect(pick(plain, '')).toBeNull();
    expect(pick(plain, ' . ')).toBeNull();
  });

  it('treats words and their abbreviations as equal', () => {
    expect(pick(list('Doctor', 'The Reverend', 'The Honorable'), 'Rev.')).toBe('The Reverend');
    expect(pick(list('Doctor', 'The Reverend', 'The Honorable'), 'Hon.')).toBe('The Honorable');
    expect(pick(list('Mr', 'Lieutenant Colonel', 'Colonel'), 'Col.')).toBe('Colonel');
    expect(pick(list('Mr', 'LTC', 'COL'), 'Lt. Col.')).toBe('LTC');
  });

  it('adds no gender, marital status or rank', () => {
    expect(pick(list('Mr.', 'Mrs.', 'Miss'), 'Ms.')).toBeNull();
    expect(pick(list('Mr.', 'Ms.'), 'Mrs.')).toBe('Ms.');
    expect(pick(list('Mr.', 'Ms.'), 'Miss')).toBe('Ms.');
    expect(pick(list('Mr.', 'Dr.'), 'Mrs.')).toBeNull();
    expect(pick(list('Army - Captain', 'Navy - Captain', 'Mr.'), 'Captain')).toBeNull();
    expect(pick(list('Captain', 'Mr.', 'Captain'), 'Captain')).toBeNull();
    expect(pick(list('Mr. and Mrs.', 'Dr. & Mrs.'), 'Mrs.')).toBeNull();
  });

  it("accepts alternatives that include the person's prefix", () => {
    expect(pick(list('Mr.', 'Miss/Ms.'), 'Ms.')).toBe('Miss/Ms.');
    expect(pick(list('Mr.', 'Mrs. or Ms.'), 'Ms.')).toBe('Mrs. or Ms.');
  });

  it('chooses by text if values repeat', () => {
    const ranks = list(
      ['Mr.', 'Mr.'],
      ['Air Force - General', 'General'],
      ['Army - General', 'General'],
      ['General', 'General'],
    );
    expect(pick(ranks, 'General')).toBe('General');
    expect(choosePrefix(ranks, 'General')?.index).toBe(3);
    expect(pick(list(['Air Force - General', 'General'], ['Mr.', 'Mr.']), 'General')).toBeNull();
    expect(pick(list(['1', 'Mr'], ['2', 'Ms']), 'Ms.')).toBe('2');
  });
});

describe('chooseState', () => {
  const pick = (options: readonly Option[], code: string) =>
    textOf(options, chooseState(options, state(code)));

  it.each([
    [list('Virginia', 'West Virginia'), 'WV', 'West Virginia'],
    [list('West Virginia', 'Virginia'), 'VA', 'Virginia'],
    [list('Washington DC', 'Washington'), 'WA', 'Washington'],
    [list('Washington', 'Washington, D.C.'), 'DC', 'Washington, D.C.'],
    [list('District of Columbia', 'Delaware'), 'DC', 'District of Columbia'],
    [list('Arkansas', 'Kansas'), 'KS', 'Kansas'],
    [list('CO - Colorado', 'CT - Connecticut'), 'CO', 'CO - Colorado'],
    [list('Colorado (CO)', 'Connecticut (CT)'), 'CT', 'Connecticut (CT)'],
    [list(['D.C.', '8_DC'], ['Delaware', '10_DE']), 'DC', 'D.C.'],
    [list(['America Samoa', '2_AS'], ['Arizona', '3_AZ']), 'AS', 'America Samoa'],
    [list(' ny ', 'nj'), 'NY', ' ny '],
    [list('APO AE', 'AL'), 'AE', 'APO AE'],
    [list('N. Carolina', 'S. Carolina'), 'SC', 'S. Carolina'],
    [list(['Illinois ', 'MT'], ['Montana ', 'MT']), 'MT', 'Montana '],
    [list('New Mexico'), 'NM', 'New Mexico'],
    [list('State of Ohio', 'Outside Ohio'), 'OH', 'State of Ohio'],
  ])('%#: %s', (options, code, text) => {
    expect(pick(options, code)).toBe(text);
  });

  it('leaves a list without the state', () => {
    expect(pick(list('CA'), 'NV')).toBeNull();
    expect(pick(list('West Virginia', 'Washington DC'), 'VA')).toBeNull();
    expect(pick(list('West Virginia', 'Washington DC'), 'WA')).toBeNull();
    expect(pick(list(['Canada', 'CA'], ['Mexico', 'MX']), 'CA')).toBeNull();
    expect(pick(list(['-- States --', 'AL']), 'AL')).toBeNull();
  });
});

describe('chooseReply', () => {
  const pick = (options: readonly Option[], wants: boolean) => textOf(options, chooseReply(options, wants));

  it.each([
    [list('Yes', 'No'), 'Yes', 'No'],
    [list('Y', 'N'), 'Y', 'N'],
    [list('Respond', 'Comment'), 'Respond', 'Comment'],
    [list('No reply needed', 'Reply needed'), 'Reply needed', 'No reply needed'],
    [list('Response Needed', 'No Action'), 'Response Needed', 'No Action'],
    [
      list('I do not require an answer', 'I would like an answer'),
      'I would like an answer',
      'I do not require an answer',
    ],
    [
      list('Yes, please contact me about this', 'No, I only voice my opinion'),
      'Yes, please contact me about this',
      'No, I only voice my opinion',
    ],
    [list('No response necessary', 'Letter', 'Phone call'), 'Letter', 'No response necessary'],
    [list('Yes, by telephone', 'Yes, by e-mail', 'Yes, by letter', 'No'), 'Yes, by e-mail', 'No'],
  ])('%#', (options, yes, no) => {
    expect(pick(options, true)).toBe(yes);
    expect(pick(options, false)).toBe(no);
  });

  it('leaves unclear lists', () => {
    expect(pick(list('Yes, no reply', 'Perhaps'), true)).toBeNull();
    expect(pick(list('Email', 'Phone'), true)).toBeNull();
    expect(pick(list('No', 'No, thank you', 'Yes'), false)).toBeNull();
    expect(pick(list('Subscribe me to updates', 'No response'), true)).toBeNull();
  });
});

describe('replyBoxMeaning', () => {
  it.each([
    ['I would like a response', 'wants-reply'],
    ['Please contact me about this', 'wants-reply'],
    ['No Response Necessary', 'wants-no-reply'],
    ['I do not require a response.', 'wants-no-reply'],
    ['Please don’t reply', 'wants-no-reply'],
    ['Yes, send me the newsletter', null],
    ['Contact me with updates', null],
    ['I am a resident', null],
    ['', null],
  ])('%s', (label, meaning) => {
    expect(replyBoxMeaning(label)).toBe(meaning);
  });
});

describe('chooseCountry, chooseCounty, choosePhoneType', () => {
  it('finds the United States', () => {
    for (const name of ['United States', 'USA', 'U.S.A.', 'US', 'United States of America (USA)']) {
      expect(chooseCountry(list('Uganda', name, 'United Kingdom'))?.index).toBe(1);
    }
    expect(chooseCountry(list('United States Minor Outlying Islands', 'Canada'))).toBeNull();
    expect(chooseCountry(list('United Arab Emirates'))).toBeNull();
  });

  it('finds a county by name', () => {
    const options = list('Adams', 'St. Clair County', 'La Salle Parish', 'Baltimore', 'Baltimore City');
    expect(chooseCounty(options, 'Adams County')?.index).toBe(0);
    expect(chooseCounty(options, 'Saint Clair')?.index).toBe(1);
    expect(chooseCounty(options, 'la salle')?.index).toBe(2);
    expect(chooseCounty(options, 'Baltimore County')?.index).toBe(3);
    expect(chooseCounty(options, 'Baltimore City')?.index).toBe(4);
    expect(chooseCounty(options, 'Clair')).toBeNull();
    expect(chooseCounty(options, ' ')).toBeNull();
  });

  it('accepts only a phone type that fits any number', () => {
    expect(choosePhoneType(list('Voice', 'VP', 'TTD'))?.index).toBe(0);
    expect(choosePhoneType(list('Fax', 'Standard voice telephone'))?.index).toBe(1);
    expect(choosePhoneType(list('Home', 'Mobile', 'Work'))).toBeNull();
  });
});

it('chooses no disabled option', () => {
  const off = list('Ms.', 'Ohio', 'Yes', 'USA', 'Adams', 'Voice').map((option) => ({
    ...option,
    disabled: true,
  }));
  expect(choosePrefix(off, 'Ms.')).toBeNull();
  expect(chooseState(off, state('OH'))).toBeNull();
  expect(chooseReply(off, true)).toBeNull();
  expect(chooseCountry(off)).toBeNull();
  expect(chooseCounty(off, 'Adams')).toBeNull();
  expect(choosePhoneType(off)).toBeNull();
});
