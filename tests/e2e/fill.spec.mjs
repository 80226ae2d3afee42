// @ts-check
import { fillFromPopup, WORDS } from '../support/popup.mjs';
import {
  contents,
  expect,
  expectNothingSent,
  expectSignedLetter,
  PERSON,
  pageFile,
  scriptedPage,
  storePerson,
  test,
  undo,
} from './fixtures.mjs';

const SENATE = 'https://www.sample.senate.gov/contact/share-your-opinion';
const HOUSE = 'https://sample.house.gov/contact/email-me';

test('a Senate form is filled and restored', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  const before = await contents(page);
  const popup = await browser.clickToolbarButton(page);
  expect(await contents(page), 'nothing happens before the person asks').toEqual(before);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });

  const after = await contents(page);
  expect(after).toMatchObject({
    'input-01AF': 'Ms. ',
    'input-02BE': PERSON.firstName,
    'input-03CD': PERSON.lastName,
    'input-04DC': expect.stringContaining(PERSON.street),
    'input-05EB': PERSON.city,
    'input-06FA': 'NY',
    'input-07A9': PERSON.zip,
    'input-08B8': expect.stringMatching(/518.*555.*0143/),
    email: PERSON.email,
    'input-10D6': PERSON.email,
    topic: 'T',
    'email-address-validation-field': '',
    news: false,
    'g-recaptcha-response': '',
    'n-email': '',
    q: '',
  });
  expect(after['input-12F4']).toContain('S. 1693');
  expectSignedLetter(String(after['input-13A3']));
  await expect(popup.getByRole('listitem').filter({ hasText: 'CAPTCHA' }).first()).toBeVisible();

  await undo(popup);
  expect(await contents(page)).toEqual(before);
  await expectNothingSent(browser, page);
});

test('a House form is filled and restored', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  browser.web.serve(HOUSE, pageFile('house.html'));
  const page = await browser.open(HOUSE);
  const before = await contents(page);
  const popup = await browser.clickToolbarButton(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const after = await contents(page);
  expect(after).toMatchObject({
    prefix: 'Ms.',
    'required-first': PERSON.firstName,
    middle: '',
    'required-last': PERSON.lastName,
    'required-address': PERSON.street,
    address2: PERSON.street2,
    'required-city': PERSON.city,
    'required-state': 'NY',
    'required-zip5': PERSON.zip,
    zip4: PERSON.zip4,
    'required-valid-email': PERSON.email,
    'required-issue': 'Judiciary',
    'required-response=Y': true,
    'required-response=N': false,
  });
  expectSignedLetter(String(after['required-message']));
  await undo(popup);
  expect(await contents(page)).toEqual(before);
  await expectNothingSent(browser, page);
});

test('a React form accepts the fill and the undo', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  browser.web.serve(HOUSE, await scriptedPage('react-form.jsx'));
  const page = await browser.open(HOUSE);
  const heard = async () => JSON.parse((await page.locator('output').textContent()) ?? '');
  const before = await heard();
  const popup = await browser.clickToolbarButton(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const after = await heard();
  expect(after).toMatchObject({
    prefix: 'Ms.',
    first: PERSON.firstName,
    last: PERSON.lastName,
    city: PERSON.city,
    state: 'New York',
    zip: PERSON.zip,
    email: PERSON.email,
    topic: 'Judiciary',
    reply: 'Yes',
  });
  expectSignedLetter(after.message);
  await undo(popup);
  // React cannot undo a first choice in a form that stores the button's value at every change. The screen and what
  // React would send stay the same, and the popup says so.
  expect(await heard()).toEqual({ ...before, reply: 'Yes' });
  await expect(page.locator('input[value=Yes]')).toBeChecked();
  await expect(popup.getByRole('contentinfo').getByText(/keeps an answer.*response/)).toBeVisible();
  await expectNothingSent(browser, page);
});

test('text typed by the person survives the fill and its undo', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  await page.getByLabel('City').fill('Troy');
  await page.getByLabel('Message', { exact: true }).fill('My own words.');
  const popup = await browser.clickToolbarButton(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  expect(await contents(page)).toMatchObject({
    'input-05EB': 'Troy',
    'input-13A3': 'My own words.',
    'input-02BE': 'Sample',
  });
  await expect(popup.getByRole('heading', { name: /2 kept/ })).toBeVisible();
  await page.getByLabel('First Name').fill('Another');
  await undo(popup);
  expect(await contents(page)).toMatchObject({
    'input-05EB': 'Troy',
    'input-13A3': 'My own words.',
    'input-02BE': 'Another',
    'input-03CD': '',
  });
});

test('a second fill changes nothing', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  await fillFromPopup(await browser.clickToolbarButton(page));
  const once = await contents(page);
  const popup = await browser.clickToolbarButton(page);
  await expect(popup.getByRole('button', { name: WORDS.undo, exact: true })).toBeVisible();
  expect(await contents(page)).toEqual(once);
});
