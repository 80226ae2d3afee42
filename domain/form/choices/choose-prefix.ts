import { type Option, type OptionChoice, type RealOption, realOptions } from './option-text';
import { isCivilTitle, titleKey } from './title-words';

/**
 * Other forms of address that say no more about a person than their own. "Ms." says nothing of marriage,
 * so it stands for "Mrs." and "Miss", never the other way round.
 */
const ALSO_TRUE: Readonly<Record<string, string>> = {
  mrs: 'ms',
  miss: 'ms',
  'rev dr': 'rev',
  'dr rev': 'rev',
};

/** The same words in the same option more than once are one choice, unless they are ranks of several services. */
function only(found: readonly RealOption[], key: string, why: string): OptionChoice | null {
  const [first] = found;
  if (first === undefined) return null;
  return found.length === 1 || isCivilTitle(key) ? { index: first.index, why } : null;
}

/** "Miss/Ms.", "Mr. or Ms.": alternatives, one of which is the person's. "Mr. and Mrs." are two people. */
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
 * The option for the person's own prefix ("Ms.", "Dr."), else the nearest that invents no rank, gender or
 * marital state, else null. Options are compared by text: values repeat in lists of ranks by service, and
 * a rank that only stands under services ("Army - Captain") is not taken for a bare "Captain".
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
