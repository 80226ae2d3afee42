// @ts-check
import { readFileSync } from 'node:fs';

/**
 * What the extension itself asked the network for, by the browser's own log of all requests: from its pages, its popup
 * (which no test connection sees from its beginning) and its background. Requests that are answered from memory
 * (local-web.mjs) never get as far. Read it when the browser is closed.
 * @param {string} file written by `--log-net-log`
 * @param {string} id of the extension
 * @returns {string[]} addresses, each time that they were asked for
 */
export function askedByExtension(file, id) {
  // One event a line; the end may be missing.
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes(`"initiator":"chrome-extension://${id}`))
    .flatMap((line) => /"url":"(https?:[^"]*)"/.exec(line)?.[1] ?? []);
}
