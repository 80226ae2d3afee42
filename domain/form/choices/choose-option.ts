import { type Option, type OptionChoice, plainText, realOptions } from './option-text';

/** Choosing an option by kind of list: one file a kind, this one names them all. */
export { chooseCountry, chooseCounty, chooseState } from './choose-place';
export { choosePrefix } from './choose-prefix';
export { chooseReply, type ReplyMeaning, replyBoxMeaning } from './choose-reply';
export { isPlaceholderOption, type Option, type OptionChoice } from './option-text';

/** Kinds that are true of any number somebody speaks on, the plainest first. */
const NEUTRAL = [
  /^(?:standard )?voice(?: tele)?(?: ?phone)?(?: line| number)?$/,
  /^(?:standard|regular) (?:tele)?phone(?: number)?$/,
  /^(?:primary|main|preferred)(?: (?:tele)?phone)?(?: number)?$/,
  /^(?:tele)?phone(?: number)?$/,
];

/** True for a kind of telephone that fits any number: "Voice", "Primary". */
export function isNeutralPhoneType(text: string): boolean {
  const words = plainText(text);
  return NEUTRAL.some((pattern) => pattern.test(words));
}

/**
 * The kind of the person's telephone, where the list has one that is true of any number. Home, mobile or
 * work is not known and never guessed: null.
 */
export function choosePhoneType(options: readonly Option[]): OptionChoice | null {
  const real = realOptions(options);
  for (const pattern of NEUTRAL) {
    const found = real.find((option) => pattern.test(plainText(option.text)));
    if (found !== undefined) return { index: found.index, why: 'true of any telephone' };
  }
  return null;
}
