import { describe, expect, test } from 'vitest';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { decideRole } from '@/domain/form/roles/decide-role';
import { type Clue, roleEvidence } from '@/domain/form/roles/role-evidence';
import { sampleChoices, sampleControl, sampleOptions } from '../sample-control';

const decide = (parts: Partial<ControlSnapshot>) => {
  const control = sampleControl(parts);
  return decideRole(control, roleEvidence(control)).role;
};
const clue = (role: Clue['role'], points: number): Clue => ({ role, points, source: 'label', saw: '' });

describe('decideRole', () => {
  test('needs enough points', () => {
    expect(decideRole(sampleControl(), [clue('email', 6)]).role).toBe('unknown');
    expect(decideRole(sampleControl(), [clue('email', 7)]).role).toBe('email');
    expect(decideRole(sampleControl(), []).role).toBe('unknown');
  });

  test('needs a clear lead', () => {
    expect(decideRole(sampleControl(), [clue('email', 12), clue('tel', 10)]).role).toBe('unknown');
    expect(decideRole(sampleControl(), [clue('email', 12), clue('tel', 9)]).role).toBe('email');
  });

  test('ignores roles that the kind of control cannot have', () => {
    expect(decideRole(sampleControl({ kind: 'checkbox' }), [clue('email', 20)]).role).toBe('unknown');
    expect(decideRole(sampleControl({ type: 'number' }), [clue('family-name', 20)]).role).toBe('unknown');
    expect(decideRole(sampleControl({ type: 'number' }), [clue('postal-code', 20)]).role).toBe('postal-code');
  });

  test('returns the evidence for the role, strongest first', () => {
    const { clues } = decideRole(sampleControl(), [clue('email', 4), clue('tel', 2), clue('email', 9)]);
    expect(clues.map(({ role, points }) => [role, points])).toEqual([
      ['email', 9],
      ['email', 4],
    ]);
  });

  test('reads "Subject" over a list as the topic, and "Topic" over a box as the subject', () => {
    expect(decide({ kind: 'select', label: 'Subject' })).toBe('topic');
    expect(decide({ label: 'Topic' })).toBe('subject');
    expect(decide({ kind: 'textarea', label: 'Street Address' })).toBe('street-address');
  });
});

describe('the role of a control', () => {
  test.each<[string, Partial<ControlSnapshot>, string]>([
    ['label', { label: 'Email' }, 'email'],
    ['caption beside it', { nearby: ['Email:'] }, 'email'],
    ['placeholder', { placeholder: 'Email*' }, 'email'],
    ['title', { title: 'Email' }, 'email'],
    ['name alone', { name: 'email' }, 'email'],
    ['id alone', { id: 'edit-submitted-email' }, 'email'],
    ['type and autocomplete', { type: 'email', autocomplete: 'email' }, 'email'],
    [
      'first option',
      { kind: 'select', options: [{ text: 'State*', value: '', disabled: false }] },
      'address-level1',
    ],
    ['options', { kind: 'select', options: sampleOptions('', 'CO', 'NY', 'TX', 'WY') }, 'address-level1'],
    ['options of prefixes', { kind: 'select', options: sampleOptions('', 'Mr.', 'Ms.') }, 'honorific-prefix'],
    [
      'question of a group',
      {
        kind: 'radio-group',
        type: 'radio',
        group: ['Your message', 'Would you like a response?'],
        choices: sampleChoices('Yes', 'No'),
      },
      'reply-wanted',
    ],
    ['label against name', { label: 'City', name: 'zip_code' }, 'address-level2'],
    ['type alone is not enough', { type: 'email' }, 'unknown'],
    ['autocomplete alone is not enough', { autocomplete: 'given-name' }, 'unknown'],
    ['words that mean nothing', { label: 'Favourite colour', name: 'colour' }, 'unknown'],
    ['a class that says captcha', { label: 'Email', className: 'captcha-input' }, 'unknown'],
    ['a payment token under a friendly label', { label: 'Number', autocomplete: 'cc-number' }, 'payment'],
    ['a one-time code under a friendly label', { label: 'ZIP', autocomplete: 'one-time-code' }, 'unknown'],
    ['a password under a friendly label', { kind: 'other', type: 'password', label: 'First name' }, 'secret'],
    ['a note that it is a trap', { label: 'Phone', description: 'Please leave this field blank' }, 'unknown'],
    [
      'a note of a field about something else',
      { kind: 'textarea', label: 'Message', description: 'Do not enter secrets here' },
      'message',
    ],
    ['search', { type: 'search', placeholder: 'Search' }, 'site-search'],
  ])('%s', (_, parts, role) => {
    expect(decide(parts)).toBe(role);
  });

  test('a legend about somebody else overrides the words of its fields', () => {
    for (const legend of ['Emergency Contact', "Spouse's Information", 'Billing Address']) {
      expect(decide({ label: 'First Name', autocomplete: 'given-name', group: [legend] })).toBe('other');
    }
  });

  test('a legend about the form does not', () => {
    for (const legend of [
      'Write to your Representative',
      'Other Information',
      'Help with an Agency',
      'Your Name',
    ]) {
      expect(decide({ label: 'First Name', group: [legend] })).toBe('given-name');
    }
  });
});
