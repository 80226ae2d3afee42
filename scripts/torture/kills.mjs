// @ts-check
import { ExtensionBrowser, pause } from '../../tests/support/extension-browser.mjs';
import { counted, random } from './counted.mjs';
import { KillableBrowser, lostOf, storedIn, storePerson } from './killable-browser.mjs';
import { startTyping, WORDS_TYPED } from './typing.mjs';

/** @param {ExtensionBrowser} browser @param {string} acknowledged */
async function lostIn(browser, acknowledged) {
  const options = await browser.openOwnPage('options.html');
  const kept = await storedIn(options);
  const shown = await options.getByRole('textbox', { name: 'Last name' }).inputValue();
  await options.close();
  const stored = String(kept.constituent?.data?.lastName ?? '');
  if (!WORDS_TYPED.repeat(4).startsWith(stored)) return `a text that nobody typed: "${stored.slice(-20)}"`;
  if (stored.length < acknowledged.length) return `${acknowledged.length - stored.length} letters`;
  return lostOf(kept) ?? (shown === stored ? null : 'the page shows something other than what is stored');
}

/** Closes a page of the extension in the middle of a word. @param {number} times */
export async function closedPages(times) {
  const browser = await ExtensionBrowser.launch();
  await storePerson(browser, { lastName: '' });
  const row = await counted('page closed in the middle of a word', times, async () => {
    const options = await browser.openOwnPage('options.html');
    const { state, typing } = await startTyping(options);
    await pause(random(500));
    await options.close();
    await typing;
    return lostIn(browser, state.acknowledged);
  });
  await browser.close();
  return row;
}

/** Kills the browser (SIGKILL) while somebody types, and restarts it. @param {number} times */
export async function killedBrowsers(times) {
  const killable = await KillableBrowser.launch();
  await storePerson(killable.browser, { lastName: '' });
  const row = await counted('browser killed (SIGKILL) while somebody types', times, async () => {
    const { state } = await startTyping(await killable.browser.openOwnPage('options.html'));
    await pause(random(700));
    await killable.killAndRestart();
    return lostIn(killable.browser, state.acknowledged);
  });
  await killable.close();
  return row;
}
