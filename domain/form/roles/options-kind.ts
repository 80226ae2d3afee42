import { isNeutralPhoneType } from '@/domain/form/choices/choose-option';
import { isUnitedStates, stateInText, stateInValue } from '@/domain/form/choices/choose-place';
import { replyMeaning, speaksOfReply } from '@/domain/form/choices/choose-reply';
import { type Option, plainText, type RealOption, realOptions } from '@/domain/form/choices/option-text';
import { namesCivilTitle, titleKey } from '@/domain/form/choices/title-words';
import { isSubjectLabel } from '@/domain/form/topics/topic-label';

/** What a list contains, judging by its options alone. */
export type OptionsKind =
  | 'states'
  | 'prefixes'
  | 'yes-no-reply'
  | 'topics'
  | 'countries'
  | 'phone-types'
  | 'languages'
  | 'months';

const MONTHS = /^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*(?: \d{1,2})?$/;
const LANGUAGE =
  /^(?:english|spanish|espanol|chinese|mandarin|cantonese|french|german|italian|korean|vietnamese|tagalog|russian|arabic|polish|portuguese|japanese|haitian creole|creole|hindi|hmong|somali|armenian|farsi|bengali|urdu|navajo)\b/;
const PHONE =
  /^(?:home|work|business|office|mobile|cell|cellular|landline|fax|voice|vp|ttd|tty|tdd|other)(?: (?:tele)?phone)?(?: number)?$/;
const COUNTRY =
  /^(?:afghanistan|albania|algeria|argentina|australia|austria|belgium|brazil|canada|chile|china|colombia|cuba|denmark|egypt|finland|france|germany|greece|india|ireland|israel|italy|japan|kenya|mexico|netherlands|norway|peru|poland|portugal|spain|sweden|switzerland|united kingdom|vietnam)$/;
const PLAIN_TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'mx']);

type Test = (option: RealOption) => boolean;

function share(options: readonly RealOption[], test: Test): number {
  return options.filter(test).length / options.length;
}

const words = (test: RegExp) => (option: RealOption) => test.test(plainText(option.text));
const isState: Test = (option) =>
  stateInText(option.text) !== null ||
  (/^\d+[_-][a-z]{2}$/i.test(option.value.trim()) && stateInValue(option.value) !== null);
const isTitle: Test = (option) => namesCivilTitle(option.text);
const isCountry: Test = (option) => isUnitedStates(option.text) || words(COUNTRY)(option);
const isPhoneType: Test = (option) => isNeutralPhoneType(option.text) || words(PHONE)(option);

function arePrefixes(real: readonly RealOption[]): boolean {
  const plain = new Set(real.map((option) => titleKey(option.text)).filter((key) => PLAIN_TITLES.has(key)));
  return plain.size >= 2 || (plain.size === 1 && share(real, isTitle) > 0.6);
}

function answersReply(real: readonly RealOption[]): boolean {
  const meanings = real.map((option) => replyMeaning(option.text));
  return (
    real.length <= 5 &&
    meanings.includes('wants-reply') &&
    meanings.includes('wants-no-reply') &&
    real.some((option) => speaksOfReply(option.text))
  );
}

/**
 * What a list contains, judging by its options; null if they are not conclusive (a plain Yes and No answers any
 * question). "states": mostly states, or only states if the list is short. "topics": many known subjects.
 */
export function optionsLookLike(options: readonly Option[]): OptionsKind | null {
  const real = realOptions(options);
  if (real.length === 0) return null;
  const states = share(real, isState);
  if (states === 1 || (real.length >= 10 && states > 0.6)) return 'states';
  if (arePrefixes(real)) return 'prefixes';
  if (answersReply(real)) return 'yes-no-reply';
  if (real.length >= 12 && real.length <= 13 && share(real, words(MONTHS)) > 0.9) return 'months';
  if (real.length >= 2 && real.length <= 12 && share(real, isPhoneType) > 0.75) return 'phone-types';
  if (real.length >= 2 && share(real, words(LANGUAGE)) > 0.75) return 'languages';
  if (real.filter(isCountry).length >= 8 || (real.length <= 3 && share(real, isCountry) === 1)) {
    return 'countries';
  }
  if (real.length >= 6 && share(real, (option) => isSubjectLabel(option.text)) > 0.6) return 'topics';
  return null;
}
