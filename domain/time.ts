import * as v from 'valibot';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A time as ISO 8601 text ("2026-11-03T15:04:05.000Z") that every browser reads as a date, for everything that is
 * stored.
 */
export const isoTime = v.custom<string>(
  (value) => typeof value === 'string' && MOMENT.test(value) && Number.isFinite(Date.parse(value)),
  'not a moment',
);

/**
 * Whether a time is in the span of `lasts` milliseconds that ends at `until`. False if the clock was set back to before
 * the span: its age is then unknown, and whatever waits for the person's step stops waiting.
 * See docs/decisions/013.
 */
export function isWithin(now: number, until: number, lasts: number): boolean {
  return now < until && now >= until - lasts;
}
