// @ts-check
import { box, DETAILS, form, message, page } from '../e2e/pages/build-form.mjs';

/** @import { Page } from '@playwright/test' */

/**
 * A malicious or merely strange page, and what must hold when a person fills it.
 * @typedef {object} Situation
 * @property {string} name what the page does, as the end of "a page ..."
 * @property {string} html of the page
 * @property {string} [address] defaults to OFFICE
 * @property {Record<string, string>} [others] further pages by address
 * @property {'filled' | 'no-form' | 'stopped' | 'closed' | 'any'} [came] what the popup must say; defaults to
 * `filled`. `closed`: a dialog of the page closes the popup, and the fill goes on
 *   `closed`: the page's own boxes close it, and the fill goes on
 * @property {string} [words] what else the popup must say
 * @property {readonly string[]} [empty] ids of controls that must stay empty, in any frame
 * @property {Record<string, unknown>} [filled] by id: values that must be filled, so that filling nothing does not
 * pass
 * @property {(page: Page) => Promise<void>} [look] further checks
 * @property {(page: Page) => Promise<void>} [between] what happens while the popup is open, before the click
 * @property {boolean} [busy] the page's own handlers are slow, so the time of the fill is not checked
 * @property {boolean} [large] the extension's time without a pause is checked separately
 * @property {boolean} [leaves] the page navigates away, so its controls cannot be checked
 * @property {Partial<Situation> & { why: string }} [inFirefox] what differs in Firefox, and why
 * @property {string} [fails] a declared, expected failure, and why
 */

export const OFFICE = 'https://www.sample.senate.gov/contact';

/** A trap asks for the phone number, which is filled wherever it is visible. */
export const ask = (attributes = '', caption = 'Phone Number') => box('trap', caption, attributes);

/** @param {string} trap HTML @param {string} [script] of the page */
export const amongOthers = (trap, script = '') => page(form(DETAILS + trap + message()), script);

/**
 * A plain contact form with one trap in it.
 * @param {string} name @param {string} trap HTML @param {Partial<Situation> & { script?: string }} [more]
 * @returns {Situation}
 */
export const trapped = (name, trap, { script = '', ...more } = {}) => ({
  name,
  html: amongOthers(trap, script),
  empty: ['trap'],
  filled: { first: 'Sample', mail: 'sample.constituent@example.com' },
  ...more,
});
