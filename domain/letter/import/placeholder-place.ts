import { type Placeholder, writePlaceholder } from '../placeholder';
import { type PlaceholderMeaning, placeholderMeaning } from './placeholder-meaning';

/** The part of a letter that a text is in. */
export type LetterPlace = 'subject' | 'salutation' | 'paragraph' | 'closing' | 'signature';

const TITLE = '(?:senator|sen|representative|rep|congress(?:man|woman|member|person))\\.?';
const TITLE_AT_END = new RegExp(`\\b${TITLE}(?: ?(?:/|\\bor\\b) ?${TITLE})? ?$`, 'i');
const MEMBER_AT_END = /< Member > ?$/;

/**
 * The title before a name that belongs to it: "Senator " before "[NAME]", or the placeholder from a bracketed title.
 * Empty without such a title.
 */
export function titleBefore(before: string): string {
  const tail = before.slice(-60);
  return MEMBER_AT_END.exec(tail)?.[0] ?? TITLE_AT_END.exec(tail)?.[0] ?? '';
}

const SAYS_NAME = /\b(?:my name is|i am|i'm|i\u2019m|this is|name:|name -) ?$/i;

/** A name placeholder without a stated owner ("[NAME]"), resolved by its position; null if uncertain. */
export function nameInPlace(
  meaning: PlaceholderMeaning,
  place: LetterPlace,
  isMergeForm: boolean,
  before: string,
): string | null {
  if (place === 'salutation') return writePlaceholder('Member');
  if (place === 'signature' || isMergeForm || SAYS_NAME.test(before.slice(-30))) return meaning.text;
  // "[NAME]" alone in a sentence may be anybody's. First and last names are asked of the signer.
  return meaning.text === writePlaceholder('Your Name') ? null : meaning.text;
}

const BEFORE_BLANK: readonly (readonly [RegExp, Placeholder])[] = [
  [/\b(?:my name is|i am|i'm|i\u2019m) ?$/i, 'Your Name'],
  [/\bzip(?: code)?(?: is)?:? ?$/i, 'ZIP'],
  [/\b(?:live|reside|residing|living|vote|resident|constituent|home) (?:in|of) (?:the city of )?$/i, 'City'],
  [/\b(?:from|town of|city of) $/i, 'City'],
  [/\bstate of $/i, 'State'],
  [/< City >, ?$/, 'State'],
  [/\bcounty:? ?$/i, 'County'],
];

const LABEL = /([\p{L} ]{2,30}): ?$/u;

/** The meaning of a blank to write on, by the words before it; null if uncertain. */
export function blankInPlace(before: string, place: LetterPlace): string | null {
  const tail = before.slice(-40);
  if (place === 'salutation') return writePlaceholder('Member');
  const label = LABEL.exec(tail)?.[1];
  const meaning = label === undefined ? null : placeholderMeaning(label);
  if (meaning && meaning.owner !== 'member') return meaning.text;
  if (place === 'signature') return before.trim() === '' ? writePlaceholder('Your Name') : null;
  if (titleBefore(before) !== '') return writePlaceholder('Member');
  const rule = BEFORE_BLANK.find(([pattern]) => pattern.test(tail));
  return rule ? writePlaceholder(rule[1]) : null;
}
