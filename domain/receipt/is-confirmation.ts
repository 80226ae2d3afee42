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

/** What a page shows after a press of the office's button. */
export interface PageToJudge {
  readonly snapshot: Pick<FormSnapshot, 'url' | 'title' | 'headings' | 'controls'>;
  /** Its visible words, one line for each block, without those of controls and links. */
  readonly words: string;
}

/** Evidence that a message was sent, each piece in words, so that what a page said before is told from news. */
export interface SentEvidence {
  /** It says that it was sent. */
  readonly said: readonly string[];
  /** It thanks for having written. */
  readonly thanks: readonly string[];
  /** Title, headings and address that thank, without a word for what. */
  readonly signs: readonly string[];
}

/** A page that asks for more than a sign-up for news does is not the end of writing. */
const FEW_CONTROLS = 3;
/** Shorter lines of a letter may stand anywhere. */
const LETTER_LINE = 20;

/**
 * Whether a page says that the message was sent: by general evidence in its title, headings, address and
 * visible words, none of which the page of the form had shown before. Anything against it wins: a form with
 * text in it, words of error, of a step that is still to come or of another form. In doubt it is none.
 * @param before what the page of the form itself said, before the person pressed its button
 * @param letter the message: where a page repeats it, its words prove nothing
 */
export function isConfirmation(page: PageToJudge, before: SentEvidence, letter: string): boolean {
  const { controls } = page.snapshot;
  if (controls.some((control) => isOpen(control) && control.kind === 'textarea' && control.hasText)) {
    return false;
  }
  const lines = linesOf(page, letter);
  if (lines.some((line) => SAYS_NOT_SENT.some((pattern) => pattern.test(line)))) return false;

  const now = sentEvidence(page, letter);
  const news = (kind: keyof SentEvidence) => now[kind].filter((piece) => !before[kind].includes(piece));
  if (news('said').length > 0) return true;
  const asks = controls.filter((control) => isOpen(control) && control.kind !== 'other');
  if (asks.length > FEW_CONTROLS || asks.some(({ kind }) => kind === 'textarea')) return false;
  return news('thanks').length > 0 || (news('signs').length > 1 && now.signs.includes(PATH));
}

const PATH = 'path';

/** What a page has to say for itself. Taken of the form's page too, to know what stands there anyway. */
export function sentEvidence(page: PageToJudge, letter = ''): SentEvidence {
  const { url, title, headings } = page.snapshot;
  const sentences = linesOf(page, letter).flatMap((line) => line.split(/(?<=[.!?])\s+/));
  return {
    said: sentences.filter((sentence) => says(sentence, SAYS_SENT)),
    thanks: sentences.filter((sentence) => says(sentence, THANKS)),
    signs: [
      ...[...title.split(/\s[|–—-]\s/), ...headings].map(foldText).filter((text) => THANKS_ALONE.test(text)),
      ...(THANKS_PATH.test(pathOf(url)) ? [PATH] : []),
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

function isOpen({ hiddenReason }: ControlSnapshot): boolean {
  return hiddenReason === null;
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
}
