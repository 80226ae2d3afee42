// @ts-check
/**
 * What runs in Firefox's own process to reach the page in front (as inside-firefox.mjs: sent as text, so that each
 * function may use nothing outside itself).
 */

/**
 * Runs a function in the process of the page in front, with the browser's own rights: closed shadow roots are open
 * to it.
 * @param {string} work text of a function that takes the page's window, then what is given
 * @param {readonly unknown[]} given
 * @returns {Promise<unknown>} what it gives back, as JSON can hold it
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
 * What the browser does at a key of an extension's command, over the page in front: its own element of that key.
 * @param {string} key "F" @param {string} modifiers "alt,shift"
 * @returns {string | null} null: done; else the keys that there are
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
 * Presses an item of the menu that a right click on the page in front opens.
 * @param {string} words of the item
 * @returns {Promise<string | null>} null: pressed; else the items that there are
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
