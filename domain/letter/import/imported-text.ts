import type { BillType } from '../letter';

/**
 * What the importer made of a text: plain data, everything of the source in it, in the order of the source.
 * parse-letter-text.ts makes it, the person looks at it and decides, to-letter.ts makes the letter.
 */
export interface ImportedText {
  readonly blocks: readonly ImportedBlock[];
  /** The letters found, in order; one at least, unless nothing was given. */
  readonly letters: readonly ImportedLetter[];
  readonly choices: readonly ImportChoice[];
  readonly warnings: readonly ImportWarning[];
}

export const BLOCK_KINDS = [
  'subject',
  'salutation',
  'paragraph',
  'closing',
  'signature',
  /** Of the page or the paper, not of the letter: shown, left out. */
  'furniture',
  /** Nobody can say what it is: marked, and kept until the person decides. */
  'unplaced',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Why a block became what it is, for the words beside it on screen. */
export type BlockReason =
  /** Its own form or place says it. */
  | 'plain'
  /** Words of a button, menu, notice or label of a page. */
  | 'page-words'
  /** The name of an icon, shown as text where the icon font is missing. */
  | 'icon-name'
  /** Text that stands before the letter. */
  | 'before-letter'
  /** Text that stands after the letter and the first furniture below it. */
  | 'after-letter'
  /** Date and addresses above the salutation; a contact form asks for them itself. */
  | 'letterhead'
  /** A heading above the salutation, taken for the subject because there is no subject line. */
  | 'heading'
  /** An optional place for the person's own words. */
  | 'own-words'
  /** A further place for own words; one is enough. */
  | 'more-own-words'
  /** Not in the source: put in because the letter had none. */
  | 'added'
  /** Greets the reader of the alert, not an office. */
  | 'addressed-to-you';

export interface ImportedBlock {
  /** Its place in `blocks`. */
  readonly id: number;
  readonly kind: BlockKind;
  readonly why: BlockReason;
  /** As it stood, lines as they were, characters that can not be seen taken out. Empty where it was added. */
  readonly source: string;
  /** What it is in the letter, with our placeholders; for furniture and unplaced, what it would be. */
  readonly text: string;
  /** Place of its letter in `letters`; null for what stands between or before them. */
  readonly letter: number | null;
  /** The alert says that the paragraph may be left out. */
  readonly optional: boolean;
  readonly placeholders: readonly FoundPlaceholder[];
}

export interface FoundPlaceholder {
  /** "[CITY, ZIP]" */
  readonly source: string;
  /** "< City >, < ZIP >". Empty for a remark to the person that is no part of the letter ("(Optional)"). */
  readonly became: string;
  /** False where it is not known what belongs there: it stays open, and stops a fill until it is settled. */
  readonly known: boolean;
}

export interface ImportedLetter {
  /** What to call it where there are several: its subject, else its salutation, else its first words. */
  readonly title: string;
  /** Ids of its blocks. */
  readonly blocks: readonly number[];
  /** Bills it speaks of, the one it speaks of most first. */
  readonly bills: readonly DetectedBill[];
}

export interface DetectedBill {
  readonly type: BillType;
  readonly number: number;
  /** Null where the text does not say it: bill numbers start again with each Congress. */
  readonly congress: number | null;
  /** "Stop Enabling Sex Traffickers Act", empty where the text does not name it beside the number. */
  readonly title: string;
}

/** Something that only the person can say. */
export interface ImportChoice {
  /** Names the choice in the decisions. */
  readonly id: string;
  /**
   * `alternatives`: "support/oppose"; `signer`: somebody else's name stands below the letter; `recipient`: the
   * letter greets one person by name; `title`: a heading with a part that would do as subject.
   */
  readonly kind: 'alternatives' | 'signer' | 'recipient' | 'title';
  readonly block: number;
  /** The part of the block's text that it is about: start and end in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The texts that can stand there. */
  readonly options: readonly string[];
  /** Taken when nothing else is said; null where the person has to say it. */
  readonly proposed: number | null;
}

export type ImportWarning =
  | { readonly kind: 'empty' }
  | { readonly kind: 'several-letters'; readonly letters: number }
  /** Text before the letter was left out. */
  | { readonly kind: 'text-before' }
  | { readonly kind: 'no-subject'; readonly letter: number }
  | { readonly kind: 'no-salutation'; readonly letter: number }
  | { readonly kind: 'no-closing'; readonly letter: number }
  /** Speaks to the reader of the alert; perhaps it is no letter to an office. */
  | { readonly kind: 'addressed-to-you'; readonly letter: number }
  /** A long text in one line: its parts could not be told. */
  | { readonly kind: 'no-line-breaks' };
