import type { ControlSnapshot, FormSnapshot } from '@/domain/form/read/form-snapshot';
import { foldText } from '../plain-text';
import {
  NOT_NOW,
  PROTECTION_NOTICE,
  SAYS_NOT_SENT,
  SAYS_SENT,
  THANKS,
  THANKS_ALONE,
  THANKS_PATH,
} from './confirmation-words';

/** What a page shows after the office's button was clicked. */
export interface PageToJudge {
  readonly snapshot: Pick<FormSnapshot, 'url' | 'title' | 'headings' | 'controls'>;
  /** Its visible text, one line per block, without controls and links. */
  readonly words: string;
  /** It holds a further step of the form, so thanks alone are not the end. */
  readonly asksOn?: boolean;
}

/** Texts that suggest that a message was sent. They are kept to tell earlier texts from new ones. */
export interface SentEvidence {
  /** Statements that it was sent. */
  readonly said: readonly string[];
  /** Thanks for writing. */
  readonly thanks: readonly string[];
  /** Thanking titles, headings and address, without saying for what. */
  readonly signs: readonly string[];
}

/** A page that asks for more than a newsletter sign-up does is not the end. */
const FEW_CONTROLS = 3;
/** Shorter lines of a letter may occur anywhere. */
const LETTER_LINE = 20;

/**
 * Whether a page confirms that the message was sent, by general evidence in its title, headings, address and visible
 * text that the form's page did not have. Any contrary evidence wins: a form with text in it, errors, further steps,
 * other forms. When in doubt, it is not a confirmation.
 * See docs/decisions/015.
 * @param before the evidence on the form's page, before the office's button was clicked
 * @param letter the message; where a page repeats it, its words prove nothing
 */
export function isConfirmation(page: PageToJudge, before: SentEvidence, letter: string): boolean {
  const { controls } = page.snapshot;
  if (controls.some((control) => isOpen(control) && isLarge(control) && control.hasText)) {
    return false;
  }
  const lines = linesOf(page, letter);
  if (lines.some((line) => SAYS_NOT_SENT.some((pattern) => pattern.test(line)))) return false;

  const now = sentEvidence(page, letter);
  const news = (kind: keyof SentEvidence) => now[kind].filter((piece) => !before[kind].includes(piece));
  if (news('said').length > 0) return true;
  if (page.asksOn) return false;
  const asks = controls.filter((control) => isOpen(control) && !/^(?:other|list)$/.test(control.kind));
  if (asks.length > FEW_CONTROLS || asks.some(isLarge)) return false;
  return news('thanks').length > 0 || (news('signs').length > 1 && now.signs.includes(PATH_SIGN));
}

const PATH_SIGN = 'path';

/** The evidence on a page. Also collected from the form's page, to know what was there before. */
export function sentEvidence(page: PageToJudge, letter = ''): SentEvidence {
  const { url, title, headings } = page.snapshot;
  const sentences = linesOf(page, letter).flatMap((line) => line.split(/(?<=[.!?])\s+/));
  return {
    said: sentences.filter((sentence) => says(sentence, SAYS_SENT)),
    thanks: sentences.filter((sentence) => says(sentence, THANKS)),
    signs: [
      ...[...title.split(/\s[|–—-]\s/), ...headings].map(foldText).filter((text) => THANKS_ALONE.test(text)),
      ...(THANKS_PATH.test(pathOf(url)) ? [PATH_SIGN] : []),
    ],
  };
}

function says(sentence: string, patterns: readonly RegExp[]): boolean {
  if (sentence.endsWith('?')) return false;
  return patterns.some((pattern) => {
    const found = pattern.exec(sentence);
    return found !== null && !NOT_NOW.test(sentence.slice(0, found.index));
  });
}

function linesOf({ snapshot, words }: PageToJudge, letter: string): readonly string[] {
  const own = foldText(letter);
  return [snapshot.title, ...snapshot.headings, ...words.split('\n')]
    .map((line) => foldText(line.replace(PROTECTION_NOTICE, ' ')))
    .filter((line) => line !== '' && !(line.length >= LETTER_LINE && own.includes(line)));
}

/** A box for a letter. */
function isLarge({ kind }: ControlSnapshot): boolean {
  return kind === 'textarea' || kind === 'editor';
}

function isOpen({ hiddenReason }: ControlSnapshot): boolean {
  return hiddenReason === null;
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
}
