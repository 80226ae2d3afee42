/** A select's option or a radio button. */
export interface Option {
  /** As the person reads it. */
  readonly text: string;
  readonly value: string;
  readonly disabled: boolean;
}

/** The chosen option, as an index into the given list, and a short reason. */
export interface OptionChoice {
  readonly index: number;
  readonly why: string;
}

/** An option that may be chosen, with its index in the whole list. */
export interface RealOption extends Option {
  readonly index: number;
}

/** The words of a text in lower case, without accents, dots or apostrophes; "&" becomes "and". */
export function plainWords(text: string): readonly string[] {
  // Normalizing is by far the slowest step, and most texts do not need it.
  const base = /[\u0080-\uffff]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : text;
  const joined = base
    .toLowerCase()
    .replace(/['\u2018\u2019`\u00b4.]/g, '')
    .replaceAll('&', ' and ');
  return joined.match(/[a-z0-9]+/g) ?? [];
}

/** The words of a text joined by single spaces, for comparing. */
export function plainText(text: string): string {
  return plainWords(text).join(' ');
}

const INSTRUCTION = /^(please |kindly )?(select|choose|pick|specify|make a selection|click to|tap to)\b/;
const FIELD_NAMES = new Set(
  (
    'prefix|title|salutation|honorific|honorific prefix|name prefix|your title|your prefix|state|your state|state province|' +
    'topic|topics|message topic|issue topic|subject|issue|message subject|county|your county|country|phone type|response|' +
    'required|select|none selected|no selection'
  ).split('|'),
);

/**
 * True for an option that means "nothing chosen yet" or is a group's heading: blank text or value, "--",
 * "Select one", "- None -", "----States----", "* Title", or the question repeated in the first row.
 */
export function isPlaceholderOption(option: Option): boolean {
  const text = option.text.trim();
  const words = plainText(text.replace(/\((required|optional)\)/i, ''));
  if (words === '' || option.value.trim() === '') return true;
  if (/^[-=_*~\u2013\u2014<>.\s]{2,}\S.*[-=_*~\u2013\u2014<>]{2,}$/.test(text)) return true;
  if (/^[-\u2013\u2014<]\s*(none|any|all|select|choose)/i.test(text) || /^\*/.test(text)) return true;
  if (/\?\s*\*?$/.test(text)) return true;
  return INSTRUCTION.test(words) || FIELD_NAMES.has(words);
}

/** The options that can be chosen: neither disabled nor placeholders. */
export function realOptions(options: readonly Option[]): readonly RealOption[] {
  return options
    .map(({ text, value, disabled }, index) => ({ text, value, disabled, index }))
    .filter((option) => !option.disabled && !isPlaceholderOption(option));
}
