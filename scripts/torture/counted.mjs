// @ts-check

/** @typedef {{ what: string, tried: number, lost: number, milliseconds: number }} Row */

/** A random integer from 0 to below a limit. Not seeded: each run tries other moments. @param {number} limit */
export const random = (limit) => Math.floor(Math.random() * limit);

/**
 * Runs a case a number of times. Each failure is printed and counted, and the run goes on.
 * @param {string} what @param {number} times @param {(index: number) => Promise<string | null>} one what was lost,
 * or null
 * @returns {Promise<Row>}
 */
export async function counted(what, times, one) {
  const start = performance.now();
  let lost = 0;
  for (let index = 0; index < times; index += 1) {
    const problem = await one(index).catch((error) => `could not run: ${String(error).split('\n')[0]}`);
    if (problem === null) continue;
    lost += 1;
    process.stderr.write(`${what}: ${problem}\n`);
  }
  return { what, tried: times, lost, milliseconds: performance.now() - start };
}
