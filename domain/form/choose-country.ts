import { type Option, type OptionChoice, plainText, realOptions } from './option-text';

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
