import { formatPhone, type PhoneNumber, type PhoneStyle } from '@/domain/constituent/phone';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { compilePattern } from './pattern-match';

/** Typographic characters and the plain ones that every form accepts. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00a0\u2007\u202f]/g, ' '],
];

/** The text with straight quotes, hyphens and plain spaces. */
export function plainMarks(text: string): string {
  return PLAIN.reduce((current, [marks, plain]) => current.replace(marks, plain), text);
}

/**
 * The first candidate that the text box accepts: within `maxlength`, and matching `pattern` as a whole
 * (WHATWG HTML). Null if it accepts none.
 */
export function firstThatFits(control: ControlSnapshot, candidates: readonly string[]): string | null {
  const pattern = compilePattern(control.pattern);
  return (
    candidates.find(
      (text) =>
        text !== '' &&
        (control.maxLength === null || control.maxLength <= 0 || text.length <= control.maxLength) &&
        pattern(text),
    ) ?? null
  );
}

/** Ways to write a phone number. The format that the form shows or asks for comes first. */
export function phoneCandidates(control: ControlSnapshot, phone: PhoneNumber): readonly string[] {
  const shown = styleShown(
    [control.label, control.nearby[0] ?? '', control.placeholder, control.description, control.title].join(
      ' ',
    ),
  );
  const digitsOnly = control.type === 'number' || control.maxLength === 10;
  const order: PhoneStyle[] = [
    ...(digitsOnly ? ['digits' as const] : []),
    ...(shown ? [shown] : []),
    'dashes',
    'digits',
    'parens',
    'dots',
    'spaces',
  ];
  return [...new Set(order)].map((style) => formatPhone(phone, style));
}

/** A phone number after the country code 1, as far as the box takes it. */
export function codedPhone(control: ControlSnapshot, text: string): string | null {
  return firstThatFits(control, [`+1 ${text}`, `+1${text.replace(/\D/g, '')}`]);
}

const DIGITS = '(?:digits?|numbers?|numerals?|numeric)';
const MARKS =
  '(?:dash(?:es)?|hyphens?|punctuation|parenthes[ei]s|brackets|separators?|symbols?|formatting|special characters?|guiones)';
const NEVER =
  "(?:no|without|omit|exclude|excluding|leave out|not? (?:use|enter|include|add|type|put)|don[\u2019']?t (?:use|enter|include|add|type|put)|avoid|sin)";
/** Digits and nothing else, in words. "10 digits" alone says less than an example next to it. */
const WANTS_DIGITS = new RegExp(
  String.raw`\b${DIGITS}(?: (?:values?|characters?|format))? only\b|\bonly (?:the )?(?:\d+ )?${DIGITS}\b|\bjust (?:the )?(?:\d+ )?${DIGITS}\b|\bnumeric(?: (?:values?|characters?|input|format))?\b|\b${NEVER} (?:any )?(?:spaces?,? (?:or|and|nor|,|\/)? ?)?${MARKS}|\b(?:solo|sólo|solamente|únicamente) (?:números|dígitos)\b`,
  'i',
);
const WANTS_DASHES = /\b(?:with|use|include|including|and) (?:dashes|hyphens)\b|\bcon guiones\b/i;
const MAY_WANT_DIGITS = new RegExp(
  String.raw`\b${NEVER} (?:any )?(?:spaces?|espacios)\b|\b(?:10|ten|diez)[\s-](?:digits?|dígitos)\b|\b(?:digits|numbers) without\b`,
  'i',
);
/** One digit of an example: "(555) 555-5555", "xxx-xxx-xxxx", "nnn.nnn.nnnn", "###-###-####". */
const D = String.raw`[\dxn#_]`;
const EXAMPLES: readonly (readonly [PhoneStyle, RegExp])[] = [
  ['parens', new RegExp(String.raw`\(\s*(?:${D}{3}|area code)\s*\)\s*${D}{3}-${D}{4}`, 'i')],
  ['dashes', new RegExp(String.raw`(?<![\w#])${D}{3}-${D}{3}-${D}{4}(?![\w#])`, 'i')],
  ['dots', new RegExp(String.raw`(?<![\w#])${D}{3}\.${D}{3}\.${D}{4}(?![\w#])`, 'i')],
  ['spaces', new RegExp(String.raw`(?<![\w#])${D}{3} ${D}{3} ${D}{4}(?![\w#])`, 'i')],
  ['digits', /(?<![\w#])(?:\d{10}|[xn#_]{10})(?![\w#])/i],
];

/** The format that a field's words ask for: plain digits, or that of its example. */
function styleShown(notes: string): PhoneStyle | null {
  if (WANTS_DASHES.test(notes)) return 'dashes';
  if (WANTS_DIGITS.test(notes)) return 'digits';
  const example = EXAMPLES.find(([, pattern]) => pattern.test(notes))?.[0];
  return example ?? (MAY_WANT_DIGITS.test(notes) ? 'digits' : null);
}
