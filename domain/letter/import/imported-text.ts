import type { BillType } from '../letter';

/**
 * How the importer understood a text: plain data with the whole source, in its order. parse-letter-text.ts creates
 * it, the person reviews it, and to-letter.ts turns it into a letter.
 */
export interface ImportedText {
  readonly blocks: readonly ImportedBlock[];
  /** The letters found, in order. Empty only if nothing was given. */
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
  /** Boilerplate: part of the page or paper, not of the letter. Shown, but left out. The name is stored. */
  'furniture',
  /** Unclear. Marked, and kept until the person decides. */
  'unplaced',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Why a block has its kind. Shown next to it on screen. */
export type BlockReason =
  /** Its form or position says so. */
  | 'plain'
  /** Text of a page's button, menu, notice or label. */
  | 'page-words'
  /** An icon name that shows as text without its icon font. */
  | 'icon-name'
  /** Text before the letter. */
  | 'before-letter'
  /** Text after the letter and the first boilerplate below it. */
  | 'after-letter'
  /** Date and addresses above the salutation, which contact forms ask for themselves. */
  | 'letterhead'
  /** A heading above the salutation, used as the subject because there is no subject line. */
  | 'heading'
  /** A first, optional place for the person's own words. */
  | 'own-words'
  /** A further place for own words. One is enough. */
  | 'more-own-words'
  /** Added because the letter had none. */
  | 'added'
  /** Greets the reader of the alert instead of an office. */
  | 'addressed-to-you';

export interface ImportedBlock {
  /** Index in `blocks`. */
  readonly id: number;
  readonly kind: BlockKind;
  readonly why: BlockReason;
  /** The original lines without invisible characters. Empty if added. */
  readonly source: string;
  /** Its text in the letter, with our placeholders. For boilerplate and unplaced text, what it would be. */
  readonly text: string;
  /** Index of its letter in `letters`; null between or before letters. */
  readonly letter: number | null;
  /** The alert says that the paragraph may be left out. */
  readonly optional: boolean;
  readonly placeholders: readonly FoundPlaceholder[];
}

export interface FoundPlaceholder {
  /** "[CITY, ZIP]" */
  readonly source: string;
  /** "< City >, < ZIP >". Empty for a remark that is not part of the letter ("(Optional)"). */
  readonly became: string;
  /** False if its meaning is unknown. It then stays open and blocks a fill until it is resolved. */
  readonly known: boolean;
}

export interface ImportedLetter {
  /** Its name among several: the subject, else the first words, else the salutation. */
  readonly title: string;
  /** Ids of its blocks. */
  readonly blocks: readonly number[];
  /** Bills it mentions, most mentioned first. */
  readonly bills: readonly DetectedBill[];
}

export interface DetectedBill {
  readonly type: BillType;
  readonly number: number;
  /** Null if the text does not say. Bill numbers start again with each Congress. */
  readonly congress: number | null;
  /** "Stop Enabling Sex Traffickers Act"; empty if the text does not give it next to the number. */
  readonly title: string;
}

/** A decision that only the person can make. */
export interface ImportChoice {
  /** Key of the choice in the decisions. */
  readonly id: string;
  /**
   * `alternatives`: "support/oppose"; `signer`: somebody else's name below the letter; `recipient`: the letter greets
   * one person by name; `title`: part of a heading would do as the subject.
   */
  readonly kind: 'alternatives' | 'signer' | 'recipient' | 'title';
  readonly block: number;
  /** The affected range of the block's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The possible texts. */
  readonly options: readonly string[];
  /** The default option; null if the person has to choose. */
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
  /** It addresses the reader of the alert and may not be a letter to an office. */
  | { readonly kind: 'addressed-to-you'; readonly letter: number }
  /** A long text in one line, whose parts cannot be told apart. */
  | { readonly kind: 'no-line-breaks' };
