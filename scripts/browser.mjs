// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './steps.mjs';

/**
 * Usual install locations by platform. Chromium comes before Chrome and Edge: it can load an unpacked extension
 * from the command line. The branded browsers no longer can and need the debugging protocol.
 */
const CHROMIUM = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  debian: 'chromium',
  paths: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles('Chromium\\Application\\chrome.exe'),
    ...programFiles('Google\\Chrome\\Application\\chrome.exe'),
    ...programFiles('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
};

const FIREFOX = {
  names: ['firefox-esr', 'firefox'],
  debian: 'firefox-esr',
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox\\firefox.exe'),
  ],
};

/**
 * Finds a Chromium: CHROME_PATH, an installed one, or one that this call installs.
 * @returns {Promise<string>} path of the program
 * @throws if none is found and none can be installed
 */
export async function findChromium() {
  return (
    named('CHROME_PATH') ??
    installed(CHROMIUM) ??
    (await playwrightChromium(false)) ??
    fromDebian(CHROMIUM) ??
    (await playwrightChromium(true)) ??
    fail('Chromium', 'CHROME_PATH')
  );
}

/**
 * Finds a Firefox: FIREFOX_PATH, an installed one, or Debian's, which this call installs.
 * @returns {string} path of the program
 * @throws if none is found and none can be installed
 */
export function findFirefox() {
  return (
    named('FIREFOX_PATH') ?? installed(FIREFOX) ?? fromDebian(FIREFOX) ?? fail('Firefox', 'FIREFOX_PATH')
  );
}

/** @param {string} variable @returns {string | null} */
function named(variable) {
  const value = process.env[variable];
  if (!value) return null;
  if (!existsSync(value)) throw new Error(`${variable} is set to ${value}, which does not exist.`);
  return value;
}

/** @param {{ names: string[], paths: string[] }} browser @returns {string | null} */
function installed({ names, paths }) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...paths].find((file) => existsSync(file)) ?? null;
}

/** @param {string} rest */
function programFiles(rest) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [`${folder}\\${rest}`] : [];
  });
}

/** Installs Debian's package. Needs root and apt-get. */
/** @param {{ names: string[], paths: string[], debian: string }} browser @returns {string | null} */
function fromDebian(browser) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env, quiet: true });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', browser.debian], { env, quiet: true });
  return installed(browser);
}

/** @param {boolean} download @returns {Promise<string | null>} */
async function playwrightChromium(download) {
  const { chromium } = await import('@playwright/test');
  if (download) run('npx', ['playwright', 'install', 'chromium']);
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : null;
}

/** @param {string} what @param {string} variable @returns {never} */
function fail(what, variable) {
  throw new Error(`${what} not found. Install it, or set ${variable} to the path of its executable.`);
}
