// @ts-check
import { SCREENS } from '../../scripts/screens/all-states.mjs';
import { atRest, overflowOf, showState } from '../../scripts/screens/show-state.mjs';
import { openStage } from '../../scripts/screens/stage.mjs';
import { axeIn, violationsIn } from '../support/axe.mjs';
import { spokenToInEnglish } from '../support/other-words.mjs';
import { speaking } from '../support/speaking.mjs';
import { expect, test } from './fixtures.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Screen } from '../../scripts/screens/all-states.mjs' */
/** @import { Look } from '../../scripts/screens/show-state.mjs' */
/** @import { State } from '../../scripts/screens/states.mjs' */
/** @import { ExtensionBrowser } from '../support/extension-browser.mjs' */

/** The narrowest window without horizontal scrolling (WCAG 2.2, 1.4.10). */
const NARROW = 320;

/**
 * The problems of one state, in one look after the other in the same page.
 * @param {Page} page @param {ExtensionBrowser} browser @param {Screen} screen @param {State} state
 * @param {readonly [Look, ...Look[]]} looks
 */
async function faultsOf(page, browser, screen, state, [first, ...others]) {
  await showState(page, browser, screen, state, first);
  const faults = await seenIn(page);
  for (const { colorScheme = 'light', width = screen.width } of others) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: screen.height });
    await atRest(page);
    faults.push(...(await seenIn(page)));
  }
  return faults;
}

/** @param {Page} page */
async function seenIn(page) {
  const faults = await violationsIn(page);
  const overflow = await overflowOf(page);
  if (overflow > 0) faults.push(`${overflow} px wider than its window`);
  return faults;
}

/** Language of the words on screen: "es". @param {Page} page */
const shownLanguage = (page) => page.evaluate(() => document.documentElement.lang.split('-')[0]);

/**
 * Colors do not depend on the language, nor widths on the colors, so no pair of them is walked twice. Spanish words
 * are longer, so they are checked narrow. In Firefox, the same rules apply to the same elements: each theme and each
 * language once. @type {Record<string, Record<'en' | 'es', readonly [Look, ...Look[]]>>}
 */
const LOOKS = {
  chromium: {
    en: [{ colorScheme: 'light' }, { colorScheme: 'dark', width: NARROW }],
    es: [{ colorScheme: 'light', width: NARROW, hands: spokenToInEnglish }],
  },
  firefox: {
    en: [{ colorScheme: 'light' }],
    es: [{ colorScheme: 'dark', width: NARROW, hands: spokenToInEnglish }],
  },
};

test.describe.configure({ mode: 'parallel' });

/** The popup has as many states as all other pages together. @type {Record<string, (screen: Screen) => boolean>} */
const PARTS = {
  'the popup': ({ page }) => page === 'popup',
  'the other pages': ({ page }) => page !== 'popup',
};

for (const language of /** @type {const} */ (['en', 'es'])) {
  for (const [part, isMeant] of Object.entries(PARTS)) {
    test(`every state is accessible, light and dark, wide and narrow: ${language}, ${part}`, async () => {
      /** @type {Record<string, string[] | string>} */
      const faults = {};
      const { name: project } = test.info().project;
      const looks = LOOKS[project]?.[language];
      if (!looks) throw new Error(`There are no looks for ${project}.`);
      await speaking(project, language, async (browser) => {
        const page = await openStage(browser);
        await axeIn(page);
        for (const screen of SCREENS.filter(isMeant)) {
          for (const state of screen.states) {
            const found = await faultsOf(page, browser, screen, state, looks).catch(String);
            if (found.length > 0) faults[`${screen.page}: ${state.name}`] = found;
            const shown = await shownLanguage(page).catch(String);
            expect(shown, `${screen.page}: ${state.name}: ${found}`).toBe(language);
          }
        }
      });
      expect(faults).toEqual({});
    });
  }
}

test('planted faults are found: faint text, a picture and a button without a name, in a shadow root too', async ({
  browserWithExtension: browser,
}) => {
  const page = await browser.openOwnPage('options.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('textbox', { name: 'First name' })).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const faint = document.createElement('p');
    faint.textContent = 'Too faint to read';
    faint.style.color = 'color-mix(in srgb, currentColor 45%, transparent)';
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('button'), new Image());
    main.append(faint, host);
  });
  const found = (await violationsIn(page)).map((one) => one.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'button-name', 'image-alt']));
  await page.close();
});
