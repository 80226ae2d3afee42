import { foldText } from '../plain-text';
import type { Letter } from './letter';
import { writePlaceholder } from './placeholder';
import { type TextPart, textParts } from './text-parts';

/** What the person does with a place that the letter's author left open. */
export type Settlement =
  /** These words go there; our own placeholders in them are filled in. */
  | { readonly kind: 'words'; readonly text: string }
  /** It becomes the place for the person's own words. */
  | { readonly kind: 'own-words' }
  /** Its sentence is left out with it: the rest of one would make no sense. */
  | { readonly kind: 'leave-out' }
  /** The words are meant as they are. */
  | { readonly kind: 'meant' };

const OWN_WORDS = writePlaceholder('Your Own Words');

/**
 * A letter in which a place is settled, wherever it occurs. A paragraph that is empty after that is dropped. `meant`
 * changes no letter (withMeantPlace).
 * @param place as named by composeLetter
 */
export function settlePlace(letter: Letter, place: string, how: Settlement): Letter {
  if (how.kind === 'meant') return letter;
  const settled = (text: string) => settleIn(text, place, how);
  const isWanted = how.kind === 'own-words' && !letter.paragraphs.some(({ text }) => text === OWN_WORDS);
  let isPlaced = !isWanted;
  const paragraphs = letter.paragraphs.flatMap((paragraph) => {
    const text = settled(paragraph.text);
    if (text === paragraph.text) return [paragraph];
    const own = isPlaced ? [] : [{ text: OWN_WORDS, dropOrder: null }];
    isPlaced = true;
    return [...(text === '' ? [] : [{ ...paragraph, text }]), ...own];
  });
  return {
    ...letter,
    subject: settled(letter.subject),
    salutation: settled(letter.salutation),
    paragraphs,
    signature: settled(letter.signature),
  };
}

/** The same for a text: the person's own words. Nothing else can take their place, so `own-words` leaves out. */
export function settleIn(text: string, place: string, how: Settlement): string {
  if (how.kind === 'meant') return text;
  const words = how.kind === 'words' ? how.text.trim() : '';
  const parts = textParts(text);
  const isPlace = (part: TextPart) => part.kind === 'placeholder' && foldText(part.text) === place;
  if (words !== '') return parts.map((part) => (isPlace(part) ? words : part.text)).join('');
  let left = '';
  let cutFrom = -1;
  for (const part of parts) {
    if (isPlace(part)) {
      left = left.slice(0, sentenceStart(left));
      cutFrom = left.length;
    } else if (cutFrom === -1) {
      left += part.text;
    } else {
      const end = part.kind === 'words' ? sentenceEnd(part.text) : -1;
      if (end === -1) continue;
      left += part.text.slice(end);
      cutFrom = -1;
    }
  }
  return left
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** The end of a sentence: a mark, a closing quote or bracket, and a space or the end of the line. */
const SENTENCE_END = /(?<word>\S*)[.!?]["\u201d)\]]*(?=\s|$)/gu;
/** "H.R.", "Sen.", "No.": their period ends no sentence. */
const ABBREVIATION =
  /^[(["\u201c]*(?:\p{L}|.*\p{L}\..*|mr|mrs|ms|dr|sen|rep|reps|gov|hon|st|no|nos|jr|sr|vs|inc|co|res|con|sec|art)$/iu;

/** Where the last sentence of a text begins. A line break ends a sentence too. */
function sentenceStart(text: string): number {
  const line = text.lastIndexOf('\n') + 1;
  const ends = [...text.slice(line).matchAll(SENTENCE_END)].filter(endsSentence);
  const last = ends.at(-1);
  return last ? line + last.index + last[0].length : line;
}

/** Where the first sentence of a text ends; -1 if it goes on after the text. */
function sentenceEnd(text: string): number {
  const line = text.indexOf('\n');
  const first = [...text.matchAll(SENTENCE_END)].find(endsSentence);
  const end = first ? first.index + first[0].length : -1;
  return line !== -1 && (end === -1 || line < end) ? line : end;
}

function endsSentence(match: RegExpMatchArray): boolean {
  return !ABBREVIATION.test(match.groups?.word ?? '') || match[0].search(/[!?]/) !== -1;
}
