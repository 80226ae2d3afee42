// @ts-check
import { contentScriptWorld, heapOf } from '../support/inside-page.mjs';
import { fillFromPopup } from '../support/popup.mjs';
import { contents, expect, pageFile, storePerson, test } from './fixtures.mjs';

const SENATE = 'https://www.sample.senate.gov/contact';
/** Unique words that are in neither the page nor the extension. */
const PERSON = {
  prefix: 'Ms.',
  firstName: 'Zebulonia',
  lastName: 'Quartermainly',
  closing: 'Unmistakably yours',
  street: '7341 Periwinkle Crossing',
  street2: '',
  city: 'Vandermeerville',
  state: 'NY',
  zip: '12207',
  zip4: '',
  county: '',
  phone: '518-555-0143',
  email: 'zebulonia.q@example.com',
};
const DETAILS = ['firstName', 'lastName', 'street', 'city', 'email'];

test('scripts in a page cannot read stored data', async ({ browserWithExtension: browser }) => {
  await storePerson(browser, PERSON);
  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  expect(await fillFromPopup(await browser.clickToolbarButton(page))).toEqual({ kind: 'filled' });

  const world = await contentScriptWorld(browser, page);
  for (const area of ['local', 'session', 'sync']) {
    const answer = await world(`chrome.storage.${area}.get(null).then(
      (kept) => 'read: ' + JSON.stringify(kept), (error) => 'refused: ' + error.message)`);
    expect(answer, area).toMatch(area === 'sync' ? /^(refused: |read: \{\}$)/ : /^refused: /);
  }
});

test('scripts in a page retain no detail of the person', async ({
  // Its processes have held no page of another test.
  ownBrowser: browser,
}) => {
  await storePerson(browser, PERSON);
  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  expect(await fillFromPopup(await browser.clickToolbarButton(page))).toEqual({ kind: 'filled' });

  // Everything that scripts hold in the page's process, ours and the page's. The contents of fields are not part of
  // it.
  const held = await heapOf(page);
  for (const detail of DETAILS) {
    const value = PERSON[/** @type {keyof typeof PERSON} */ (detail)];
    const at = held.indexOf(value);
    expect(at === -1 ? '' : held.slice(Math.max(0, at - 200), at + 200), detail).toBe('');
  }
  expect(Object.values(await contents(page))).toContain(PERSON.lastName);
  const world = await contentScriptWorld(browser, page);
  await world(`void (globalThis.held = ['something', 'held'].join(' that is '))`);
  expect(await heapOf(page), 'what is held would be seen').toContain('something that is held');
});
