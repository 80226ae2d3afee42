import { congressEnd } from '@/domain/letter/stale-bill';

/** The Congress in session on an ISO 8601 day: the 119th on 2026-11-22. Its last day counts as the next one's. */
export function currentCongress(today: string): number {
  const begun = Math.floor((Number(today.slice(0, 4)) - 1789) / 2) + 1;
  return today.slice(0, 10) < congressEnd(begun - 1) ? begun - 1 : begun;
}
