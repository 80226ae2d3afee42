// @ts-check
import { readFileSync } from 'node:fs';

/**
 * What the extension itself requested from the network, according to the browser's own log: from its pages, its
 * background and its popup, which a test connection sees too late. Requests served from memory (local-web.mjs)
 * never reach this log. Read it after the browser has closed.
 * @param {string} file written by `--log-net-log`
 * @param {string} id of the extension
 * @returns {string[]} addresses, once per request
 */
export function askedByExtension(file, id) {
  // One event per line; the end of the file may be cut off.
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes(`"initiator":"chrome-extension://${id}`))
    .flatMap((line) => /"url":"(https?:[^"]*)"/.exec(line)?.[1] ?? []);
}
