import { appendFileSync } from 'node:fs';

/** A share for `npm test`, the whole for `npm run torture`, which asks for it by this variable. */
export const IS_FULL = process.env.TORTURE === 'full';
const TALLY = process.env.TORTURE_TALLY;

/** Notes for the table of `npm run torture` what was tried and how much of it did not hold. */
export function tally(what: string, tried: number, lost: number, milliseconds: number): void {
  if (TALLY) appendFileSync(TALLY, `${JSON.stringify({ what, tried, lost, milliseconds })}\n`);
}

/** Whether anything was written where every object would have it. */
export function isPolluted(): boolean {
  const empty: Readonly<Record<string, unknown>> = {};
  return Object.keys(Object.prototype).length > 0 || empty.polluted !== undefined;
}
