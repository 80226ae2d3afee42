import { browser } from 'wxt/browser';
import { nullOnFailure } from './null-on-failure';

/** The offices' sites, as wxt.config.ts declares them. The person may have refused or withdrawn this access. */
export const OFFICE_ORIGINS = ['https://*.senate.gov/*', 'https://*.house.gov/*'];

/** Whether the extension may access the offices' sites without a click. True when the browser does not say. */
export async function hasOfficeAccess(): Promise<boolean> {
  return (await nullOnFailure(browser.permissions.contains({ origins: OFFICE_ORIGINS }))) !== false;
}

/**
 * Makes the browser ask the person. Call it directly from a click, with nothing awaited before.
 * @returns whether the person agreed
 */
export async function requestOfficeAccess(): Promise<boolean> {
  return (await nullOnFailure(browser.permissions.request({ origins: OFFICE_ORIGINS }))) === true;
}
