// @ts-check
/**
 * Functions that run in Firefox's parent process to reach the active page. As in inside-firefox.mjs they are sent
 * as text, so none may use anything outside itself.
 */

/**
 * Runs a function in the process of the active page with the browser's privileges, so closed shadow roots are
 * accessible.
 * @param {string} work text of a function that takes the page's window and the given values
 * @param {readonly unknown[]} given
 * @returns {Promise<unknown>} its result as JSON
 */
export function insideTab(work, given) {
  const { Services } = /** @type {any} */ (globalThis);
  const { messageManager } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  const name = `answer-${Math.random()}`;
  const script = `(async () => {
    const answer = {};
    try { answer.value = await (${work})(content, ...${JSON.stringify(given)}); }
    catch (error) { answer.failed = String(error); }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  return new Promise((done, fail) => {
    const hear = (/** @type {{ data: { value?: unknown, failed?: string } }} */ { data }) => {
      messageManager.removeMessageListener(name, hear);
      if (data.failed) fail(new Error(data.failed));
      else done(data.value ?? null);
    };
    messageManager.addMessageListener(name, hear);
    messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/**
 * Triggers the keyboard shortcut of an extension's command on the active page, through the browser's own key
 * element.
 * @param {string} key "F" @param {string} modifiers "alt,shift"
 * @returns {string | null} null if done, or else the existing keys
 */
export function pressExtensionKey(key, modifiers) {
  const { Services } = /** @type {any} */ (globalThis);
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] > key')];
  const pressed = keys.find(
    (one) => one.getAttribute('key') === key && one.getAttribute('modifiers') === modifiers,
  );
  pressed?.doCommand();
  return pressed ? null : keys.map((one) => one.outerHTML).join(' ');
}

/**
 * Chooses an item in the context menu that a right click on the active page opens.
 * @param {string} words of the item
 * @returns {Promise<string | null>} null if chosen, or else the existing items
 */
export async function pressMenuItem(words) {
  const { Services } = /** @type {any} */ (globalThis);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = window.document.getElementById('contentAreaContextMenu');
  for (let waits = 0; waits < 250 && menu.state !== 'open'; waits += 1)
    await new Promise((done) => window.setTimeout(done, 20));
  const items = [...menu.querySelectorAll('menuitem')].filter((/** @type {any} */ one) => !one.hidden);
  const item = items.find((/** @type {any} */ one) => one.label === words);
  if (!item) {
    menu.hidePopup();
    return `${menu.state}: ${items.map((/** @type {any} */ one) => one.label).join(', ')}`;
  }
  menu.activateItem(item);
  return null;
}
