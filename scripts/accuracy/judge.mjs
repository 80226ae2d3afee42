// @ts-check
import { STATE_NAMES } from './sample-constituents.mjs';

/** @import { Constituent } from './sample-constituents.mjs' */
/** @import { ControlState } from './read-controls.mjs' */
/** @import { TruthControl } from './cases.mjs' */

/** @typedef {{ text: string, value: string }} Option */
/** @typedef {{ best: string[], ok: string[], other: string[], catchAll: string[] }} TopicTruth */
/**
 * @typedef {object} Question
 * @property {TruthControl} truth
 * @property {ControlState[]} before one state, or one per button of a radio group
 * @property {ControlState[]} after
 * @property {Option[]} options of a select
 * @property {Constituent} constituent
 * @property {TopicTruth | null} topics which options a careful reader would choose; null: not judged
 */
/**
 * `left` and `filled` apply to controls that must be left alone. `passed` is a control that need not be filled and
 * was not.
 * @typedef {{ verdict: 'right' | 'wrong' | 'missed' | 'passed' | 'left' | 'filled', got: string, expected: string, note?: string }} Judgement
 */

export const LEAVE = 'leave alone';

/**
 * Judges one control after a fill against the truth.
 * See docs/decisions/024.
 * @param {Question} question
 * @returns {Judgement}
 */
export function judge(question) {
  const { truth, before, after } = question;
  const changed = JSON.stringify(before.map(content)) !== JSON.stringify(after.map(content));
  const got = after
    .map((state) => shown(state))
    .filter(Boolean)
    .join(' | ')
    .slice(0, 120);
  if (truth.expect === LEAVE) return { verdict: changed ? 'filled' : 'left', got, expected: LEAVE };
  const { right, expected, note } = answer(question);
  // Not fillable: the list has no option that fits this person.
  const unanswerable = right === null;
  if (!unanswerable && right(question)) return { verdict: 'right', got, expected, ...(note && { note }) };
  if (changed) return { verdict: 'wrong', got, expected };
  if (unanswerable || truth.optional) return { verdict: 'passed', got, expected };
  return { verdict: 'missed', got, expected };
}

/** @param {ControlState} state */
const content = ({ value, checked }) => (checked === null ? value : checked);

/** @param {ControlState} state */
function shown({ checked, value, text }) {
  if (checked === null) return text || value;
  return checked ? text || value || 'checked' : '';
}

/** @typedef {{ right: ((question: Question) => boolean) | null, expected: string, note?: string }} Answer */

/** @param {Question} question @returns {Answer} */
function answer(question) {
  const { truth, constituent: who } = question;
  switch (truth.expect) {
    case 'NAME_PREFIX':
      return choice(
        question,
        who.prefix,
        (option) =>
          words(option.text).join(' ') === words(who.prefix).join(' ') ||
          words(option.value).join(' ') === words(who.prefix).join(' '),
      );
    case 'NAME_FIRST':
      return exactly(who.firstName);
    case 'NAME_LAST':
      return exactly(who.lastName);
    case 'ADDRESS_STREET':
      return among(who.street, [who.street, `${who.street}, ${who.street2}`, `${who.street} ${who.street2}`]);
    case 'ADDRESS_STREET_2':
      return exactly(who.street2);
    case 'ADDRESS_CITY':
      return exactly(who.city);
    case 'ADDRESS_STATE_POSTAL_ABBREV':
    case 'ADDRESS_STATE_FULL':
      return choice(question, who.state, (option) => isState(option, who.state));
    case 'ADDRESS_ZIP5':
      return exactly(who.zip);
    case 'ADDRESS_ZIP4':
      return exactly(who.zip4);
    case 'ADDRESS_ZIP_PLUS_4':
      return digitsOf(who.zip + who.zip4);
    case 'ADDRESS_COUNTY':
      return choice(question, who.county, (option) => county(option.text) === county(who.county));
    case 'COUNTRY':
      return choice(question, 'United States', (option) =>
        /^(united states( of america)?|usa?)$/.test(words(option.text).join(' ')),
      );
    case 'PHONE':
    case 'PHONE_PARENTHESES':
      return phone(truth, who.phone);
    case 'EMAIL':
      return exactly(who.email);
    case 'TOPIC':
      return topic(question);
    case 'SUBJECT':
      return test('the subject', (value) =>
        value.length > 3 && !/[<>]/.test(value) && !Object.values(who).includes(value));
    case 'MESSAGE':
      return message(who);
    case 'RESPONSE_REQUESTED':
      return reply(question);
    case 'PHONE_TYPE':
      return choice(question, 'a kind of phone', (option) =>
        /voice|phone|home|mobile|cell|personal/i.test(option.text),
      );
    default:
      return choice(question, String(truth.literal ?? truth.expect), (option) => same(option, truth.literal));
  }
}

/** @param {string} text */
const words = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
/** @param {string} text */
const digits = (text) => text.replace(/\D/g, '');
/** @param {string} text */
const county = (text) =>
  words(text)
    .filter((word) => word !== 'county' && word !== 'parish')
    .join(' ');

/** @param {string} expected @param {(value: string) => boolean} accepts @returns {Answer} */
const test = (expected, accepts) => ({
  expected,
  right: expected === '' ? null : ({ after }) => after.every((state) => accepts(state.value.trim())),
});
/** @param {string} text */
const exactly = (text) => test(text, (value) => value === text.trim());
/** @param {string} expected @param {string[]} accepted */
const among = (expected, accepted) =>
  test(expected, (value) => accepted.includes(value.replace(/\s+/g, ' ')));
/** @param {string} number */
const digitsOf = (number) => test(number, (value) => digits(value) === digits(number));

/** @param {TruthControl} truth @param {string} number */
function phone(truth, number) {
  const all = digits(number);
  const parts = [all.slice(0, 3), all.slice(3, 6), all.slice(6), all.slice(3)];
  // Some pages write the country's own 1 before the number.
  const hasCountry = (/** @type {string} */ value) => /^\s*\+?1\D/.test(value) && digits(value) === `1${all}`;
  return test(
    number,
    (value) =>
      digits(value) === all ||
      hasCountry(value) ||
      (truth.repeat !== undefined && parts.includes(digits(value))),
  );
}

/**
 * A select, a radio group or a text box whose value must satisfy `fits`.
 * @param {Question} question @param {string} expected @param {(option: Option) => boolean} fits
 * @returns {Answer}
 */
function choice(question, expected, fits) {
  const offered = question.after[0]?.tag === 'select' ? question.options : question.after.map(asOption);
  const isText = question.after[0]?.tag !== 'select' && question.after[0]?.checked === null;
  if (expected === '' || (!isText && !offered.some(fits)))
    return { right: null, expected: `none of the options (${expected})` };
  return {
    expected,
    right: ({ after }) => after.some((state) => state.checked !== false && fits(asOption(state))),
  };
}

/** @param {ControlState} state @returns {Option} */
const asOption = ({ checked, text, value, tag }) => ({
  text: checked !== null || tag === 'select' ? text : value,
  value,
});

/** @param {Option} option @param {string} code */
function isState({ text, value }, code) {
  const name = (STATE_NAMES[code] ?? '').toLowerCase();
  return [text, value].some((spelling) => {
    const folded = spelling.trim().toLowerCase().replace(/^\d+_/, '');
    return (
      folded === code.toLowerCase() ||
      folded === name ||
      words(folded).join(' ') === `${code.toLowerCase()} ${name}` ||
      words(folded).join(' ') === `${name} ${code.toLowerCase()}`
    );
  });
}

/** @param {Option} option @param {unknown} literal */
function same({ text, value }, literal) {
  const wanted = String(literal ?? '')
    .trim()
    .toLowerCase();
  return wanted !== '' && [text, value].some((spelling) => spelling.trim().toLowerCase() === wanted);
}

/**
 * The person wants a reply, so a box that means the opposite must stay empty.
 * @param {Question} question @returns {Answer}
 */
function reply(question) {
  const { truth, after } = question;
  if (after.length === 1 && after[0]?.type === 'checkbox') {
    return {
      expected: truth.negated ? 'not checked' : 'checked',
      right: (asked) => asked.after[0]?.checked === !truth.negated,
    };
  }
  const negative = /\bno\b|\bnot\b|n't|without|^n$|comment|just share/i;
  const positive = /\by\b|yes|respon|reply|answer|contact|please|written|want|would like|need/i;
  return choice(question, 'wants a reply', (option) => {
    const said = option.text || option.value;
    return (
      (same(option, truth.literal) && !negative.test(said)) || (positive.test(said) && !negative.test(said))
    );
  });
}

/** @param {Question} question @returns {Answer} */
function topic(question) {
  const { topics, options } = question;
  const real = options.filter(
    ({ text, value }) => value !== '' && !/^\W*(select|choose|please|--)/i.test(text) && text !== '',
  );
  if (!topics) {
    return {
      expected: 'an option',
      right: ({ after }) =>
        after.some(({ text, value }) => real.some((one) => one.text === text && one.value === value)),
    };
  }
  const text = question.after[0]?.text ?? '';
  const isIn = (/** @type {string[]} */ labels) =>
    labels.some((label) => label.replace(/\s+/g, ' ').trim() === text);
  const good = [...topics.best, ...topics.ok];
  const all = [...good, ...topics.other, ...topics.catchAll];
  if (all.length === 0) return { right: null, expected: 'none of the options' };
  const note = isIn(topics.best)
    ? 'best'
    : isIn(topics.ok)
      ? 'ok'
      : good.length === 0
        ? 'only catch-all'
        : 'catch-all';
  return { expected: all.slice(0, 4).join(' | '), right: () => isIn(all), note };
}

/** @param {Constituent} who @returns {Answer} */
function message(who) {
  return test('the letter', (value) => {
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    const name = `${who.firstName} ${who.lastName}`.trim();
    return (
      /^dear .*[:,]$/i.test(lines[0] ?? '') &&
      (lines.at(-1) ?? '').endsWith(name) &&
      value.includes(who.closing) &&
      !/<\s*[a-z]/i.test(value)
    );
  });
}
