import { parseState, type StateCode, stateName } from '../constituent/us-state';
import { plainWords } from './option-text';

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
