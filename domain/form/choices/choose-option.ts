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

/** The phone type that fits any number, or null. Whether the number is home, mobile or work is never guessed. */
export function choosePhoneType(options: readonly Option[]): OptionChoice | null {
  const real = realOptions(options);
  for (const pattern of NEUTRAL) {
    const found = real.find((option) => pattern.test(plainText(option.text)));
    if (found !== undefined) return { index: found.index, why: 'true of any telephone' };
  }
  return null;
}
