import * as v from 'valibot';
import { type Office, type OfficeId, officeIdSchema } from '@/domain/congress/office';
import { type Letter, letterIdSchema } from '../letter/letter';
import { count, type Shape } from '../schema';
import { type NeedsYou, type OutreachState, officeIdsSchema } from './outreach';
import type { StartQuestions } from './start-questions';

/** An outreach as shown. */
export interface OutreachView {
  /** Null if it was deleted in the meantime. */
  readonly letter: Pick<Letter, 'id' | 'name'> | null;
  readonly items: readonly OutreachViewItem[];
}

export interface OutreachViewItem {
  readonly officeId: OfficeId;
  readonly office: Office;
  readonly state: OutreachState;
  readonly why: NeedsYou | null;
  /** Its page is in an open tab. */
  readonly hasTab: boolean;
  /** That tab is the one in question. */
  readonly here: boolean;
}

export type StartOutreachOutcome =
  | { readonly kind: 'started'; readonly view: OutreachView }
  /** Nothing was opened. `offices` names the offices in question. */
  | {
      readonly kind: 'ask';
      readonly questions: StartQuestions;
      readonly offices: readonly { readonly id: OfficeId; readonly office: Office }[];
    }
  /** Placeholders without a value, as written in the letter. */
  | { readonly kind: 'unresolved'; readonly placeholders: readonly string[] }
  /** The browser could not store the queue, so nothing was opened. */
  | { readonly kind: 'not-kept' }
  /** The letter or the offices are gone. */
  | { readonly kind: 'failed' };

/** The next step of an outreach; null if only filled letters remain to be sent. */
export function nextStep({ items }: OutreachView): {
  readonly kind: 'next' | 'again' | 'go' | 'done';
  readonly item: OutreachViewItem | null;
} | null {
  const next = items.find(({ state }) => state === 'next');
  if (next) return { kind: 'next', item: next };
  // A letter that may have been sent is asked about and not offered again.
  const isAsked = ({ state, why }: OutreachViewItem) => state === 'filled' || why === 'sent-unknown';
  const waiting = items.find(
    (item) => !isAsked(item) && (item.state === 'needs-you' || item.state === 'opened'),
  );
  if (waiting) return waiting.here ? null : { kind: waiting.hasTab ? 'go' : 'again', item: waiting };
  return items.some(isAsked) ? null : { kind: 'done', item: null };
}

/** What the person can do about an office. Each needs a click. */
const OUTREACH_STEPS = [
  /** Open its page and fill the form there, again if the page is gone. */
  'open',
  /** Go to its tab. */
  'show',
  'skip',
  /** Mark it as sent. */
  'sent',
] as const;
export type OutreachStep = (typeof OUTREACH_STEPS)[number];

/** What can be done about an office besides the one next step. */
export function stepsFor({ state, why, hasTab, here }: OutreachViewItem): readonly OutreachStep[] {
  const toTab: readonly OutreachStep[] = hasTab && !here ? ['show'] : [];
  switch (state) {
    case 'next':
      return ['skip'];
    case 'opened':
      return [...toTab, 'skip'];
    case 'filled':
      return ['sent', ...toTab, 'skip'];
    case 'needs-you': {
      const sent: readonly OutreachStep[] = why === 'sent-unknown' ? ['sent'] : [];
      return [...sent, ...(hasTab ? toTab : (['open'] as const)), 'skip'];
    }
    case 'sent':
    case 'skipped':
      return [];
  }
}

/** The tab that the request belongs to, or null. */
const tabId = v.nullable(count);

/** A request of an extension page about the outreach. */
export const outreachOrderSchema = v.variant('kind', [
  v.object({ kind: v.literal('look'), tabId }),
  v.object({
    kind: v.literal('start'),
    letterId: letterIdSchema,
    officeIds: officeIdsSchema,
    /** The person has seen the questions and continues anyway. */
    acknowledged: v.boolean(),
  }),
  v.object({
    kind: v.literal('step'),
    step: v.picklist(OUTREACH_STEPS),
    officeId: officeIdSchema,
    tabId,
  }),
  v.object({ kind: v.literal('stop') }),
]);
export type OutreachOrder = Shape<typeof outreachOrderSchema>;

/** `view`: the current queue; null if there is no outreach. */
export type OutreachAnswer =
  | StartOutreachOutcome
  | { readonly kind: 'view'; readonly view: OutreachView | null };
