/** What choosing needs to know of an option: a select's option or a radio button alike. */
export interface Option {
  /** As the person reads it. */
  readonly text: string;
  readonly value: string;
  readonly disabled: boolean;
}

/** The option to take, by index into the list that was given, and the evidence in a few words. */
export interface OptionChoice {
  readonly index: number;
  readonly why: string;
}

/** An option that may be taken, with its index in the whole list. */
export interface RealOption extends Option {
  readonly index: number;
}

/** Words of a text: lower case, no accents, no dots or apostrophes inside words, "&" read as "and". */
export function plainWords(text: string): readonly string[] {
  // Most texts are plain already, and normalising is by far the slowest step.
  const base = /[\u0080-\uffff]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : text;
  const joined = base
    .toLowerCase()
    .replace(/['\u2018\u2019`\u00b4.]/g, '')
    .replaceAll('&', ' and ');
  return joined.match(/[a-z0-9]+/g) ?? [];
}

/** The words of a text as one string with single spaces, for comparing. */
export function plainText(text: string): string {
  return plainWords(text).join(' ');
}

const CALL = /^(please |kindly )?(select|choose|pick|specify|make a selection|click to|tap to)\b/;
const FIELD_NAMES = new Set(
  (
    'prefix|title|salutation|honorific|honorific prefix|name prefix|your title|your prefix|state|your state|state province|' +
    'topic|topics|message topic|issue topic|subject|issue|message subject|county|your county|country|phone type|response|' +
    'required|select|none selected|no selection'
  ).split('|'),
);

/**
 * True for an option that stands for "nothing chosen yet" or heads a group of options: blank texts and
 * values, "--", "Select one", "- None -", "----States----", "* Title", a question put in the first row.
 */
export function isPlaceholderOption(option: Option): boolean {
  const text = option.text.trim();
  const words = plainText(text.replace(/\((required|optional)\)/i, ''));
  if (words === '' || option.value.trim() === '') return true;
  if (/^[-=_*~\u2013\u2014<>.\s]{2,}\S.*[-=_*~\u2013\u2014<>]{2,}$/.test(text)) return true;
  if (/^[-\u2013\u2014<]\s*(none|any|all|select|choose)/i.test(text) || /^\*/.test(text)) return true;
  if (/\?\s*\*?$/.test(text)) return true;
  return CALL.test(words) || FIELD_NAMES.has(words);
}

/** The options that can be taken at all: not disabled, no placeholders. */
export function realOptions(options: readonly Option[]): readonly RealOption[] {
  return options
    .map(({ text, value, disabled }, index) => ({ text, value, disabled, index }))
    .filter((option) => !option.disabled && !isPlaceholderOption(option));
}
