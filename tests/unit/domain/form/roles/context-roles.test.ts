import { describe, expect, test } from 'vitest';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { applyContext } from '@/domain/form/roles/context-roles';
import { decideRole } from '@/domain/form/roles/decide-role';
import { roleEvidence } from '@/domain/form/roles/role-evidence';
import { sampleControl, sampleOptions } from '../sample-control';

/** The roles of a row of fields, each given by its label or by more properties. */
function roles(...fields: (string | Partial<ControlSnapshot>)[]): string[] {
  const controls = fields.map((field) => sampleControl(typeof field === 'string' ? { label: field } : field));
  return applyContext(
    controls.map((control) => ({ control, ...decideRole(control, roleEvidence(control)) })),
  ).map(({ role }) => role);
}
const area = (label: string): Partial<ControlSnapshot> => ({ kind: 'textarea', label });

describe('ZIP and +4', () => {
  test('an unlabeled box of four characters after the ZIP code takes the +4', () => {
    expect(roles('Zip', { maxLength: 4 })).toEqual(['postal-code', 'postal-code-extension']);
    expect(roles('Zip', { size: 4 })).toEqual(['postal-code', 'postal-code-extension']);
  });
  test('an unlabeled box that is long or elsewhere does not', () => {
    expect(roles('Zip', { maxLength: 40 })).toEqual(['postal-code', 'unknown']);
    expect(roles('City', { maxLength: 4 })).toEqual(['address-level2', 'unknown']);
  });
  test('an unlabeled box after the ZIP code and a dash takes the +4', () => {
    expect(roles('Zip', { nearby: ['-'] })).toEqual(['postal-code', 'postal-code-extension']);
    expect(roles('Zip', { nearby: ['-'], maxLength: 40 })).toEqual(['postal-code', 'unknown']);
    expect(roles('Zip', { nearby: ['-'], placeholder: 'Country' })[1]).not.toBe('postal-code-extension');
    expect(roles('City', { nearby: ['-'] })).toEqual(['address-level2', 'unknown']);
    expect(roles('Zip', { nearby: ['*'] })).toEqual(['postal-code', 'unknown']);
  });
  test('"ZIP+4" is one box for both if it is alone and has room', () => {
    expect(roles('Zip+4')).toEqual(['postal-code']);
    expect(roles({ label: 'Zip+4', maxLength: 10 })).toEqual(['postal-code']);
    expect(roles({ label: 'Zip+4', maxLength: 4 })).toEqual(['unknown']);
    expect(roles('Zip+4', 'Zip')).toEqual(['unknown', 'postal-code']);
    expect(roles('Zip', 'Zip+4')).toEqual(['postal-code', 'postal-code-extension']);
    expect(roles('+4')).toEqual(['unknown']);
  });
});

describe('e-mail twice', () => {
  test('in a row', () => expect(roles('Email', 'Email')).toEqual(['email', 'confirm-email']));
  test('not in a row is uncertain', () =>
    expect(roles('Email', 'City', 'Email')).toEqual(['email', 'address-level2', 'unknown']));
  test('"again" after the e-mail', () =>
    expect(roles('Email', 'Please type it again')).toEqual(['email', 'confirm-email']));
  test('a confirmation of something else', () => {
    expect(roles('Email', 'Confirm address')).toEqual(['email', 'unknown']);
    expect(roles('Email', 'Confirm you are human')[1]).not.toBe('confirm-email');
  });
  test('a confirmation without a first e-mail', () =>
    expect(roles('City', 'Confirm Email')).toEqual(['address-level2', 'unknown']));
});

describe('street', () => {
  test('an unlabeled box between street and city is the second line', () =>
    expect(roles('Street Address', {}, 'City')).toEqual([
      'address-line1',
      'address-line2',
      'address-level2',
    ]));
  test('the same label again before the city is the second line', () =>
    expect(roles('Address', 'Address', 'City')).toEqual([
      'address-line1',
      'address-line2',
      'address-level2',
    ]));
  test('an unlabeled box elsewhere has no role', () =>
    expect(roles('Street Address', {}, 'Email')).toEqual(['address-line1', 'unknown', 'email']));
});

describe('phones', () => {
  const three = (label: string): Partial<ControlSnapshot>[] => [
    { label, maxLength: 3 },
    { maxLength: 3 },
    { maxLength: 4 },
  ];
  const parts = ['tel-area-code', 'tel-local-prefix', 'tel-local-suffix'];
  test('three boxes after the word "Phone"', () => expect(roles(...three('Phone'))).toEqual(parts));
  test('three boxes under a legend', () =>
    expect(roles(...three('').map((box) => ({ ...box, group: ['Telephone'] })))).toEqual(parts));
  test('three boxes of other widths are not a phone number', () =>
    expect(roles({ label: 'Phone', maxLength: 3 }, { maxLength: 2 }, { maxLength: 4 })).toEqual([
      'tel',
      'unknown',
      'unknown',
    ]));
  test('three boxes of a social security number are not a phone number', () =>
    expect(
      roles({ label: 'Social Security Number', maxLength: 3 }, { maxLength: 3 }, { maxLength: 4 }),
    ).toEqual(['secret', 'unknown', 'unknown']));
  test.each([
    [
      ['Home Phone', 'Cell Phone'],
      ['tel', 'second-tel'],
    ],
    [
      ['Cell Phone', 'Primary Phone'],
      ['second-tel', 'tel'],
    ],
    [
      ['Evening Phone', 'Phone'],
      ['second-tel', 'tel'],
    ],
  ])('fills one number of %j', (labels, found) => {
    expect(roles(...labels)).toEqual(found);
  });
});

describe('names and messages', () => {
  test('a whole name next to its parts is another name', () =>
    expect(roles('Name', 'First Name', 'Last Name')).toEqual(['unknown', 'given-name', 'family-name']));
  test('several unlabeled boxes under one "Name" are parts of it, and it is unclear which', () => {
    const under = { group: ['Name (Required)'] };
    const first = { ...under, nearby: under.group };
    expect(roles(first, 'City')).toEqual(['name', 'address-level2']);
    expect(roles(first, under, 'City')).toEqual(['unknown', 'unknown', 'address-level2']);
    expect(roles({ ...under, label: 'First' }, under)).toEqual(['given-name', 'unknown']);
    expect(roles({ ...under, label: 'Full name' }, under)[0]).toBe('name');
  });
  test('an unlabeled box called "name" has no role if the next box is also unlabeled', () => {
    const called = { name: 'form_fields[name]' };
    expect(roles(called, 'Email')).toEqual(['name', 'email']);
    expect(roles(called, { name: 'form_fields[field_1d46919]' })).toEqual(['unknown', 'unknown']);
    expect(roles({ ...called, label: 'Name' }, {})[0]).toBe('name');
    const inGroup = { group: ['About you'] };
    expect(roles({ ...called, ...inGroup }, { ...inGroup, label: 'Email' })).toEqual(['name', 'email']);
  });
  test('the only text area of a form that asks who is writing is the message', () => {
    expect(roles('Last Name', area('Go ahead'))).toEqual(['family-name', 'message']);
    expect(roles('Zip', area('Go ahead'))).toEqual(['postal-code', 'unknown']);
    expect(roles('Last Name', area('Biography of your spouse'))[1]).not.toBe('message');
    expect(roles('Last Name', area('Go ahead'), area('And here'))).toEqual([
      'family-name',
      'unknown',
      'unknown',
    ]);
  });
  test('a street in a text area does not compete with the message', () =>
    expect(roles('Last Name', area('Street Address'), area('Go ahead'))).toEqual([
      'family-name',
      'street-address',
      'message',
    ]));
  test('two equal claims to one role: neither gets it', () => {
    expect(roles('Email', area('Message'), area('Message'))).toEqual(['email', 'unknown', 'unknown']);
    const list = { kind: 'select', label: 'Topic', options: sampleOptions('', 'Red') } as const;
    expect(roles(list, list)).toEqual(['unknown', 'unknown']);
  });
  test('two claims to one role: the clearer one gets it', () =>
    expect(roles('Email', area('Message'), area('Any other comment'))).toEqual([
      'email',
      'message',
      'unknown',
    ]));
});
