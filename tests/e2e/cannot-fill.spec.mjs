// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/steps.mjs';
import { billStatusFile } from '../support/bill-status-file.js';
import { buildAllowing } from '../support/build-allowing.mjs';
import { ExtensionBrowser } from '../support/extension-browser.mjs';
import { importData } from '../support/own-pages.mjs';
import { fillFromPopup, waitForPopup } from '../support/popup.mjs';
import { expect, PERSON, pageFile, storePerson, test } from './fixtures.mjs';

const ADDRESS = 'https://www.sample.senate.gov/enquiry';
/** An office's page with an unknown form. It mirrors typed text, and knows the person. */
const UNKNOWN = `<!doctype html><title>Enquiry for Sample Constituent</title><h1>Enquiry</h1>
  <form action="/send?session=secret" method="post">
    <label>Shoe size <input id="size" name="f1" value="typed before"></label>
    <label>Colour <select name="f2"><option value="v-red">Red<option>Blue</select></label>
    <input type="hidden" name="token" value="hidden-token">
    <button>Go on</button>
  </form>`;

test('without a known form each part can be copied, and a report contains nothing of the person', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  browser.web.serve(ADDRESS, UNKNOWN);
  const page = await browser.open(ADDRESS);
  await page.locator('#size').fill('typed by hand');
  const popup = await browser.clickToolbarButton(page);
  await popup.getByText('Other ways to send this letter').click();

  await popup.getByRole('button', { name: 'Copy Message' }).click();
  await expect(popup.getByText('Message was copied.')).toBeAttached();
  await expect(
    popup.getByText(/my name is Sample Constituent, and I live in Albany, New York/),
  ).toBeVisible();

  await popup.getByRole('button', { name: 'Show the report' }).click();
  const report = await popup.getByRole('textbox', { name: 'The whole report' }).inputValue();
  expect(report).toContain('label: Shoe size');
  expect(report).toContain('choices: Red | Blue');
  for (const secret of [
    'typed',
    'v-red',
    'hidden-token',
    'secret',
    'Sample',
    'Constituent',
    'Albany',
    '12207',
  ])
    expect(report).not.toContain(secret);
  await popup.getByRole('button', { name: 'Copy the report' }).click();
  await expect(popup.getByText(/^Copied\. Paste it into an issue/)).toBeVisible();

  expect(await page.locator('#size').inputValue()).toBe('typed by hand');
  expect(browser.web.requests.map(({ url }) => url)).toEqual([ADDRESS]);
  expect(browser.web.refused.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
});

test('a bill is looked up only if that is switched on, at its one address, and a thank-you letter follows', async () => {
  const extension = buildAllowing('https://www.govinfo.gov/*');
  const browser = await ExtensionBrowser.launch({ extension });
  try {
    const { office, bill, letter, file } = sampleBill();
    browser.web.serve(file, {
      body: billStatusFile({ bill, cosponsors: [{ id: office.id }] }),
      type: 'text/xml',
    });
    browser.web.serve(office.address, office.html);
    const options = await browser.openOwnPage('options.html');
    const settings = { chosenLetter: letter.id, wantsReply: true, staleBillAcknowledged: [] };
    await importData(options, {
      constituent: { ...PERSON, state: office.state },
      letters: [letter],
      settings,
    });
    const asked = () => browser.web.requests.filter(({ url }) => !url.startsWith(office.address));

    // Off: the link to switch it on is shown, and nothing is requested.
    const page = await browser.open(office.address);
    let popup = await browser.clickToolbarButton(page);
    await expect(popup.getByRole('link', { name: /^See whether .* has cosponsored/ })).toBeVisible();
    await popup.close();
    expect(asked()).toEqual([]);
    expect(browser.web.refused.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);

    await options.bringToFront();
    await options.getByRole('switch', { name: 'Who has cosponsored a bill' }).click();
    await expect(options.getByRole('switch', { name: 'Who has cosponsored a bill' })).toBeChecked();
    expect(asked()).toEqual([]);

    popup = await browser.clickToolbarButton(page);
    await expect(popup.getByRole('heading', { name: 'This letter says thank you' })).toBeVisible();
    expect(asked()).toEqual([{ method: 'GET', url: file, body: null }]);
    await waitForPopup(popup, ['ready']);
    await fillFromPopup(popup);
    await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toHaveValue(
      /Thank you for putting your name to/,
    );
    expect(asked()).toHaveLength(1);
    expect(browser.web.refused.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
});

/** A senator in the build's table, with a test page at their address, and a bill of this Congress. */
function sampleBill() {
  const { members } = JSON.parse(readFileSync(path.join(ROOT, 'assets/data/members.json'), 'utf8'));
  const row = members.find((/** @type {unknown[]} */ one) => one[1] === 'senator' && one[8]);
  const [id, , , , , fullName, state, , host] = row;
  const html = pageFile('senate.html').replace(
    /<title>.*?<\/title>/,
    `<title>Contact | Senator ${fullName}</title>`,
  );
  const congress = Math.floor((Date.now() - Date.UTC(1789, 0, 3)) / (2 * 365.2425 * 24 * 3600 * 1000)) + 1;
  const bill = { congress, type: /** @type {const} */ ('s'), number: 4321 };
  const letter = {
    id: 'own-orchards',
    name: 'Orchards',
    subject: 'Please cosponsor < Bill >',
    salutation: 'Dear < Member >:',
    paragraphs: [{ text: 'I ask you to cosponsor < Bill >, the < Bill Title >.', dropOrder: null }],
    signature: '< Your Closing >,\n< Your Name >',
    topics: [],
    bill: { ...bill, title: 'Sample Orchards Act', becameLaw: null },
  };
  const file = `https://www.govinfo.gov/bulkdata/BILLSTATUS/${congress}/s/BILLSTATUS-${congress}s4321.xml`;
  return { office: { id, state, address: `https://www.${host}/contact`, html }, bill, letter, file };
}
