// @ts-check
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROME_BUILD } from './extension-browser.mjs';

/**
 * The build with a look-up's host among the hosts that it always has: a test can not answer the browser's own
 * question for an optional one. That it is asked for, and only at the click, is tests/unit/platform/look-ups.test.ts.
 * @param {string} origin "https://www.govinfo.gov/*"
 * @returns a folder, to be removed
 */
export function buildAllowing(origin) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dear-member-allowed-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(origin);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
