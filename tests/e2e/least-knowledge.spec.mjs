// @ts-check
import { contentScriptWorld, heapOf } from '../support/inside-page.mjs';
import { fillFromPopup } from '../support/popup.mjs';
import { contents, expect, pageFile, storePerson, test } from './fixtures.mjs';

const SENATE = 'https://www.sample.senate.gov/contact';
/** Words that stand nowhere else: neither in the page nor in the extension. */
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

test('what runs in a page can read nothing of what is kept', async ({ browserWithExtension: browser }) => {
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

test('no detail of the person stays with what runs in a page', async ({
  // No page of another test has been in its processes.
  ownBrowser: browser,
}) => {
  await storePerson(browser, PERSON);
  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  expect(await fillFromPopup(await browser.clickToolbarButton(page))).toEqual({ kind: 'filled' });

  // All that scripts hold in the page's process, ours and the page's own; what stands in a field is not part of it.
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
