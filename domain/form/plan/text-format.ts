import { formatPhone, type PhoneNumber, type PhoneStyle } from '@/domain/constituent/phone';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';

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
  const pattern = compile(control.pattern);
  return (
    candidates.find(
      (text) =>
        text !== '' &&
        (control.maxLength === null || control.maxLength <= 0 || text.length <= control.maxLength) &&
        (pattern === null || pattern.test(text)),
    ) ?? null
  );
}

function compile(pattern: string): RegExp | null {
  if (pattern === '') return null;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    // Browsers ignore an invalid pattern too.
    return null;
  }
}

/** Ways to write a phone number. The format that the form shows or asks for comes first. */
export function phoneCandidates(control: ControlSnapshot, phone: PhoneNumber): readonly string[] {
  const shown = styleShown(`${control.placeholder} ${control.description} ${control.title}`);
  const digitsOnly = control.type === 'number' || control.maxLength === 10;
  const order: PhoneStyle[] = [
    ...(digitsOnly ? ['digits' as const] : []),
    ...(shown ? [shown] : []),
    'dashes',
    'digits',
    'parens',
    'dots',
  ];
  return [...new Set(order)].map((style) => formatPhone(phone, style));
}

/** A phone number after the country code 1, as far as the box takes it. */
export function codedPhone(control: ControlSnapshot, text: string): string | null {
  return firstThatFits(control, [`+1 ${text}`, `+1${text.replace(/\D/g, '')}`]);
}

function styleShown(notes: string): PhoneStyle | null {
  if (
    /\b(?:digits|numbers) only\b|\bno (?:dashes|spaces|punctuation|hyphens)\b|\bonly (?:digits|numbers)\b/i.test(
      notes,
    )
  )
    return 'digits';
  if (/\(\s*[\dx#_]{3}\s*\)\s*[\dx#_]{3}-[\dx#_]{4}/i.test(notes)) return 'parens';
  if (/(?<![\w#])[\dx#]{3}-[\dx#]{3}-[\dx#]{4}(?![\w#])/i.test(notes)) return 'dashes';
  if (/(?<![\w#])[\dx#]{3}\.[\dx#]{3}\.[\dx#]{4}(?![\w#])/i.test(notes)) return 'dots';
  return /(?<![\w#])(?:\d{10}|[x#]{10})(?![\w#])/i.test(notes) ? 'digits' : null;
}
