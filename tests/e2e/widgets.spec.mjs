// @ts-check
import { fillFromPopup } from '../support/popup.mjs';
import {
  expect,
  expectNothingSent,
  expectSignedLetter,
  openForm,
  PERSON,
  scriptedPage,
  test,
  undo,
} from './fixtures.mjs';

/** Forms with the published libraries of drawn lists and of rich text. What they hold is read back from them. */

/** @import { Page } from '@playwright/test' */

/** What the library itself says: the values it holds, and what it shows. @param {Page} page */
const held = (page) => page.evaluate(() => Reflect.get(globalThis, '__widgets')());

/** @param {Parameters<typeof openForm>[0]} browser @param {string} script */
async function openWidgets(browser, script) {
  const opened = await openForm(browser, await scriptedPage(`widgets/${script}`));
  await opened.page.waitForFunction(() => Reflect.has(globalThis, '__widgets'));
  return opened;
}

/**
 * Libraries of drawn lists. `keeps`: the lists that offer no way to take a choice back; Undo names them.
 * @type {{ script: string, value?: (text: string) => string, keeps?: ('State' | 'Topic')[] }[]}
 */
const LISTS = [
  { script: 'select2.js' },
  { script: 'chosen.js' },
  { script: 'choices.js', keeps: ['State', 'Topic'] },
  { script: 'tom-select.js' },
  { script: 'react-select.jsx', value: (text) => text.toLowerCase(), keeps: ['Topic'] },
  { script: 'mui.jsx', keeps: ['Topic'] },
  { script: 'vuetify.js', keeps: ['Topic'] },
  { script: 'angular-material.js', keeps: ['State', 'Topic'] },
  { script: 'headless-ui.jsx', keeps: ['State', 'Topic'] },
];

for (const { script, value = String, keeps = [] } of LISTS) {
  test(`${script}: drawn lists take an option, and Undo takes it back or says that it stays`, async ({
    browserWithExtension: browser,
  }) => {
    const { page, popup } = await openWidgets(browser, script);
    const before = await held(page);
    expect(before).toMatchObject({ state: '', topic: '' });
    expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
    expect(await held(page)).toEqual({
      state: value('New York'),
      topic: value('Judiciary'),
      shown: ['New York', 'Judiciary'],
    });
    await expect(page.locator('#first')).toHaveValue(PERSON.firstName);
    expectSignedLetter(await page.locator('#message').inputValue());
    await undo(popup);
    const after = await held(page);
    expect(after.state).toBe(keeps.includes('State') ? value('New York') : '');
    expect(after.topic).toBe(keeps.includes('Topic') ? value('Judiciary') : '');
    for (const title of keeps) await expect(popup.getByRole('contentinfo')).toContainText(title);
    await expect(page.locator('#first')).toHaveValue('');
    await expectNothingSent(browser, page);
  });
}

for (const script of ['tinymce.js', 'ckeditor.js', 'quill.js', 'plain-editor.js']) {
  test(`${script}: an editor takes the letter in paragraphs, and Undo empties it`, async ({
    browserWithExtension: browser,
  }) => {
    const { page, popup } = await openWidgets(browser, script);
    expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
    const { message, shown } = await held(page);
    const lines = message
      .replace(/<[^>]*>/g, '\n')
      .replaceAll('&nbsp;', ' ')
      .split(/\n+/)
      .filter(Boolean);
    expectSignedLetter(lines.join('\n'));
    expect(lines.length).toBeGreaterThan(5);
    expect(shown[0].split(/\n+/).filter(Boolean)).toEqual(lines);
    await undo(popup);
    expect((await held(page)).message.trim()).toBe('');
    await expectNothingSent(browser, page);
  });
}
