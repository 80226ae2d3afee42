// @ts-check
import { readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ what: string, tried: number, lost: number, milliseconds: number }} Row */

/** A number from 0 up to a limit, other ones in each run. @param {number} limit */
export const random = (limit) => Math.floor(Math.random() * limit);

/**
 * Counts cases; one that does not hold is printed and goes on.
 * @param {string} what @param {number} times @param {(index: number) => Promise<string | null>} one what was lost, or null
 * @returns {Promise<Row>}
 */
export async function counted(what, times, one) {
  const start = performance.now();
  let lost = 0;
  for (let index = 0; index < times; index += 1) {
    const problem = await one(index).catch((error) => `could not be tried: ${String(error).split('\n')[0]}`);
    if (problem === null) continue;
    lost += 1;
    process.stderr.write(`${what}: ${problem}\n`);
  }
  return { what, tried: times, lost, milliseconds: performance.now() - start };
}

/** Kills the browser that has this profile, and no other one: its first process, with which the others end. @param {string} profile */
export function kill(profile) {
  const lock = path.join(profile, 'SingletonLock');
  const pid = Number(readlinkSync(lock).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
  rmSync(lock, { force: true });
}
