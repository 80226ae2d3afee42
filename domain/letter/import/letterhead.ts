import { bracketParts } from './bracket-forms';
import { judgeBracket } from './placeholder-judgement';
import { readSigner } from './signer-line';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, )?(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${MONTH} \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)$`,
  'i',
);
const ADDRESS =
  /^(?:the )?hon(?:orable|\.)? |^(?:to|from|via|attn|attention|cc):? |\b(?:united states|u\.s\.) (?:senate|house of representatives|congress|department of justice)\b|\b(?:senate|house) office building\b|\bwashington,? d\.?c\.?\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?$|^office of |^p\.? ?o\.? box /i;
const MOST_LENGTH = 70;

function isOnlyDetails(line: string): boolean {
  const parts = bracketParts(line, (part) => judgeBracket(part, line) !== null);
  return parts.length > 0 && readSigner(line) === 'own';
}

/**
 * Whether lines that stand together above a salutation are the head of a letter on paper: a date, an address
 * of the office or of the sender. A contact form asks for both itself.
 */
export function isLetterhead(lines: readonly string[]): boolean {
  if (lines.length === 0 || lines.length > 10) return false;
  if (lines.some((line) => line.length > MOST_LENGTH || /[.!?]$/.test(line.replace(/\b[A-Z]\.[A-Z]\.$/, ''))))
    return false;
  return lines.some((line) => DATE.test(line) || ADDRESS.test(line) || isOnlyDetails(line));
}
