// @ts-check
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROME_BUILD } from './extension-browser.mjs';

/**
 * A copy of the build in which a look-up's host is not optional, because a test cannot answer the browser's
 * permission prompt. tests/unit/platform/look-ups.test.ts covers the prompt.
 * @param {string} origin "https://www.govinfo.gov/*"
 * @returns a folder for the caller to remove
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
