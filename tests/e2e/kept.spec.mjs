// @ts-check
import { waitForPopup } from '../support/popup.mjs';
import { expect, launch, PERSON, pageFile, storePerson, test } from './fixtures.mjs';

const SENATE = 'https://www.sample.senate.gov/contact';

test('name and closing survive a popup that closes in the middle of a word, and a restart', async ({
  profile,
}) => {
  let browser = await launch(profile);
  browser.web.serve(SENATE, pageFile('senate.html'));
  let page = await browser.open(SENATE);
  let popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['ready']);
  await popup.getByRole('textbox', { name: 'Closing' }).pressSequentially('Respectfully');
  await popup.getByRole('textbox', { name: 'First name' }).pressSequentially('Samp');
  await popup.close();

  popup = await browser.clickToolbarButton(page);
  await expect(popup.getByRole('textbox', { name: 'First name' })).toHaveValue('Samp');
  await expect(popup.getByRole('textbox', { name: 'Closing' })).toHaveValue('Respectfully');
  await browser.close();

  browser = await launch(profile);
  browser.web.serve(SENATE, pageFile('senate.html'));
  page = await browser.open(SENATE);
  popup = await browser.clickToolbarButton(page);
  await expect(popup.getByRole('textbox', { name: 'First name' })).toHaveValue('Samp');
  await expect(popup.getByRole('textbox', { name: 'Closing' })).toHaveValue('Respectfully');
  await browser.close();
});

test("a draft of the person's own words survives both too", async ({ profile }) => {
  let browser = await launch(profile);
  await storePerson(browser);
  browser.web.serve(SENATE, pageFile('senate.html'));
  let page = await browser.open(SENATE);
  let popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['ready']);
  const words = /own words/;
  await popup.getByRole('textbox', { name: words }).pressSequentially('In my town this mat');
  await popup.close();
  popup = await browser.clickToolbarButton(page);
  await expect(popup.getByRole('textbox', { name: words })).toHaveValue('In my town this mat');
  await browser.close();

  browser = await launch(profile);
  browser.web.serve(SENATE, pageFile('senate.html'));
  page = await browser.open(SENATE);
  popup = await browser.clickToolbarButton(page);
  await expect(popup.getByRole('textbox', { name: words })).toHaveValue('In my town this mat');
  await browser.close();
});

test('details are checked while they are typed, and saved as typed', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html');
  const wrong = { 'ZIP code': 'abcde', State: 'Atlantis', Email: 'sample.example.com' };
  for (const [name, text] of Object.entries(wrong)) {
    const box = options.getByRole('textbox', { name, exact: true });
    await box.fill(text);
    await box.blur();
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(box).toHaveAccessibleDescription(/.+/);
  }
  await options.reload();
  for (const [name, text] of Object.entries(wrong)) {
    await expect(options.getByRole('textbox', { name, exact: true })).toHaveValue(text);
  }
});

test('everything can be exported, deleted and imported again', async ({ browserWithExtension: browser }) => {
  await storePerson(browser);
  const options = await browser.openOwnPage('options.html');
  const firstName = options.getByRole('textbox', { name: 'First name' });
  const waiting = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export my data' }).click();
  const file = await (await waiting).path();
  await options.getByRole('button', { name: 'Delete everything' }).click();
  await options.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(firstName).toHaveValue('');
  await options.getByLabel('Import my data').setInputFiles(file);
  await expect(firstName).toHaveValue(PERSON.firstName);
});
