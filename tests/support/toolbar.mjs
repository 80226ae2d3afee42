// @ts-check
/** @import { CDPSession, Page } from '@playwright/test' */

/**
 * A real click on the extension's toolbar button: it opens the real popup and grants activeTab.
 * (`chrome.action.openPopup()` grants nothing, and a popup opened as a tab has no tab to act on.)
 *
 * The command wants the target of type "tab", the one around a page's own target. Those are listed only
 * when asked for by type, and nothing links a page to its tab but the address and which tab is in front.
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
  if (!tab) throw new Error(`No tab in front holds ${page.url()}.`);
  await command.send('Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** @param {{ embedderData?: { tabActive?: boolean } }} tab */
const isInFront = (tab) => tab.embedderData?.tabActive === true;
