// @ts-check
/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from './extension-browser.mjs' */

/**
 * Evaluates expressions in the extension's isolated world in a page.
 * @param {ExtensionBrowser} browser @param {Page} page
 * @returns {Promise<(expression: string) => Promise<any>>}
 */
export async function contentScriptWorld(browser, page) {
  const session = await page.context().newCDPSession(page);
  /** @type {number | undefined} */
  let ours;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${browser.id}`) ours = context.id;
  });
  await session.send('Runtime.enable');
  if (ours === undefined) throw new Error('No script of the extension runs in the page.');
  const contextId = ours;
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/**
 * The heap of a page's process as text, after a garbage collection.
 * @param {Page} page
 */
export async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  const chunks = /** @type {string[]} */ ([]);
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}
