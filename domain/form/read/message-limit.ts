import type { MessageLimit } from '@/domain/form/report/page-view';
import type { ControlSnapshot } from './form-snapshot';

const NUMBER = String.raw`(\d{1,3}(?:[,.]\d{3})+|\d{2,5})`;
const COUNTED = [
  // "500 characters remaining", "1,500 character limit"
  new RegExp(String.raw`${NUMBER}\s*(?:-\s*)?(?:characters?|chars?)\b`, 'gi'),
  // "characters left: 500", "Maximum characters: 2000"
  new RegExp(
    String.raw`(?:characters?|chars?)(?:\s+(?:left|remaining|limit|allowed|maximum|max))?\s*[:=(]\s*${NUMBER}`,
    'gi',
  ),
  // "0/500", "0 of 500 max characters"
  new RegExp(String.raw`\b0\s*(?:\/|of)\s*${NUMBER}\b`, 'gi'),
];
/** A lower limit belongs to something other than a message. */
const SHORTEST = 50;

/**
 * How many characters a text box takes: the lowest of its `maxlength` and the numbers in its notes or counter;
 * null without a limit. A line break counts as two, as in submitted text. Servers count that way, and a letter
 * that fits this count fits any other.
 */
export function textLimit(control: ControlSnapshot): MessageLimit | null {
  const limits = control.maxLength !== null && control.maxLength > 0 ? [control.maxLength] : [];
  const notes = `${control.description} ${control.label} ${control.placeholder} ${control.nearby.join(' ')}`;
  if (!/\bminimum\b|\bat least\b/i.test(notes)) {
    for (const pattern of COUNTED) {
      for (const match of notes.matchAll(pattern)) {
        const number = Number((match[1] ?? '').replace(/[,.]/g, ''));
        if (number >= SHORTEST) limits.push(number);
      }
    }
  }
  return limits.length > 0 ? { max: Math.min(...limits), lineBreakIsTwo: true } : null;
}
