import { parseState, type StateCode, stateName } from '@/domain/constituent/us-state';
import { type Option, type OptionChoice, plainText, plainWords, realOptions } from './option-text';

/** Abbreviations in state names, in the form that `plainWords` produces. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:n|no)\b(?= (?:carolina|dakota|mariana))/, 'north'],
  [/\b(?:s|so)\b(?= (?:carolina|dakota))/, 'south'],
  [/\bw\b(?= virginia)/, 'west'],
  [/\bnorth(?= mariana)/, 'northern'],
  [/\bd c\b/, 'dc'],
];

/** "co colorado" or "colorado co": both parts must name the same state. */
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
 * "State of Ohio", "APO AE". Null for any other text, including one that names two states.
 */
export function stateInText(text: string): StateCode | null {
  let words = plainWords(text).join(' ');
  for (const [pattern, full] of SHORT) words = words.replace(pattern, full);
  return parseState(words) ?? nameWithCode(words);
}

/** The state in an option's value: "CO", "US-CO", "6_CO" (prefixed with a row number), "Colorado". */
export function stateInValue(value: string): StateCode | null {
  const code = /^(?:\d+[_-]|us[_-])?([a-z]{2})$/i.exec(value.trim())?.[1];
  return code === undefined ? stateInText(value) : parseState(code);
}

/** True if a text shares the first letters of a long word with the state's name ("America Samoa"). */
function resemblesState(text: string, state: StateCode): boolean {
  const heads = (name: string) =>
    plainWords(name)
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, 4));
  const wanted = heads(stateName(state));
  return heads(text).some((head) => wanted.includes(head));
}

/**
 * The option for a state. Its text decides, because the person sees it; the value counts only if the text is
 * an unknown spelling. Null if no option is this state, even if the list holds one other state.
 */
export function chooseState(options: readonly Option[], state: StateCode): OptionChoice | null {
  const real = realOptions(options);
  // A list may repeat the home state at the top, so the first match is enough.
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

/** A county's name for comparing: "St. Clair County, IL" is "saint clair". "City" stays, as in an independent city. */
function countyKey(text: string): string {
  const words = plainWords(text.replace(/\((.*?)\)/g, ' ').replace(/,.*$/, ''));
  const kept = words.length > 1 ? words.filter((word) => !KINDS.has(word)) : words;
  return kept.map((word) => SPELLINGS[word] ?? word).join(' ');
}

/**
 * The option for a county, ignoring "County", "Parish" or "Borough" and reading "St." as "Saint". Null if no
 * option or more than one matches.
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

/** True for the United States in any usual spelling or code. */
export function isUnitedStates(text: string): boolean {
  return UNITED_STATES.test(plainText(text));
}

/** The option for the United States. Members of Congress have no constituents elsewhere. */
export function chooseCountry(options: readonly Option[]): OptionChoice | null {
  const real = realOptions(options);
  const byText = real.find((option) => isUnitedStates(option.text));
  if (byText !== undefined) return { index: byText.index, why: 'United States' };
  const byValue = real.filter((option) => !/[a-z]/i.test(option.text) && isUnitedStates(option.value));
  return byValue.length === 1 && byValue[0] !== undefined
    ? { index: byValue[0].index, why: 'United States by value' }
    : null;
}
