// @ts-check
import { box, DETAILS, form, message, page } from '../e2e/pages/build-form.mjs';

/** @import { Page } from '@playwright/test' */

/**
 * A page that means harm, or is merely strange, and what must hold when a person has it filled.
 * @typedef {object} Situation
 * @property {string} name what the page does, as the end of "a page ..."
 * @property {string} html of the page
 * @property {string} [address] by default OFFICE
 * @property {Record<string, string>} [others] further pages by address
 * @property {'filled' | 'no-form' | 'stopped' | 'closed' | 'any'} [came] what the popup must say; by default `filled`.
 *   `closed`: the page's own boxes close it, and the fill goes on
 * @property {string} [words] of the popup, where it does
 * @property {readonly string[]} [empty] ids of controls that must hold nothing, in any frame
 * @property {Record<string, unknown>} [filled] by id: so that a page is not passed by filling nothing
 * @property {(page: Page) => Promise<void>} [look] at what else must hold
 * @property {(page: Page) => Promise<void>} [between] what happens while the popup is open, before the press
 * @property {boolean} [busy] the page's own handlers take their time: how long the fill takes is theirs
 * @property {boolean} [large] what the extension does in one go is timed apart
 * @property {boolean} [leaves] the page goes elsewhere: its controls can not be looked at
 * @property {Partial<Situation> & { why: string }} [inFirefox] what differs there, and why
 * @property {string} [fails] it does not hold, and why: a declared, expected failure
 */

export const OFFICE = 'https://www.sample.senate.gov/contact';

/** The phone number is what a trap asks for: it is filled in wherever it is asked for in plain sight. */
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
