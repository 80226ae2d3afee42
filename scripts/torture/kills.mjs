// @ts-check
import { ExtensionBrowser, pause } from '../../tests/support/extension-browser.mjs';
import { counted, random } from './counted.mjs';
import { keptIn, lostOf, MortalBrowser, storePerson } from './mortal-browser.mjs';
import { startTyping, WORDS_TYPED } from './typing.mjs';

/** @param {ExtensionBrowser} browser @param {string} acknowledged */
async function lostIn(browser, acknowledged) {
  const options = await browser.openOwnPage('options.html');
  const kept = await keptIn(options);
  const shown = await options.getByRole('textbox', { name: 'Last name' }).inputValue();
  await options.close();
  const stands = String(kept.constituent?.data?.lastName ?? '');
  if (!WORDS_TYPED.repeat(4).startsWith(stands)) return `a text that nobody typed: "${stands.slice(-20)}"`;
  if (stands.length < acknowledged.length) return `${acknowledged.length - stands.length} letters`;
  return lostOf(kept) ?? (shown === stands ? null : 'what is shown is not what is kept');
}

/** A page of the extension is closed in the middle of a word. @param {number} times */
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

/** The browser is killed (SIGKILL) while somebody types, and started again. @param {number} times */
export async function killedBrowsers(times) {
  const mortal = await MortalBrowser.launch();
  await storePerson(mortal.browser, { lastName: '' });
  const row = await counted('browser killed (SIGKILL) while somebody types', times, async () => {
    const { state } = await startTyping(await mortal.browser.openOwnPage('options.html'));
    await pause(random(700));
    await mortal.dieAndRise();
    return lostIn(mortal.browser, state.acknowledged);
  });
  await mortal.close();
  return row;
}
