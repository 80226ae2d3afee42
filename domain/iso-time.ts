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
