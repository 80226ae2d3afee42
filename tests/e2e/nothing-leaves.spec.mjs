// @ts-check
import path from 'node:path';
import { ExtensionBrowser } from '../support/extension-browser.mjs';
import { askedByExtension } from '../support/net-log.mjs';
import { fillFromPopup } from '../support/popup.mjs';
import { expect, PERSON, pageFile, storePerson, test } from './fixtures.mjs';

const ELSEWHERE = 'https://www.example.org/';
const FORM = 'https://www.warren.senate.gov/contact';
const DONE = 'https://www.warren.senate.gov/contact/done';
/** The test's own requests at its end, from three places. */
const OWN = {
  popup: 'https://popup.example/',
  options: 'https://options.example/',
  background: 'https://background.example/',
};

test('with look-ups off no part of the extension requests anything but the pages that the person opens', async ({
  profile,
}) => {
  const netLog = path.join(profile, 'net-log.json');
  const browser = await ExtensionBrowser.launch({ netLog });
  const { web, id, context } = browser;
  try {
    web.serve(ELSEWHERE, '<!doctype html><title>News</title><p>An action alert.</p>');
    const form = pageFile('senate.html').replaceAll('Senator Sample', 'Elizabeth Warren');
    web.serve(FORM, form.replace('action="/contact/share-your-opinion"', 'action="/contact/done"'));
    web.serve(DONE, '<!doctype html><title>Contact</title><h1>Thank you</h1><p>Your message has been sent.');

    await storePerson(browser);
    const elsewhere = await browser.open(ELSEWHERE);
    const popup = await browser.clickToolbarButton(elsewhere);
    await popup.getByRole('textbox', { name: 'ZIP code' }).fill(PERSON.zip);
    await popup.getByRole('button', { name: 'Find my members' }).click();
    await expect(popup.getByRole('article')).toHaveCount(3);

    const office = await browser.open(FORM);
    expect((await fillFromPopup(await browser.clickToolbarButton(office))).kind).toBe('filled');
    await office.bringToFront();
    await office.getByRole('button', { name: 'Send My Message' }).click();
    await office.waitForURL(DONE);
    const done = await browser.clickToolbarButton(office);
    await expect(done.getByRole('heading', { name: 'Your message seems to be in' })).toBeVisible();
    const options = await browser.openOwnPage('options.html#history');
    for (const part of ['letters', 'members', 'data', 'you']) {
      await options.evaluate((hash) => {
        location.hash = hash;
      }, part);
      await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
    }
    // The browser itself requests icons of pages.
    expect(web.refused.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    expect(web.requests.map(({ method, url }) => [method, url])).toEqual([
      ['GET', ELSEWHERE],
      ['GET', FORM],
      ['POST', DONE],
    ]);

    // Proves that a request would have been counted, wherever it is made.
    const last = await browser.clickToolbarButton(elsewhere);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const ask = (/** @type {string} */ url) => fetch(url).then(String, String);
    await last.evaluate(ask, OWN.popup);
    await options.evaluate(ask, OWN.options);
    await worker.evaluate(ask, OWN.background);
  } finally {
    await browser.close();
  }
  const asked = [
    ...askedByExtension(netLog, id),
    ...web.refused.filter((url) => !url.endsWith('/favicon.ico')),
  ];
  expect([...new Set(asked)].sort()).toEqual(Object.values(OWN).sort());
});
