import { browser } from 'wxt/browser';
import { nullOnFailure } from './null-on-failure';

/** The offices' sites, as wxt.config.ts declares them. The person may have refused them or taken them back. */
export const OFFICE_ORIGINS = ['https://*.senate.gov/*', 'https://*.house.gov/*'];

/** Whether the browser lets the extension into the offices' sites without a click. True where it does not say. */
export async function hasOfficeAccess(): Promise<boolean> {
  return (await nullOnFailure(browser.permissions.contains({ origins: OFFICE_ORIGINS }))) !== false;
}

/**
 * Has the browser ask the person. Call it from their click, with nothing awaited before: it asks only then.
 * @returns whether they allowed it
 */
export async function requestOfficeAccess(): Promise<boolean> {
  return (await nullOnFailure(browser.permissions.request({ origins: OFFICE_ORIGINS }))) === true;
}
