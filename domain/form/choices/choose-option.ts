import { type Option, type OptionChoice, plainText, realOptions } from './option-text';

/** The public API for choosing an option: one function for each kind of list. */
export { chooseCountry, chooseCounty, chooseState } from './choose-place';
export { choosePrefix } from './choose-prefix';
export { chooseReply, replyBoxMeaning } from './choose-reply';
export { isPlaceholderOption, type Option, type OptionChoice } from './option-text';

/** Phone types that fit any number, plainest first. */
const NEUTRAL = [
  /^(?:standard )?voice(?: tele)?(?: ?phone)?(?: line| number)?$/,
  /^(?:standard|regular) (?:tele)?phone(?: number)?$/,
  /^(?:primary|main|preferred)(?: (?:tele)?phone)?(?: number)?$/,
  /^(?:tele)?phone(?: number)?$/,
];

/** True for a phone type that fits any number: "Voice", "Primary". */
export function isNeutralPhoneType(text: string): boolean {
  const words = plainText(text);
  return NEUTRAL.some((pattern) => pattern.test(words));
}

/** Types by the words that the box of the number may be called by. */
const CALLED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:mobile|cell(?:ular|phone)?)\b/,
    /^(?:mobile|cell|cellular|mobile cell|cell mobile)(?: ?(?:tele)?phone)?(?: number)?$/,
  ],
  [/\bhome\b/, /^(?:home|residence|residential)(?: (?:tele)?phone)?(?: number)?$/],
];

/**
 * The phone type that fits any number, or the one that the form calls the number by; else null. Whether a number is
 * home, mobile or work is never guessed.
 * @param called the words at the box for the number
 */
export function choosePhoneType(options: readonly Option[], called = ''): OptionChoice | null {
  const real = realOptions(options);
  for (const pattern of NEUTRAL) {
    const found = real.find((option) => pattern.test(plainText(option.text)));
    if (found !== undefined) return { index: found.index, why: 'true of any telephone' };
  }
  const types = CALLED.filter(([name]) => name.test(plainText(called)));
  const [type] = types;
  const found = type && types.length === 1 && real.filter((option) => type[1].test(plainText(option.text)));
  return found && found.length === 1 && found[0] !== undefined
    ? { index: found[0].index, why: 'as the form calls the number' }
    : null;
}
