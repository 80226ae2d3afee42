import { locale } from './locale';

// Apart from locale.ts, which the popup carries from its start.

/** "Nov 3" of this year, "Nov 3, 2025" of another, for a moment where the person is. */
export function dayWords(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale(), { month: 'short', day: 'numeric', ...year }).format(date);
}

/** "Nov 3, 2026", for a moment where the person is. */
export function shortDate(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(new Date(iso));
}
