import { foldText } from '../plain-text';
import type { Letter } from './letter';
import { writePlaceholder } from './placeholder';
import { textParts } from './text-parts';

/** What the person does with a place that the letter's author left open. */
export type Settlement =
  /** These words go there; our own placeholders in them are filled in. */
  | { readonly kind: 'words'; readonly text: string }
  /** It becomes the place for the person's own words. */
  | { readonly kind: 'own-words' }
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
  const parts = textParts(text);
  if (!parts.some((part) => part.kind === 'placeholder' && foldText(part.text) === place)) return text;
  const words = how.kind === 'words' ? how.text.trim() : '';
  const settled = parts
    .map((part) => (part.kind === 'placeholder' && foldText(part.text) === place ? words : part.text))
    .join('');
  return words === '' ? closedUp(settled) : settled;
}

/** Without the gap that a left-out place leaves. */
function closedUp(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .replace(/^[ \t]+|[ \t]+$/gm, '')
    .trim();
}
