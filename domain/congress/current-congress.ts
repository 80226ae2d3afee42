import { congressEnd } from '@/domain/letter/stale-bill';

/** The Congress that sits on a day, ISO 8601; the 119th on 2026-11-22. Before noon of the last day the next one counts. */
export function currentCongress(today: string): number {
  const begun = Math.floor((Number(today.slice(0, 4)) - 1789) / 2) + 1;
  return today.slice(0, 10) < congressEnd(begun - 1) ? begun - 1 : begun;
}
