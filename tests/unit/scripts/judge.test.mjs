// @ts-check
import { describe, expect, test } from 'vitest';
import { judge } from '../../../scripts/accuracy/judge.mjs';
import { sampleConstituent } from '../../../scripts/accuracy/sample-constituents.mjs';

const WHO = sampleConstituent('NY');

const box = (value, more = {}) => ({
  css: '',
  name: '',
  id: '',
  tag: 'input',
  type: 'text',
  visible: true,
  value,
  checked: null,
  text: '',
  radioGroup: null,
  ...more,
});
const list = (text, value = text) => box(value, { tag: 'select', type: 'select', text });
const button = (text, checked, type = 'radio') => box(text, { type, text, checked });
const options = (...texts) => texts.map((text) => ({ text, value: text }));

/** The verdict on one control. */
const verdict = (expect, before, after, more = {}) => {
  const { truth = {}, ...rest } = more;
  const all = (states) => (Array.isArray(states) ? states : [states]);
  const question = {
    truth: { selector: '', control: '', expect, ...truth },
    before: all(before),
    after: all(after),
    options: [],
    constituent: WHO,
    topics: null,
    ...rest,
  };
  return judge(question).verdict;
};

describe('the judge of the accuracy command', () => {
  test.each([
    ['NAME_FIRST', 'Sample', 'right'],
    ['NAME_FIRST', 'Constituent', 'wrong'],
    ['NAME_FIRST', '', 'missed'],
    ['NAME_LAST', 'Sample Constituent', 'wrong'],
    ['ADDRESS_ZIP5', '12207', 'right'],
    ['ADDRESS_ZIP5', '12207-1234', 'wrong'],
    ['ADDRESS_ZIP4', '1234', 'right'],
    ['ADDRESS_ZIP4', '12207', 'wrong'],
    ['ADDRESS_ZIP_PLUS_4', '12207-1234', 'right'],
    ['ADDRESS_ZIP_PLUS_4', '12207', 'wrong'],
    ['ADDRESS_STREET', '100 Example Street, Apt 4B', 'right'],
    ['ADDRESS_STREET', 'Apt 4B', 'wrong'],
    ['ADDRESS_STREET_2', '100 Example Street', 'wrong'],
    ['PHONE', '(202) 555-0143', 'right'],
    ['PHONE', '+1 (202) 555-0143', 'right'],
    ['PHONE', '1-202-555-0143', 'right'],
    ['PHONE', '11-202-555-0143', 'wrong'],
    ['PHONE', '+44 202 555 0143', 'wrong'],
    ['PHONE', '555-0143', 'wrong'],
    ['EMAIL', WHO.email, 'right'],
    ['SUBJECT', WHO.city, 'wrong'],
    ['SUBJECT', 'Please cosponsor S. 1693', 'right'],
    ['SUBJECT', 'Dear < Member >', 'wrong'],
    ['MESSAGE', 'Dear Senator Sample:\n\nPlease.\n\nSincerely,\nSample Constituent', 'right'],
    ['MESSAGE', 'Dear Senator Sample:\n\nPlease.\n\nSincerely,\n< Your Name >', 'wrong'],
    ['MESSAGE', 'Please.\n\nSincerely,\nSample Constituent', 'wrong'],
    ['leave alone', 'anything', 'filled'],
    ['leave alone', '', 'left'],
  ])('%s with %j is %s', (role, value, wanted) => {
    expect(verdict(role, box(''), box(value))).toBe(wanted);
  });

  test('an optional control may be left empty but not filled wrongly', () => {
    const more = { truth: { optional: true, literal: 'Voice' }, options: options('', 'Voice', 'TTY') };
    expect(verdict('PHONE_TYPE', list(''), list(''), more)).toBe('passed');
    expect(verdict('PHONE_TYPE', list(''), list('TTY'), more)).toBe('wrong');
    expect(verdict('PHONE_TYPE', list(''), list('Voice'), more)).toBe('right');
  });

  test('a state may be given by code, name or numbered code', () => {
    const more = {
      options: [
        { text: 'New York', value: '39_NY' },
        { text: 'Ohio', value: '40_OH' },
      ],
    };
    expect(verdict('ADDRESS_STATE_FULL', list(''), list('New York', '39_NY'), more)).toBe('right');
    expect(verdict('ADDRESS_STATE_FULL', list(''), list('Ohio', '40_OH'), more)).toBe('wrong');
    expect(verdict('ADDRESS_STATE_POSTAL_ABBREV', box(''), box('NY'))).toBe('right');
  });

  test("a prefix is the person's own, or left alone if it is not offered", () => {
    const offered = { options: options('--', 'Mr.', 'Ms.') };
    expect(verdict('NAME_PREFIX', list('--'), list('Ms.'), offered)).toBe('right');
    expect(verdict('NAME_PREFIX', list('--'), list('Mr.'), offered)).toBe('wrong');
    expect(verdict('NAME_PREFIX', list('--'), list('--'), offered)).toBe('missed');
    const ranks = { options: options('--', 'General', 'Colonel') };
    expect(verdict('NAME_PREFIX', list('--'), list('--'), ranks)).toBe('passed');
    expect(verdict('NAME_PREFIX', list('--'), list('General'), ranks)).toBe('wrong');
  });

  test('a reply is requested, even if the box says the opposite', () => {
    const radios = (yes, no) => [button('Yes', yes), button('No response necessary', no)];
    expect(verdict('RESPONSE_REQUESTED', radios(false, false), radios(true, false))).toBe('right');
    expect(verdict('RESPONSE_REQUESTED', radios(false, false), radios(false, true))).toBe('wrong');
    const tick = (checked) => button('I do not need a reply', checked, 'checkbox');
    expect(verdict('RESPONSE_REQUESTED', tick(false), tick(true), { truth: { negated: true } })).toBe(
      'wrong',
    );
    expect(verdict('RESPONSE_REQUESTED', tick(false), tick(false), { truth: { negated: true } })).toBe(
      'right',
    );
  });

  test('a topic is one that a careful reader would choose', () => {
    const topics = { best: ['Crime'], ok: ['Judiciary'], other: [], catchAll: ['Other'] };
    const more = { topics, options: options('--', 'Crime', 'Judiciary', 'Tours', 'Other') };
    expect(verdict('TOPIC', list('--'), list('Judiciary'), more)).toBe('right');
    expect(verdict('TOPIC', list('--'), list('Tours'), more)).toBe('wrong');
    expect(verdict('TOPIC', list('--'), list('--'), more)).toBe('missed');
    const none = { ...more, topics: { best: [], ok: [], other: [], catchAll: [] } };
    expect(verdict('TOPIC', list('--'), list('--'), none)).toBe('passed');
    expect(verdict('TOPIC', list('--'), list('Tours'), none)).toBe('wrong');
  });
});
