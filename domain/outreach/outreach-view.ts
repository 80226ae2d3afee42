import type { Office, OfficeId } from '@/domain/congress/office';
import type { Letter, LetterId } from '../letter/letter';
import type { NeedsYou, OutreachState } from './outreach';
import type { StartQuestions } from './start-questions';

/** An outreach as it is shown. */
export interface OutreachView {
  /** Null where it was deleted meanwhile. */
  readonly letter: Pick<Letter, 'id' | 'name'> | null;
  readonly items: readonly OutreachViewItem[];
}

export interface OutreachViewItem {
  readonly officeId: OfficeId;
  readonly office: Office;
  readonly state: OutreachState;
  readonly why: NeedsYou | null;
  /** Its page is in a tab that is still there. */
  readonly hasTab: boolean;
  /** That tab is the one that was asked about. */
  readonly here: boolean;
}

/** What the person can do about an office. Each is their own press. */
export type OutreachStep =
  /** Open its page and fill the form there; also a second time, where the page is gone. */
  | 'open'
  /** Go to its tab. */
  | 'show'
  | 'skip'
  /** Say that it was sent. */
  | 'sent';

export type StartOutreachOutcome =
  | { readonly kind: 'started'; readonly view: OutreachView }
  /** Nothing was opened. The names of the offices that are asked about are in `offices`. */
  | {
      readonly kind: 'ask';
      readonly questions: StartQuestions;
      readonly offices: readonly { readonly id: OfficeId; readonly office: Office }[];
    }
  /** Placeholders that nothing is known for, as they are written in the letter. */
  | { readonly kind: 'unresolved'; readonly placeholders: readonly string[] }
  /** The browser did not keep the queue: nothing was opened. */
  | { readonly kind: 'not-kept' }
  /** The letter or the offices are not there any more. */
  | { readonly kind: 'failed' };

/** The one next step of an outreach; null where all that is left is to send what is filled. */
export function nextStep({ items }: OutreachView): {
  readonly kind: 'next' | 'again' | 'go' | 'done';
  readonly item: OutreachViewItem | null;
} | null {
  const next = items.find(({ state }) => state === 'next');
  if (next) return { kind: 'next', item: next };
  // What may have been sent is asked about, not offered to be written once more.
  const isAsked = ({ state, why }: OutreachViewItem) => state === 'filled' || why === 'sent-unknown';
  const waiting = items.find(
    (item) => !isAsked(item) && (item.state === 'needs-you' || item.state === 'opened'),
  );
  if (waiting) return waiting.here ? null : { kind: waiting.hasTab ? 'go' : 'again', item: waiting };
  return items.some(isAsked) ? null : { kind: 'done', item: null };
}

/** What a page of the extension asks about the outreach. `tabId`: the tab that it stands on, null for none. */
export type OutreachOrder =
  | { readonly kind: 'look'; readonly tabId: number | null }
  | {
      readonly kind: 'start';
      readonly letterId: LetterId;
      readonly officeIds: readonly OfficeId[];
      /** The person was asked what there is to ask and goes on all the same. */
      readonly acknowledged: boolean;
    }
  | {
      readonly kind: 'step';
      readonly step: OutreachStep;
      readonly officeId: OfficeId;
      readonly tabId: number | null;
    }
  | { readonly kind: 'stop' };

/** `view`: the queue as it is now; null where no outreach is under way. */
export type OutreachAnswer =
  | StartOutreachOutcome
  | { readonly kind: 'view'; readonly view: OutreachView | null };
