import { type Option, type OptionChoice, plainWords, realOptions } from './option-text';

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
