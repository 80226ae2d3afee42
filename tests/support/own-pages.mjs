// @ts-check
import { LIMIT } from './limit.mjs';

/** @import { Page } from '@playwright/test' */

const EMPTY = {
  format: 'dear-member-data',
  version: 1,
  letters: [],
  settings: { chosenLetter: null, wantsReply: true, staleBillAcknowledged: [] },
  ownWords: {},
};

/**
 * A file as "Export my data" makes it.
 * @param {{ constituent: object, letters?: object[], settings?: object, ownWords?: object }} data
 */
export const dataFile = (data) => ({
  name: 'dear-member.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ ...EMPTY, ...data })),
});

/**
 * Puts data into the extension through the options page's "Import my data" (domain/data-file.ts says what
 * the file holds).
 * @param {Page} options the options page
 * @param {{ constituent: object, letters?: object[], settings?: object, ownWords?: object }} data
 */
export async function importData(options, data) {
  const done = options.getByText('Your data is in place.');
  // The message of an earlier import must not be mistaken for this one's.
  if (await done.isVisible()) await options.reload();
  await options.getByLabel('Import my data').setInputFiles(dataFile(data));
  await done.waitFor({ timeout: LIMIT });
}

/**
 * Waits until the extension has stored what its pages show. Text is stored in the tick in which it is typed; all else
 * is shown at once and stored in turn, under a lock.
 * @param {Page} page a page of the extension
 */
export const untilStored = (page) =>
  page.evaluate(async () => {
    for (;;) {
      const { held = [], pending = [] } = await navigator.locks.query();
      if (held.length + pending.length === 0) return;
      await new Promise((done) => setTimeout(done, 10));
    }
  });
