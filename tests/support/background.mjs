// @ts-check
import { pause } from './extension-browser.mjs';

/** @import { ExtensionBrowser } from './extension-browser.mjs' */

/**
 * Stops the background as the browser does when it rests: all that it holds in memory is gone, and the next
 * event starts it anew. Nothing to do where it rests already.
 * @param {ExtensionBrowser} browser
 */
export async function stopBackground(browser) {
  const running = async () => {
    const { targetInfos } = await browser.session.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${browser.id}/`),
    );
  };
  const worker = await running();
  if (!worker) return false;
  // A worker that is just starting does not hear the first request.
  for (const end = Date.now() + 30_000; (await running())?.targetId === worker.targetId; await pause(250)) {
    if (Date.now() > end) throw new Error('The background did not stop.');
    await browser.session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {});
  }
  return true;
}
