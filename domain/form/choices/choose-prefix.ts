import { type Option, type OptionChoice, type RealOption, realOptions } from './option-text';
import { isCivilTitle, titleKey } from './title-words';

/** Substitutes that say no more than the person's own title. "Ms." can replace "Mrs." or "Miss", never vice versa. */
const ALSO_TRUE: Readonly<Record<string, string>> = {
  mrs: 'ms',
  miss: 'ms',
  'rev dr': 'rev',
  'dr rev': 'rev',
};

/** Repeated civil titles are one choice. Repeated ranks are not: they belong to different services. */
function only(found: readonly RealOption[], key: string, why: string): OptionChoice | null {
  const [first] = found;
  if (first === undefined) return null;
  return found.length === 1 || isCivilTitle(key) ? { index: first.index, why } : null;
}

/** True for alternatives that include the person's title: "Miss/Ms.", "Mr. or Ms.". "Mr. and Mrs." are two people. */
function offers(text: string, key: string): boolean {
  if (/[&+]|\band\b/i.test(text)) return false;
  const parts = text.split(/[/|,]|\bor\b/i).map(titleKey);
  return parts.length > 1 && parts.every((part) => isCivilTitle(part)) && parts.includes(key);
}

function ofKey(options: readonly RealOption[], key: string): OptionChoice | null {
  const byText = only(
    options.filter((option) => titleKey(option.text) === key),
    key,
    'same prefix',
  );
  if (byText !== null) return byText;
  const noWords = options.filter((option) => !/[a-z]/i.test(option.text) && titleKey(option.value) === key);
  return (
    only(noWords, key, 'same prefix by value') ??
    only(
      options.filter((option) => offers(option.text, key)),
      key,
      'one of its prefixes',
    )
  );
}

/**
 * The option for the person's prefix ("Ms.", "Dr."), else the nearest one that invents no rank, gender or
 * marital status, else null. Options are compared by text, because lists of ranks repeat values. A rank listed
 * only under services ("Army - Captain") does not match a plain "Captain".
 */
export function choosePrefix(options: readonly Option[], prefix: string): OptionChoice | null {
  const key = titleKey(prefix);
  if (key === '') return null;
  const real = realOptions(options);
  const own = ofKey(real, key);
  if (own !== null) return own;
  const near = ALSO_TRUE[key];
  const nearest = near === undefined ? null : ofKey(real, near);
  return nearest === null ? null : { index: nearest.index, why: `nearest prefix to ${prefix.trim()}` };
}
