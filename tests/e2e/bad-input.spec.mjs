// @ts-check
import { fillFromPopup, WORDS, waitForPopup } from '../support/popup.mjs';
import { contents, expect, PERSON, pageFile, storePerson, test } from './fixtures.mjs';

const SENATE = 'https://www.sample.senate.gov/contact';

test('a page without a form is named and left alone', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  browser.web.serve(SENATE, '<!doctype html><title>About</title><h1>About the Senator</h1><p>Words.</p>');
  const page = await browser.open(SENATE);
  const popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['no-form']);
  await expect(popup.getByRole('heading', { name: 'This page has no contact form' })).toBeVisible();
  await expect(popup.getByRole('button', { name: WORDS.fill })).toHaveCount(0);
});

test('a page with only other forms is named and left alone', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  browser.web.serve(
    SENATE,
    '<!doctype html><title>News</title><form role="search"><input type="search" name="q" aria-label="Search"></form><footer><form action="/newsletter"><label>Email <input name="email"></label><button>Subscribe</button></form></footer>',
  );
  const page = await browser.open(SENATE);
  const popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['no-form']);
  // Only after the popup has waited for a late form.
  await expect(popup.getByRole('heading', { name: 'No contact form here' })).toBeVisible();
  expect(await contents(page)).toEqual({ q: '', email: '' });
});

test('a page that navigates during a fill ends it with a message', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  browser.web.serve(`${SENATE}/elsewhere`, pageFile('house.html'));
  browser.web.serve(
    SENATE,
    `${pageFile('senate.html')}<script>addEventListener('input', () => location.assign('/contact/elsewhere'), { once: true })</script>`,
  );
  const page = await browser.open(SENATE);
  const empty = await (async () => {
    const other = await browser.open(`${SENATE}/elsewhere`);
    const seen = await contents(other);
    await other.close();
    return seen;
  })();
  const popup = await browser.clickToolbarButton(page);
  const came = await fillFromPopup(popup);
  expect(['stopped', 'no-form']).toContain(came.kind);
  await page.waitForURL('**/elsewhere');
  expect(await contents(page)).toEqual(empty);
  // The extension still works.
  await popup.close();
  await waitForPopup(await browser.clickToolbarButton(page), ['ready']);
});

test('garbage in storage is set aside, reported, and not lost', async ({ browserWithExtension: browser }) => {
  const garbage = {
    constituent: 'not a person',
    settings: 42,
    draft: [[['x']]],
    letters: { version: 1, data: 7 },
  };
  const options = await browser.openOwnPage('options.html');
  const keep = (/** @type {object} */ values) =>
    options.evaluate(
      (/** @type {object} */ given) => /** @type {any} */ (globalThis).chrome.storage.local.set(given),
      values,
    );
  await keep(garbage);
  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  const popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['ready']);
  await expect(popup.getByText('Some saved data could not be read').first()).toBeVisible();
  await popup.getByRole('textbox', { name: 'First name' }).fill(PERSON.firstName);
  const kept = await options.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.local.get(null));
  const text = JSON.stringify(kept);
  expect(text).toContain('not a person');
  expect(text).toContain(JSON.stringify(garbage.draft));
});

test('a name of one megabyte breaks nothing and is not lost', async ({ browserWithExtension: browser }) => {
  const huge = 'a'.repeat(1_048_576);
  await storePerson(browser, { ...PERSON, firstName: huge });
  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  const popup = await browser.clickToolbarButton(page);
  const before = await contents(page);
  await waitForPopup(popup, ['ready', 'stopped']);
  expect((await popup.getByRole('textbox', { name: 'First name' }).inputValue()).length).toBe(huge.length);
  // No letter can be signed with it: the fill says so and writes nothing.
  await popup.getByRole('button', { name: WORDS.fill, exact: true }).click();
  await expect(popup.getByText('Your letter is not complete').first()).toBeVisible();
  expect(await contents(page)).toEqual(before);
  const options = await browser.openOwnPage('options.html');
  expect((await options.getByRole('textbox', { name: 'First name' }).inputValue()).length).toBe(huge.length);
});
