// @ts-check
/**
 * `npm start`: opens a browser with the extension and a practice form. With a display, the person tries it. Without
 * one, the script does the same steps and saves pictures to demo-output/.
 */
import { ExtensionBrowser } from '../tests/support/extension-browser.mjs';
import { PRACTICE_ADDRESS, servePractice } from '../tests/support/practice.mjs';
import { runDemo } from './start/demo.mjs';

const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');

const browser = await ExtensionBrowser.launch({ headless });
servePractice(browser.web);
if (headless) {
  try {
    say(hasDisplay ? 'Running headless.' : 'No display found: running headless.');
    process.exitCode = await runDemo(browser, say);
  } finally {
    await browser.close();
  }
} else {
  const [blank] = browser.context.pages();
  const page = await browser.open(PRACTICE_ADDRESS);
  await blank?.close();
  await page.bringToFront();
  say(`A browser with Dear Member is open at ${PRACTICE_ADDRESS}, a practice form.`);
  say('Click the Dear Member button (perhaps behind the puzzle piece), type your name and closing, then');
  say('click "Fill this form". The page is served by this computer; nothing reaches the network.');
  say('Close the browser to end.');
  await new Promise((done) => browser.context.once('close', done));
}
