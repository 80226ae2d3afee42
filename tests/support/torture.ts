import { appendFileSync } from 'node:fs';

/** `npm run torture` sets this variable to run everything; `npm test` runs a sample. */
export const IS_FULL = process.env.TORTURE === 'full';
const TALLY = process.env.TORTURE_TALLY;

/** Records a row for the table of `npm run torture`: how many cases were tried and lost. */
export function tally(what: string, tried: number, lost: number, milliseconds: number): void {
  if (TALLY) appendFileSync(TALLY, `${JSON.stringify({ what, tried, lost, milliseconds })}\n`);
}

/** Whether Object.prototype was changed. */
export function isPolluted(): boolean {
  const empty: Readonly<Record<string, unknown>> = {};
  return Object.keys(Object.prototype).length > 0 || empty.polluted !== undefined;
}
