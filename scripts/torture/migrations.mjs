// @ts-check
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROME_BUILD, pause } from '../../tests/support/extension-browser.mjs';
import { PERSON } from '../../tests/support/hostile-browser.mjs';
import { counted, random } from './counted.mjs';
import { keptIn, MortalBrowser, storePerson } from './mortal-browser.mjs';
import { startTyping, WORDS_TYPED } from './typing.mjs';

/** @import { Page } from '@playwright/test' */

/** Of the details, as every build of version 1 has it. */
const SHAPE = /(name:["'`]constituent["'`],version:)1(,schema:.{1,500}?,migrations:)\{\}/g;
/** What the next version makes of a closing, in place of a change that no real version has made yet. */
const MARK = ' (next)';
const MIGRATION = `{2:(data)=>({...data,closing:data.closing+${JSON.stringify(MARK)}})}`;

/** A build of the extension as its next version: the details have a second shape, and a way there from the first. */
function nextVersion() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dear-member-next-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  let changed = 0;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(path.join(folder, file), 'utf8');
    const next = code.replace(SHAPE, `$12$2${MIGRATION}`);
    if (next === code) continue;
    changed += 1;
    writeFileSync(path.join(folder, file), next);
  }
  if (changed === 0) throw new Error('The build does not show where its details are described.');
  return folder;
}

/** The browser is killed (SIGKILL) while the next version takes over what an earlier one kept. @param {number} times */
export async function killedMigrations(times) {
  const folder = nextVersion();
  const mortal = await MortalBrowser.launch(folder);
  await storePerson(mortal.browser, { lastName: '' });
  const row = await counted('browser killed (SIGKILL) while it migrates', times, async (index) => {
    const first = await mortal.browser.openOwnPage('welcome.html');
    await first.evaluate(
      async (person) => {
        const { local } = /** @type {any} */ (globalThis).chrome.storage;
        await local.clear();
        await local.set({ constituent: { version: 1, data: person } });
      },
      { ...PERSON, lastName: '' },
    );
    await first.close();
    const opening = mortal.browser.openOwnPage('options.html');
    opening.catch(() => {});
    // Every second end comes while the page opens, the others while somebody types into what was taken over.
    const typed = index % 2 === 0 ? null : await startTyping(await opening);
    await pause(random(600));
    await mortal.dieAndRise();
    const options = await mortal.browser.openOwnPage('options.html');
    const { constituent, ...others } = await keptIn(options);
    const closing = await options.getByRole('textbox', { name: 'Closing' }).inputValue();
    await options.close();
    if (Object.keys(others).some((key) => key.startsWith('set-aside')))
      return 'a value that could be read before';
    const { data, version } = constituent ?? {};
    if (data?.email !== PERSON.email) return 'the details';
    if (!WORDS_TYPED.repeat(4).startsWith(data.lastName)) return 'a text that nobody typed';
    if (typed && data.lastName.length < typed.state.acknowledged.length) return 'letters that were kept';
    if (data.closing !== PERSON.closing + (version === 2 ? MARK : ''))
      return `version ${version}: ${data.closing}`;
    return closing === PERSON.closing + MARK ? null : `what is shown is of another version: ${closing}`;
  });
  await mortal.close();
  rmSync(folder, { recursive: true, force: true });
  return row;
}
