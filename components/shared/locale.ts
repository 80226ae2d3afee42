import { i18n } from '#i18n';

/** The language of the words on screen, for dates and numbers beside them: "en-US". See docs/decisions/023. */
export function locale(): string {
  return i18n.t('locale');
}

/** "April 11, 2018", for a day (ISO 8601) or a moment in the person's time zone. */
export function dateWords(iso: string): string {
  // A day alone is the same everywhere; the day of a moment depends on the time zone.
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso);
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'long', ...(isDay && { timeZone: 'UTC' }) });
  return format.format(new Date(iso));
}

/** "November 22, 2026, 6:41 PM", in the person's time zone. */
export function momentWords(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}

/** "1,200" */
export function numberWords(number: number): string {
  return number.toLocaleString(locale());
}

/** "Nov 3" in this year, "Nov 3, 2025" in another, for a moment in the person's time zone. */
export function dayWords(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale(), { month: 'short', day: 'numeric', ...year }).format(date);
}

/** "Nov 3, 2026", for a moment in the person's time zone. */
export function shortDate(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(new Date(iso));
}
