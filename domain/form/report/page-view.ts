import type { Office } from '@/domain/congress/office';
import type { ConstituentKey } from '@/domain/constituent/constituent';
import type { StateCode } from '@/domain/constituent/us-state';
import type { UndoResult } from './apply-result';
import type { FillReport } from './fill-report';

/** The longest message that a form accepts. */
export interface MessageLimit {
  readonly max: number;
  /** A line break counts as two characters, as in submitted text. */
  readonly lineBreakIsTwo: boolean;
}

/** `browser-page`: the browser allows no extension here; `no-access`: host access was not granted. */
export interface NotReadable {
  readonly kind: 'not-readable';
  readonly why: 'browser-page' | 'no-access';
}

/** What the popup knows about its tab. */
export type PageView =
  | {
      readonly kind: 'contact-form' | 'zip-gate';
      /** The form's host, shown to the person. */
      readonly host: string;
      readonly office: Office | null;
      /** The member's state if it differs from the constituent's; null if there is no known conflict. */
      readonly otherState: StateCode | null;
      /** How many of the form's `fields` have a certain role. */
      readonly recognised: number;
      readonly fields: number;
      /** Details that the form asks for and that are missing or invalid, required ones first. */
      readonly missing: readonly { readonly key: ConstituentKey; readonly required: boolean }[];
      readonly messageLimit: MessageLimit | null;
      /** The report of the last fill of this page. */
      readonly report: FillReport | null;
      /** A fill in this tab continues by itself on the office's next page. */
      readonly goesOn: boolean;
      /** The extension's own practice form, which sends nothing. */
      readonly practice?: true;
    }
  /**
   * `nothing`: no form at all; `other-forms`: none of the forms is a contact form; `sent`: the office's page
   * confirms the message that was filled in this tab.
   */
  | {
      readonly kind: 'no-form';
      readonly host: string;
      readonly why: 'nothing' | 'other-forms' | 'sent';
      readonly goesOn: boolean;
    }
  | NotReadable;

/** The result of "Fill this form". */
export type FillOutcome =
  /** `goesOn`: the message is still missing; the fill continues once the person clicks the office's own button. */
  | { readonly kind: 'filled'; readonly report: FillReport; readonly goesOn: boolean }
  /** Placeholders without a value, as written in the letter. */
  | { readonly kind: 'unresolved'; readonly placeholders: readonly string[] }
  /** The bill is law or its Congress is over, and the person has not confirmed. */
  | { readonly kind: 'ask-stale-bill' }
  /** The page changed, navigated or closed during the fill; nothing more was written. */
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'no-form' }
  | NotReadable
  | { readonly kind: 'failed' };

export type UndoOutcome =
  | ({ readonly kind: 'undone' } & UndoResult)
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'page-changed' };

/** The result of choosing an option that the report offers. */
export type ChooseOutcome =
  | { readonly kind: 'chosen'; readonly report: FillReport }
  /** The list changed, or already has a choice. Nothing was written. */
  | { readonly kind: 'page-changed' };
