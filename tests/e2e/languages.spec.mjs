// @ts-check
import { layOut, openStage } from '../../scripts/screens/stage.mjs';
import { OPTIONS_STATES, POPUP_STATES } from '../../scripts/screens/states.mjs';
import { violationsIn } from '../support/axe.mjs';
import { MARKS } from '../support/other-words.mjs';
import { speaking } from '../support/speaking.mjs';
import { expect, pageFile, test } from './fixtures.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { State } from '../../scripts/screens/states.mjs' */

const SENATE = 'https://www.sample.senate.gov/contact';

/**
 * Texts of a page, visible or announced, that are missing from the catalog. Excluded are marked texts, letters and
 * names (which are marked with their own language), and data of the shown state.
 * @param {{ data: string[], marks: typeof MARKS }} known runs in the page
 */
function strayWords({ data, marks }) {
  const isOwn = (/** @type {Element | null} */ element) =>
    element?.closest('[lang]') !== document.documentElement ||
    element.closest('script, style, textarea') !== null;
  const bare = (/** @type {string} */ text) => {
    let depth = 0;
    let rest = '';
    for (const character of text) {
      if (character === marks.before) depth += 1;
      else if (character === marks.after) depth -= 1;
      else if (depth === 0) rest += character;
    }
    for (const one of data) rest = rest.replaceAll(one, ' ');
    return /\p{L}{2}/u.test(rest) ? rest.trim() : '';
  };
  /** @type {string[]} */
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (!isOwn(text.parentElement)) found.push(bare(text.textContent ?? ''));
  }
  const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt'];
  for (const element of document.body.querySelectorAll('*')) {
    if (isOwn(element)) continue;
    for (const name of attributes) found.push(bare(element.getAttribute(name) ?? ''));
  }
  // The browser formats a bare date, in the language of the catalog.
  const isDate = (/** @type {string} */ text) =>
    /^\p{Lu}\p{Ll}+ \d{1,2}, \d{4}(?: at \d{1,2}:\d\d\s[AP]M)?$/u.test(text);
  return found.filter((text) => text !== '' && !isDate(text));
}

/** Every text in a state's data that may come from a person, the longest first. @param {State} state */
function dataOf(state) {
  /** @type {Set<string>} */
  const texts = new Set();
  const gather = (/** @type {unknown} */ value) => {
    // Lower-case words belong to the code ("filled", "senator") and are not data.
    if (typeof value === 'string' && /[\p{Lu}\d .]/u.test(value))
      for (const line of value.split('\n')) {
        texts.add(line.trim());
        // The open places of a letter are named one by one.
        for (const [place] of line.matchAll(/\[[^\]]+\]/g)) texts.add(place);
      }
    else if (value && typeof value === 'object') for (const part of Object.values(value)) gather(part);
  };
  // The name is typed by the states themselves.
  gather([state.kept, state.answers, 'Sample']);
  texts.delete('');
  return [...texts].sort((a, b) => b.length - a.length);
}

test('every text of popup and options page comes from the catalog', async () => {
  /** @type {Record<string, string[]>} */
  const stray = {};
  await speaking(test.info().project.name, 'marked', async (browser) => {
    const page = await openStage(browser);
    for (const [screen, states] of /** @type {const} */ ([
      ['popup', POPUP_STATES],
      ['options', OPTIONS_STATES],
    ])) {
      for (const state of states) {
        await layOut(page, browser, state);
        await page.goto(browser.ownAddress(`${screen}.html`));
        await expect(page.locator('#root')).not.toBeEmpty();
        await state.act?.(page);
        const found = await page.evaluate(strayWords, { data: dataOf(state), marks: MARKS });
        if (found.length > 0) stray[`${screen}: ${state.name}`] = found;
      }
    }
  });
  expect(stray).toEqual({});
});

/** @param {Page} page */
async function expectSpanish(page) {
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es-US');
  expect(await violationsIn(page)).toEqual([]);
}

test('in Spanish a form is filled as in English, letters stay in English, and the pages are accessible', () =>
  speaking(test.info().project.name, 'es', async (browser) => {
    const options = await browser.openOwnPage('options.html');
    await options.emulateMedia({ reducedMotion: 'reduce' });
    await options.getByRole('textbox', { name: 'Nombre', exact: true }).fill('Sample');
    await options.getByRole('textbox', { name: 'Apellido' }).fill('Constituent');
    await options.getByRole('textbox', { name: 'Despedida' }).fill('Sincerely');
    await expectSpanish(options);
    await options.getByRole('link', { name: 'Cartas', exact: true }).click();
    await expect(options.getByRole('heading', { level: 1 })).toHaveText('Cartas');
    await options.getByRole('button', { name: 'Hacer una copia Copatrocinar la S. 1693' }).click();
    await expect(options.getByRole('region', { name: 'Cómo se lee' })).toContainText('Dear Senator Example:');
    await expectSpanish(options);
    await options.getByRole('button', { name: 'Usar esta carta' }).click();

    browser.web.serve(SENATE, pageFile('senate.html'));
    const page = await browser.open(SENATE);
    const popup = await browser.clickToolbarButton(page);
    await popup.emulateMedia({ reducedMotion: 'reduce' });
    await expect(popup.getByText('11 de abril de 2018')).toBeVisible();
    await expect(popup.getByText('As your constituent, I ask you to cosponsor')).toBeVisible();
    await expectSpanish(popup);
    await popup.getByRole('button', { name: 'Llenar este formulario' }).click();
    await popup.getByRole('button', { name: 'Llenar de todos modos' }).click();
    await expect(popup.getByText('Queda para usted', { exact: true }).first()).toBeVisible();
    await expectSpanish(popup);
  }));
