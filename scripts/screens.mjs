// @ts-check
// Takes a picture of every screen in every state: light, dark, narrow, with large text and with forced colors. Also
// combines the pictures of each state on one sheet (a .webp file). Both go to demo-output/screens, which git
// ignores: npm run screens -- [part of a state's name]
// The pages are the built ones; a stub answers in place of the background.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CHROME_BUILD, ExtensionBrowser } from '../tests/support/extension-browser.mjs';
import { SCREENS } from './screens/all-states.mjs';
import { writeSheet } from './screens/sheet.mjs';
import { overflowOf, showState } from './screens/show-state.mjs';
import { openStage } from './screens/stage.mjs';
import { ROOT } from './steps.mjs';

/** @import { Screen } from './screens/all-states.mjs' */
/** @import { State } from './screens/states.mjs' */

const [only = '', extension = CHROME_BUILD] = process.argv.slice(2);
const TARGET = path.join(ROOT, 'demo-output', 'screens');

/** The ways to show each state. The default width is that of its screen. */
const LOOKS = [
  { name: 'light' },
  { name: 'dark', colorScheme: /** @type {const} */ ('dark') },
  { name: 'narrow', width: 320 },
  { name: 'large-text', text: 200 },
  { name: 'narrow-large-text', width: 320, text: 200 },
  { name: 'forced-colors', colorScheme: /** @type {const} */ ('dark'), forcedColors: true },
];
/** Large text is shown in a popup of the maximum width. */
const POPUP_WITH_LARGE_TEXT = 640;

mkdirSync(TARGET, { recursive: true });
const browser = await ExtensionBrowser.launch({ extension: path.resolve(extension) });
let wide = 0;
try {
  for (const screen of SCREENS) for (const state of screen.states) await picture(screen, state);
} finally {
  await browser.close();
}
if (wide > 0) process.exitCode = 1;

/** @param {Screen} screen @param {State} state */
async function picture(screen, state) {
  if (!`${screen.page}-${state.name}`.includes(only)) return;
  const looks = state.everyLook ? LOOKS : LOOKS.slice(0, 2);
  const pictures = [];
  for (const look of looks) {
    const isLargePopup = screen.page === 'popup' && look.name === 'large-text';
    const width = isLargePopup ? POPUP_WITH_LARGE_TEXT : (look.width ?? screen.width);
    const page = await openStage(browser);
    await showState(page, browser, screen, state, { ...look, width });
    const overflow = await overflowOf(page);
    const name = `${screen.page}-${state.name}-${look.name}.png`;
    if (overflow > 0) {
      wide += 1;
      process.stdout.write(`${name} is ${overflow} px wider than its window\n`);
    }
    // A window as tall as the page, so that sticky elements appear in their final place.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (!state.asWindow) await page.setViewportSize({ width, height: Math.max(height, 200) });
    const png = await page.screenshot({ path: path.join(TARGET, name) });
    pictures.push({ name: look.name, png, width });
    await page.close();
  }
  const title = `${screen.page}: ${state.name.replaceAll('-', ' ')}`;
  await writeSheet(browser.context, path.join(TARGET, `${screen.page}-${state.name}.webp`), title, pictures);
}
