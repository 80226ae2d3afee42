import * as v from 'valibot';
import { type OfficeId, officeIdSchema } from '@/domain/congress/office';
import { isWithin } from '@/domain/time';

/** A tab that shows an office's page for an outreach. Its number means something while the browser runs. */
export interface OfficeTab {
  readonly tabId: number;
  readonly officeId: OfficeId;
  /**
   * `loading`: filled once when its page is there. `seeking`: the office's site, on which the person goes to
   * the form; filled once when that is there. `filling`: at work. `rest`: nothing is begun in it any more; what
   * becomes of a form that was filled is the visit of the tab.
   */
  readonly phase: 'loading' | 'seeking' | 'filling' | 'rest';
  /** Nothing is begun in it after this moment, in milliseconds since 1970. */
  readonly until: number;
}

/** How long a page that was opened may take until its form is filled, or looked for by the person, in milliseconds. */
export const OFFICE_TAB_LASTS = 10 * 60_000;

/** Whether the form of a tab may still be filled by itself. */
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
      tabId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      officeId: officeIdSchema,
      phase: v.picklist(['loading', 'seeking', 'filling', 'rest']),
      until: v.pipe(v.number(), v.finite()),
    }),
  ),
  v.maxLength(1_000),
);
