// @ts-check
/** @import { CDPSession, Page } from '@playwright/test' */

/**
 * Clicks the extension's real toolbar button, which opens the real popup and grants activeTab.
 * (`chrome.action.openPopup()` grants nothing, and a popup opened as a tab has no tab to act on.)
 *
 * The command needs the target of type "tab" around a page's own target. Such targets are listed only on request,
 * and only the address and the active flag link one to a page.
 *
 * @param {CDPSession} session of the browser
 * @param {string} id of the extension
 * @param {Page} page the tab in front
 */
export async function triggerToolbarButton(session, id, page) {
  const command = /** @type {any} */ (session);
  const { targetInfos } = await command.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const here = targetInfos.filter((/** @type {{ url: string }} */ tab) => tab.url === page.url());
  const tab = here.length > 1 ? here.find(isInFront) : here[0];
  if (!tab) throw new Error(`No active tab shows ${page.url()}.`);
  await command.send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** @param {{ embedderData?: { tabActive?: boolean } }} tab */
const isInFront = (tab) => tab.embedderData?.tabActive === true;
