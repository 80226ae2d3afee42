import type { Office } from '@/domain/congress/office';
import type { ConstituentKey } from '@/domain/constituent/constituent';
import type { StateCode } from '@/domain/constituent/us-state';
import type { FillReport } from './fill-report';

/** How long a message a form takes. */
export interface MessageLimit {
  readonly max: number;
  /** A line break counts as two characters, as in the text that a browser submits. */
  readonly lineBreakIsTwo: boolean;
}

/** What the popup knows about the tab it was opened on. */
export type PageView =
  | {
      readonly kind: 'contact-form' | 'zip-gate';
      /** Host that the form is on, shown to the person. */
      readonly host: string;
      readonly office: Office | null;
      /** State that the member represents where it is not the constituent's; null where nothing speaks against it. */
      readonly otherState: StateCode | null;
      /** Fields of the form whose meaning is certain, of all that ask for something. */
      readonly recognised: number;
      readonly fields: number;
      /** Details that this form asks for and that are missing or not valid, required ones first. */
      readonly missing: readonly { readonly key: ConstituentKey; readonly required: boolean }[];
      readonly messageLimit: MessageLimit | null;
      /** The report of the last fill of this page, if it was filled. */
      readonly report: FillReport | null;
      /** A fill was begun in this tab and goes on by itself on the office's next page. */
      readonly goesOn: boolean;
      /** The practice form of the extension itself, from which nothing is sent. */
      readonly practice?: true;
    }
  /**
   * `nothing`: no form at all; `other-forms`: there are forms, none of them a contact form; `sent`: the office's page
   * that confirms the message of a form filled in this tab.
   */
  | {
      readonly kind: 'no-form';
      readonly host: string;
      readonly why: 'nothing' | 'other-forms' | 'sent';
      readonly goesOn: boolean;
    }
  /** `browser-page`: the browser lets no extension in; `no-access`: host access was not granted. */
  | { readonly kind: 'not-readable'; readonly why: 'browser-page' | 'no-access' };

/** What came of pressing "Fill this form". */
export type FillOutcome =
  /** `goesOn`: the message is not in yet; the fill goes on when the person presses the office's own button. */
  | { readonly kind: 'filled'; readonly report: FillReport; readonly goesOn: boolean }
  /** Placeholders of the letter that nothing is known for, as they are written in it. */
  | { readonly kind: 'unresolved'; readonly placeholders: readonly string[] }
  /** The bill is law or its Congress is over, and the person has not said yet to go on. */
  | { readonly kind: 'ask-stale-bill' }
  /** The page changed, went elsewhere or was closed while it was filled; nothing more was written. */
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'no-form' }
  | { readonly kind: 'not-readable'; readonly why: 'browser-page' | 'no-access' }
  | { readonly kind: 'failed' };

export type UndoOutcome =
  /** `changedSince`: labels of fields that the person has changed after the fill; they were left as they are. */
  | {
      readonly kind: 'undone';
      readonly restored: number;
      readonly changedSince: readonly string[];
      /** Fields whose answer the page does not let go of: it stays. */
      readonly remaining?: readonly string[];
    }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'page-changed' };

/** What came of taking an option that the report offers. */
export type ChooseOutcome =
  | { readonly kind: 'chosen'; readonly report: FillReport }
  /** The list is not the one that was read, or something is chosen in it already. Nothing was written. */
  | { readonly kind: 'page-changed' };
