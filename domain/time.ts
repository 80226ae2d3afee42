import * as v from 'valibot';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A moment as text, ISO 8601 ("2026-11-03T15:04:05.000Z"). One schema for all that is stored: what valibot has
 * for it would be carried by every page of the extension, the popup among them (docs/decisions/0041).
 */
export const isoTime = v.custom<string>(
  (value) => typeof value === 'string' && MOMENT.test(value) && Number.isFinite(Date.parse(value)),
  'not a moment',
);

/**
 * Whether a moment is in the span of so many milliseconds that ends at `until`. Not when the clock was set to before
 * the span began: nobody can say then how long ago that was, and what waits for a person's step does not wait on.
 */
export function isWithin(now: number, until: number, lasts: number): boolean {
  return now < until && now >= until - lasts;
}
