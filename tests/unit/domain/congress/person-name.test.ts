import { describe, expect, it } from 'vitest';
import { firstNamesBefore, isSameFirstName, nameWords, titledNames } from '@/domain/congress/person-name';

describe('nameWords', () => {
  it('folds case, accents, apostrophes and initials', () => {
    expect(nameWords('Zoë “Zo” Q. O’Fixturé-Mock, Jr.')).toEqual(['zoe', 'zo', 'ofixture', 'mock', 'jr']);
    expect(nameWords(' - ')).toEqual([]);
  });
});

describe('titledNames', () => {
  it.each([
    ['Contact Senator Jane Q. Example | Email', [['jane', 'example']]],
    ['Congresswoman Jane Example for You', [['jane', 'example']]],
    ['Senator Jane', []],
    ['Write Your Representative | Contact Form', []],
    ['Representative Contact Form', []],
    ['Senator\nJane Example', []],
  ])('of %j', (text, names) => {
    expect(titledNames(text)).toEqual(names);
  });
});

describe('firstNamesBefore', () => {
  it.each([
    ['Meet Jane Q. Example', [['jane']]],
    ['Senator Example', [[]]],
    ['Jane | Example', [[]]],
    ['from Jane to Example', [[]]],
    ['The Example Report and JANE EXAMPLE', [[], ['jane']]],
    ['nobody', []],
  ])('in %j', (text, places) => {
    expect(firstNamesBefore(text, 'Example')).toEqual(places);
  });

  it('accepts a last name of two words', () => {
    expect(firstNamesBefore('Ann Van Stub', 'Van Stub')).toEqual([['ann']]);
    expect(firstNamesBefore('Ann Stub', 'Van Stub')).toEqual([]);
  });
});

describe('isSameFirstName', () => {
  it('accepts a short form of at least three letters', () => {
    expect([isSameFirstName('rob', 'robert'), isSameFirstName('robert', 'rob')]).toEqual([true, true]);
    expect([
      isSameFirstName('al', 'alma'),
      isSameFirstName('jim', 'james'),
      isSameFirstName('al', 'al'),
    ]).toEqual([false, false, true]);
  });
});
