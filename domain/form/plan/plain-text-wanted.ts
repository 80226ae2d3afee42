import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';

const SPECIAL = String.raw`(?:special|non[\s-]?standard|unusual|non[\s-]?ascii|foreign|accented|typographic(?:al)?|formatted) (?:characters?|symbols?|punctuation)|(?:smart|curly|typographic(?:al)?) quot(?:es|ation marks)|quotation marks|quotes|apostrophes?|symbols|caracteres especiales`;
const REFUSED =
  "(?:not?|never|cannot|can ?[\u2019']?t|won[\u2019']?t|don[\u2019']?t|avoid|without|remove|removed|rejected?|refused?|stripped|invalid|fail|error|problems?|disallowed|prohibited|sin|evite)";
const REFUSES = new RegExp(
  String.raw`\b${REFUSED}\b[^.!?]{0,80}\b(?:${SPECIAL})|\b(?:${SPECIAL})\b[^.!?]{0,80}\b${REFUSED}\b|\bplain[\s-]text\b|\bascii\b|\btexto (?:sin formato|simple)\b|\b(?:letters|alphanumeric)\b[^.!?]{0,80}\b(?:punctuation|numbers|characters)\b[^.!?]{0,80}\bonly\b|\bonly\b[^.!?]{0,80}\b(?:letters|alphanumeric|standard characters)\b`,
  'i',
);

/**
 * Whether a form asks for plain characters: straight quotes, hyphens, three dots. In doubt it does: plain characters
 * say the same.
 * @param notes what the page says of the form as a whole
 */
export function wantsPlainText(control: ControlSnapshot, notes: readonly string[]): boolean {
  const { description, label, placeholder, title, nearby } = control;
  return [description, label, placeholder, title, ...nearby, ...notes].some((text) => REFUSES.test(text));
}
