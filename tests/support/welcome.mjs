// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { LIMIT } from './limit.mjs';

/** @import { BrowserContext } from '@playwright/test' */

/** A profile that no browser has used yet, so its first start is an install. @param {string} folder */
export const isNewProfile = (folder) => !existsSync(folder) || readdirSync(folder).length === 0;

/**
 * Waits for the first steps, which open after an install, and closes them. Otherwise they would open in front of a
 * test and close its popup.
 * @param {BrowserContext} context @param {string} address of the page
 */
export async function closeWelcome(context, address) {
  for (const end = Date.now() + LIMIT; Date.now() < end; await pause(20)) {
    const page = context.pages().find((one) => one.url().startsWith(address));
    if (!page) continue;
    await page.close();
    return;
  }
  throw new Error('No first steps opened after the install.');
}
