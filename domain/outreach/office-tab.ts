import * as v from 'valibot';
import { type OfficeId, officeIdSchema } from '@/domain/congress/office';
import { count } from '@/domain/schema';
import { isWithin } from '@/domain/time';

/** A tab that shows an office's page for an outreach. Its number is valid only while the browser runs. */
export interface OfficeTab {
  readonly tabId: number;
  readonly officeId: OfficeId;
  /**
   * `loading`: filled once, when its page has loaded. `seeking`: the office's site, where the person goes to the
   * form; filled once, when they reach it. `filling`: at work. `rest`: nothing starts in it any more; the tab's
   * visit records what happens to a filled form.
   */
  readonly phase: 'loading' | 'seeking' | 'filling' | 'rest';
  /** Nothing starts in it after this moment, in milliseconds since 1970. */
  readonly until: number;
}

/** How long an opened page may take until its form is filled or the person finds it, in milliseconds. */
export const OFFICE_TAB_LASTS = 10 * 60_000;

/** Whether a tab's form may still be filled without a click. */
export function isAwaited({ until }: OfficeTab, now: number): boolean {
  return isWithin(now, until, OFFICE_TAB_LASTS);
}

/** How long ago a tab was opened, in milliseconds. */
export function ageOf({ until }: OfficeTab, now: number): number {
  return now - (until - OFFICE_TAB_LASTS);
}

export const officeTabsSchema: v.GenericSchema<unknown, readonly OfficeTab[]> = v.pipe(
  v.array(
    v.object({
      tabId: count,
      officeId: officeIdSchema,
      phase: v.picklist(['loading', 'seeking', 'filling', 'rest']),
      until: v.pipe(v.number(), v.finite()),
    }),
  ),
  v.maxLength(1_000),
);
