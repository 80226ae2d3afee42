// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { LIMIT } from './limit.mjs';

/** @import { CDPSession } from '@playwright/test' */

/**
 * Stops the background in Chromium as the browser does when it rests: all that it holds in memory is gone, and the
 * next event starts it anew. Nothing to do where it rests already.
 * @param {CDPSession} session of the browser @param {string} id of the extension
 */
export async function stopWorker(session, id) {
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
    );
  };
  const worker = await running();
  if (!worker) return;
  // A worker that is just starting does not hear the first request.
  for (const end = Date.now() + LIMIT; (await running())?.targetId === worker.targetId; await pause(250)) {
    if (Date.now() > end) throw new Error('The background did not stop.');
    await session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {});
  }
}
