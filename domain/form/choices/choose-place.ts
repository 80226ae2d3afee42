import { parseState, type StateCode, stateName } from '@/domain/constituent/us-state';
import { type Option, type OptionChoice, plainText, plainWords, realOptions } from './option-text';

/** Short words in names, as `plainWords` leaves them. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:n|no)\b(?= (?:carolina|dakota|mariana))/, 'north'],
  [/\b(?:s|so)\b(?= (?:carolina|dakota))/, 'south'],
  [/\bw\b(?= virginia)/, 'west'],
  [/\bnorth(?= mariana)/, 'northern'],
  [/\bd c\b/, 'dc'],
];

/** "co colorado" or "colorado co": both parts must say the same. */
function nameWithCode(words: string): StateCode | null {
  const parts = /^([a-z]{2}) (.+)$/.exec(words) ?? /^(.+?) ([a-z]{2})$/.exec(words);
  const [, one = '', two = ''] = parts ?? [];
  const [code, name] = one.length === 2 ? [one, two] : [two, one];
  const state = parseState(code);
  if (state === null) return null;
  const military = /^(?:(?:apo|fpo|dpo|military|armed forces)\b ?)+/.test(name) && /^a[aep]$/.test(code);
  return military || parseState(name) === state ? state : null;
}

/**
 * The one state that a text names: "Colorado", "CO", "CO - Colorado", "Colorado (CO)", "Washington, D.C.",
 * "State of Ohio", "APO AE". Null when the text is anything else, more than one state included.
 */
export function stateInText(text: string): StateCode | null {
  let words = plainWords(text).join(' ');
  for (const [pattern, full] of SHORT) words = words.replace(pattern, full);
  return parseState(words) ?? nameWithCode(words);
}

/** The state that an option's value carries: "CO", "US-CO", "6_CO" (a row's number before it), "Colorado". */
export function stateInValue(value: string): StateCode | null {
  const code = /^(?:\d+[_-]|us[_-])?([a-z]{2})$/i.exec(value.trim())?.[1];
  return code === undefined ? stateInText(value) : parseState(code);
}

/** True where a text that names no state plainly still shares a long word with the name of this one ("America Samoa"). */
export function resemblesState(text: string, state: StateCode): boolean {
  const heads = (name: string) =>
    plainWords(name)
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, 4));
  const wanted = heads(stateName(state));
  return heads(text).some((head) => wanted.includes(head));
}

/**
 * The option for a state, by its text (name, code, both), else by its value where the text is only a
 * spelling that is not known. The text is what the person sees, so it overrules a value that says
 * otherwise. Null when no option is the person's state, a list of one other state included.
 */
export function chooseState(options: readonly Option[], state: StateCode): OptionChoice | null {
  const real = realOptions(options);
  // The home state may stand at the top and once more in its place: the same state, so the first will do.
  const byText = real.find((option) => stateInText(option.text) === state);
  if (byText !== undefined) return { index: byText.index, why: `state ${state}` };
  const byValue = real.filter(
    (option) =>
      stateInText(option.text) === null &&
      stateInValue(option.value) === state &&
      (!/[a-z]/i.test(option.text) || resemblesState(option.text, state)),
  );
  const [first] = byValue;
  return first !== undefined && byValue.length === 1
    ? { index: first.index, why: `state ${state} by value` }
    : null;
}

const KINDS = new Set(['county', 'parish', 'borough', 'co', 'municipio']);
const SPELLINGS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };

/** The name alone: "St. Clair County, IL" is "saint clair". A city that is no part of a county stays "... city". */
function countyKey(text: string): string {
  const words = plainWords(text.replace(/\((.*?)\)/g, ' ').replace(/,.*$/, ''));
  const kept = words.length > 1 ? words.filter((word) => !KINDS.has(word)) : words;
  return kept.map((word) => SPELLINGS[word] ?? word).join(' ');
}

/**
 * The option for a county by its name, with or without "County", "Parish" or "Borough", "St." read as
 * "Saint". Null when none or more than one bears the name.
 */
export function chooseCounty(options: readonly Option[], county: string): OptionChoice | null {
  const key = countyKey(county);
  if (key === '') return null;
  const real = realOptions(options);
  const byText = real.filter((option) => countyKey(option.text) === key);
  const found = byText.length > 0 ? byText : real.filter((option) => countyKey(option.value) === key);
  const [first] = found;
  return first !== undefined && found.length === 1 ? { index: first.index, why: 'same county' } : null;
}

const UNITED_STATES =
  /^(?:the )?(?:usa?|u s a?|united states(?: of america)?(?: (?:the|usa?|u s a?))?|usa? united states(?: of america)?|america)$/;

/** True for the United States in any of its usual spellings or codes. */
export function isUnitedStates(text: string): boolean {
  return UNITED_STATES.test(plainText(text));
}

/** The option for the United States: members of Congress have no constituents with a home in another country. */
export function chooseCountry(options: readonly Option[]): OptionChoice | null {
  const real = realOptions(options);
  const byText = real.find((option) => isUnitedStates(option.text));
  if (byText !== undefined) return { index: byText.index, why: 'United States' };
  const byValue = real.filter((option) => !/[a-z]/i.test(option.text) && isUnitedStates(option.value));
  return byValue.length === 1 && byValue[0] !== undefined
    ? { index: byValue[0].index, why: 'United States by value' }
    : null;
}
