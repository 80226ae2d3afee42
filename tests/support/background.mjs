// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { LIMIT } from './limit.mjs';

/** @import { CDPSession } from '@playwright/test' */

/**
 * Stops the background in Chromium as the browser does when idle: everything in memory is lost, and the next event
 * restarts it. Does nothing if it is already stopped.
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
