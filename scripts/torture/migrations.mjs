// @ts-check
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROME_BUILD, pause } from '../../tests/support/extension-browser.mjs';
import { PERSON } from '../../tests/support/hostile-browser.mjs';
import { counted, random } from './counted.mjs';
import { KillableBrowser, storedIn, storePerson } from './killable-browser.mjs';
import { startTyping, WORDS_TYPED } from './typing.mjs';

/** @import { Page } from '@playwright/test' */

/** How every build describes version 1 of the details. */
const SHAPE = /(name:["'`]constituent["'`],version:)1(,schema:.{1,500}?,migrations:)\{\}/g;
/** The next version's change to a closing. No released version has changed the details yet. */
const MARK = ' (next)';
const MIGRATION = `{2:(data)=>({...data,closing:data.closing+${JSON.stringify(MARK)}})}`;

/** Makes a build of a next version, in which the details have a second version and a migration to it. */
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
  if (changed === 0) throw new Error('The build contains no description of the details to change.');
  return folder;
}

/** Kills the browser (SIGKILL) while the next version migrates what an earlier one stored. @param {number} times */
export async function killedMigrations(times) {
  const folder = nextVersion();
  const killable = await KillableBrowser.launch(folder);
  await storePerson(killable.browser, { lastName: '' });
  const row = await counted('browser killed (SIGKILL) while it migrates', times, async (index) => {
    const first = await killable.browser.openOwnPage('welcome.html');
    await first.evaluate(
      async (person) => {
        const { local } = /** @type {any} */ (globalThis).chrome.storage;
        await local.clear();
        await local.set({ constituent: { version: 1, data: person } });
      },
      { ...PERSON, lastName: '' },
    );
    await first.close();
    const opening = killable.browser.openOwnPage('options.html');
    opening.catch(() => {});
    // Half of the kills come while the page opens, the others while somebody types into migrated details.
    const typed = index % 2 === 0 ? null : await startTyping(await opening);
    await pause(random(600));
    await killable.killAndRestart();
    const options = await killable.browser.openOwnPage('options.html');
    const { constituent, ...others } = await storedIn(options);
    const closing = await options.getByRole('textbox', { name: 'Closing' }).inputValue();
    await options.close();
    if (Object.keys(others).some((key) => key.startsWith('set-aside')))
      return 'a value that was readable before';
    const { data, version } = constituent ?? {};
    if (data?.email !== PERSON.email) return 'the details';
    if (!WORDS_TYPED.repeat(4).startsWith(data.lastName)) return 'a text that nobody typed';
    if (typed && data.lastName.length < typed.state.acknowledged.length) return 'letters that were saved';
    if (data.closing !== PERSON.closing + (version === 2 ? MARK : ''))
      return `version ${version}: ${data.closing}`;
    return closing === PERSON.closing + MARK ? null : `the page shows another version: ${closing}`;
  });
  await killable.close();
  rmSync(folder, { recursive: true, force: true });
  return row;
}
