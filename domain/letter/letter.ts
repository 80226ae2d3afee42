/** A bill is a Congress, a type and a number: numbers start again with each Congress. */
export interface Bill {
  readonly congress: number;
  readonly type: BillType;
  readonly number: number;
  readonly title: string;
  /** What became of it, where that is known. */
  readonly becameLaw: PublicLaw | null;
}

export const BILL_TYPES = ['s', 'hr', 'sjres', 'hjres', 'sconres', 'hconres', 'sres', 'hres'] as const;
export type BillType = (typeof BILL_TYPES)[number];

export interface PublicLaw {
  /** "115-164" */
  readonly number: string;
  /** Day it was signed, ISO 8601. */
  readonly date: string;
}

export interface Paragraph {
  /** May hold placeholders (placeholder.ts) and single line breaks. */
  readonly text: string;
  /** Order in which optional paragraphs are left out when a form is too short, 1 first; null: never left out. */
  readonly dropOrder: number | null;
}

declare const letterId: unique symbol;
export type LetterId = string & { readonly [letterId]: true };

/** Subject, salutation, paragraphs, signature, topics in order of preference, bill or none. */
export interface Letter {
  readonly id: LetterId;
  /** What the person calls it. */
  readonly name: string;
  readonly subject: string;
  /** "Dear < Member >:" */
  readonly salutation: string;
  readonly paragraphs: readonly Paragraph[];
  /** "< Your Closing >,\n< Your Name >" */
  readonly signature: string;
  /** Subjects of legislation in plain words ("Human trafficking", "Judiciary"), the best first. */
  readonly topics: readonly string[];
  readonly bill: Bill | null;
}
