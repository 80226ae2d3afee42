// @ts-check
import { readFileSync } from 'node:fs';
import { expectAccessible } from '../support/axe.mjs';
import { pressOn, tabTo } from '../support/keyboard.mjs';
import { fillFromPopup, waitForPopup } from '../support/popup.mjs';
import { contents, expect, inFirefox, launch, pageFile, storePerson, test } from './fixtures.mjs';

/** @import { Page } from '@playwright/test' */

const SENATE = 'https://www.sample.senate.gov/contact';

const ALERT = `Take action
Share on
Subject: Please protect the sample rivers

Dear [REP/SEN NAME]:

I live in [CITY] and I ask you to support/oppose more money for clean rivers.

Our river could be swum in once.

Thank you for your time.

Sincerely,
[Your Name]
arrow_upward`;

const OWN_COUNT = /^[1-9]\d* of \d+ words are your own\.$/;

/** The contents of storage, without which page wrote it. @param {Page} page @param {string | null} [only] one item */
const kept = (page, only = null) =>
  page.evaluate(async (key) => {
    const items = await /** @type {any} */ (globalThis).chrome.storage.local.get(key);
    return JSON.stringify(
      Object.keys(items)
        .sort()
        .map((key) => [key, items[key].version, items[key].data]),
    );
  }, only);

test('a pasted alert is read, corrected, saved, chosen in the popup and filled in', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  const options = await browser.openOwnPage('options.html#letters');
  await options.getByRole('link', { name: 'Bring in a letter' }).click();
  await options.getByRole('textbox', { name: 'Text of the letter' }).fill(ALERT);
  await expect(options.locator('del').filter({ hasText: 'arrow_upward' })).toBeVisible();
  await options.getByRole('button', { name: 'Keep this letter' }).click();
  await expect(options.getByRole('alert')).toContainText('Choose among the words');
  await options.getByRole('combobox', { name: 'Instead of "support/oppose"' }).selectOption('support');
  const thanks = options.locator('textarea').filter({ hasText: /^Thank you for your time\.$/ });
  await thanks.fill('Thank you for reading this.');
  await options.getByRole('button', { name: 'Keep this letter' }).click();

  await expect(options.getByRole('textbox', { name: 'Subject' })).toHaveValue(
    'Please protect the sample rivers',
  );
  await expect(options.getByRole('region', { name: 'How it reads' })).toContainText(
    'I live in Albany and I ask you to support',
  );
  // Shown as the person's own offices read it, once there are some.
  await options.evaluate(() =>
    /** @type {any} */ (globalThis).chrome.storage.local.set({
      'my-offices': { version: 1, data: { offices: ['president'] } },
    }),
  );
  const reading = options.getByRole('combobox', { name: 'How it reads' });
  await expect(reading.locator('option').first()).toHaveText('As The White House reads it');
  await expect(options.getByRole('region', { name: 'How it reads' })).toContainText('Dear President:');
  await options.getByRole('button', { name: 'Use in the popup' }).click();

  browser.web.serve(SENATE, pageFile('senate.html'));
  const page = await browser.open(SENATE);
  const popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['ready']);
  await expect(popup.getByRole('combobox', { name: 'Letter' }).locator('option:checked')).toHaveText(
    'Please protect the sample rivers',
  );
  expect((await fillFromPopup(popup)).kind).toBe('filled');
  const text = JSON.stringify(await contents(page));
  expect(text).toContain('Thank you for reading this.');
  expect(text).toContain('Sample Constituent');
  expect(text).not.toContain('arrow_upward');
});

test('every keystroke of a letter survives a reload; two windows lose nothing', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html#letters');
  await options.getByRole('button', { name: 'New letter' }).click();
  const subject = options.getByRole('textbox', { name: 'Subject' });
  await subject.pressSequentially('Rivers and roa');
  await options.reload();
  await expect(subject).toHaveValue('Rivers and roa');

  const other = await browser.open(options.url());
  await subject.fill('My rivers');
  await expect(other.getByRole('textbox', { name: 'Subject' })).toHaveValue('My rivers');
  await other.getByRole('textbox', { name: 'Subject' }).fill('Schools');
  await expect(subject).toHaveValue('Schools');
  await expect(options.getByText('Changed in another window')).toBeVisible();
  await options.getByRole('link', { name: 'All letters' }).click();
  await expect(options.getByText('My rivers')).toBeVisible();

  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByRole('textbox', { name: 'Subject' })).toHaveValue('My rivers');
});

test('a copy saved because of two windows is compared with the same original', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html#letters/import');
  await options.getByRole('textbox', { name: 'Text of the letter' }).fill(ALERT.replace('/oppose', ''));
  await options.getByRole('button', { name: 'Keep this letter' }).click();
  await options.getByRole('textbox', { name: 'Paragraph 2' }).fill('I taught my children to swim in it.');
  await expect(options.getByText(OWN_COUNT)).toBeVisible();

  const other = await browser.open(options.url());
  await other.getByRole('textbox', { name: 'Paragraph 2' }).fill('Quite other words.');
  await expect(options.getByText('Changed in another window')).toBeVisible();
  await options.getByRole('link', { name: 'All letters' }).click();
  await options.getByRole('link', { name: /\(from the other window\)$/ }).click();
  await expect(options.getByRole('textbox', { name: 'Paragraph 2' })).toHaveValue(/taught my children/);
  await expect(options.getByText(OWN_COUNT)).toBeVisible();
});

test('export, delete everything, import: everything is back, byte for byte', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  const options = await browser.openOwnPage('options.html#letters');
  await options.getByRole('button', { name: 'Make a copy Cosponsor a bill (make a copy)' }).click();
  await options.getByRole('textbox', { name: 'Number', exact: true }).fill('9999');
  await options
    .getByRole('textbox', { name: 'Title of the bill' })
    .fill('Sample Rivers Act \u2014 \u201cnow\u201d');
  await options.getByRole('textbox', { name: 'Add a sentence in your own words' }).fill('I swim there.');
  await options.getByRole('button', { name: 'Use in the popup' }).click();
  await options.getByRole('link', { name: 'Data and privacy' }).click();
  const before = await kept(options);
  const waiting = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export my data' }).click();
  const file = await (await waiting).path();
  await options.getByRole('button', { name: 'Delete everything' }).click();
  await options.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(options.getByText('Everything was deleted.')).toBeVisible();
  expect(await kept(options)).toBe('[]');
  await options.getByLabel('Import my data').setInputFiles(file);
  await expect(options.getByText('Your data is in place.')).toBeVisible();
  expect(await kept(options)).toBe(before);
});

test('a letter is exported as a file and imported again; a broken file changes nothing', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html#letters');
  await options.getByRole('button', { name: 'Make a copy Cosponsor S. 1693' }).click();
  const waiting = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await waiting).path();
  const before = await kept(options, 'letters');
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await options.getByRole('link', { name: 'Bring in a letter' }).click();

  const chooser = options.getByLabel('Choose a file');
  const broken = Buffer.from(readFileSync(file, 'utf8').slice(0, 400));
  await chooser.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: broken });
  await expect(options.getByRole('alert')).toContainText('Nothing was changed');
  await chooser.setInputFiles({
    name: 'letter.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  });
  await options.getByRole('button', { name: 'Keep these letters' }).click();
  await expect(options.getByRole('link', { name: 'Cosponsor S. 1693 (copy)' })).toBeVisible();
  expect(await kept(options, 'letters')).toBe(before);
});

test('the keyboard alone writes a letter and chooses it', async ({ browserWithExtension: browser }) => {
  const options = await browser.openOwnPage('options.html');
  const { keyboard } = options;
  await tabTo(options.getByRole('link', { name: 'Letters', exact: true }));
  await keyboard.press('Enter');
  await tabTo(options.getByRole('button', { name: 'New letter' }));
  await keyboard.press('Enter');
  await expect(options.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(options.getByRole('textbox', { name: 'Subject' }));
  await keyboard.type('Our rivers');
  await tabTo(options.getByRole('textbox', { name: 'Paragraph 1' }));
  await keyboard.type('Please keep them clean.');
  await tabTo(options.getByRole('button', { name: 'Add a paragraph' }));
  await keyboard.press('Enter');
  await expect(options.getByRole('textbox', { name: 'Paragraph 2' })).toBeFocused();
  await keyboard.type('Thank you.');
  await tabTo(options.getByRole('button', { name: 'Move up Paragraph 2' }));
  await keyboard.press('Enter');
  await expect(options.getByRole('textbox', { name: 'Paragraph 1' })).toHaveValue('Thank you.');
  await tabTo(options.getByRole('button', { name: 'Use in the popup' }));
  await keyboard.press('Enter');
  await expect(options.getByText('Used in the popup')).toBeVisible();
});

/** Chooses a mail with the alert in it as a file, by the keyboard; the dialog itself is the browser's own. @param {Page} page */
async function chooseMail(page) {
  const file = page.getByLabel('Choose a file');
  const head = 'From: Sample Sender <sender@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';
  const mail = { name: 'alert.eml', mimeType: 'message/rfc822', buffer: Buffer.from(head + ALERT) };
  // An automated Firefox does not report its file dialog.
  if (inFirefox()) {
    await tabTo(file);
    await file.setInputFiles(mail);
  } else {
    // Requested before moving there: a key can be faster than the request, and would open the real dialog.
    const choosing = page.waitForEvent('filechooser');
    await pressOn(file, 'Space');
    await (await choosing).setFiles(mail);
  }
  await expect(page.getByRole('textbox', { name: 'Text of the letter' })).toHaveValue(/sample rivers/);
}

test('the keyboard alone imports, corrects, saves, exports and deletes a letter', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html#letters');
  const { keyboard } = options;
  const heading = options.getByRole('heading', { level: 1 });
  await tabTo(options.getByRole('link', { name: 'Bring in a letter' }));
  await keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await chooseMail(options);
  await tabTo(options.getByRole('combobox', { name: 'Instead of "support/oppose"' }));
  await keyboard.press('s');
  const thanks = options.getByRole('textbox', { name: 'Text of part 7' });
  await tabTo(thanks);
  await keyboard.press('End');
  await keyboard.type(' Truly.');
  await expect(thanks).toHaveValue('Thank you for your time. Truly.');
  await tabTo(options.getByRole('button', { name: 'Keep this letter' }));
  await keyboard.press('Enter');

  // The letter is open, and reading continues at its heading.
  await expect(heading).toHaveText('Please protect the sample rivers');
  await expect(heading).toBeFocused();
  await tabTo(options.getByRole('textbox', { name: 'Name', exact: true }));
  await keyboard.press('End');
  await keyboard.type(' of mine');
  await tabTo(options.getByRole('button', { name: 'Save as a file' }));
  const waiting = options.waitForEvent('download');
  await keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toBe('please-protect-the-sample-rivers-of-mine.json');
  await tabTo(options.getByRole('button', { name: 'Delete', exact: true }));
  await keyboard.press('Enter');
  await expect(heading).toHaveText('Letters');
  await expect(heading).toBeFocused();
  await tabTo(options.getByRole('button', { name: 'Bring it back' }).first());
  await keyboard.press('Enter');
  await expect(options.getByRole('link', { name: 'Please protect the sample rivers of mine' })).toBeVisible();
});

test('import, editor and deleted letters are accessible, light and dark', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html#letters/import');
  // After the animation: "Saved" fades in.
  await options.emulateMedia({ reducedMotion: 'reduce' });
  await options.getByRole('textbox', { name: 'Text of the letter' }).fill(ALERT);
  await options.getByRole('button', { name: 'Keep this letter' }).click();
  await expect(options.getByRole('alert')).toBeVisible();
  await expectAccessible(options);
  await options.getByRole('combobox', { name: 'Instead of "support/oppose"' }).selectOption('support');
  await options.getByRole('button', { name: 'Keep this letter' }).click();
  await options.getByRole('textbox', { name: 'Subject' }).fill('Rivers');
  await expectAccessible(options);
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await options.getByText('Deleted letters (1)').click();
  await expectAccessible(options);
});

/** A page with an alert on it, its text selected. @param {import('../support/extension-browser.mjs').ExtensionBrowser} browser */
async function pageWithSelection(browser) {
  browser.web.serve(
    SENATE,
    `<!doctype html><title>Alert</title><main>${ALERT.split('\n')
      .map((line) => `<div>${line || '<br>'}</div>`)
      .join('')}</main>`,
  );
  const page = await browser.open(SENATE);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    if (main) getSelection()?.selectAllChildren(main);
  });
  return page;
}

test('text selected on a page becomes a letter; the earlier text of the box can be restored', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html#letters/import');
  await options.getByRole('textbox', { name: 'Text of the letter' }).fill('My own beginning');
  await expect(options.getByText('Saved', { exact: true })).toBeVisible();
  await options.close();

  const page = await pageWithSelection(browser);
  const opened = browser.context.waitForEvent('page');
  await browser.saveSelectionByMenu(page);
  const fresh = await opened;
  await expect(fresh.getByRole('heading', { name: 'What became of it' })).toBeVisible();
  expect(fresh.url()).not.toContain('rivers');
  await expect(fresh.locator('del').filter({ hasText: 'arrow_upward' })).toBeVisible();
  await fresh.getByRole('combobox', { name: 'Instead of "support/oppose"' }).selectOption('oppose');

  // Closed in the middle: the text and the decisions about it are restored.
  await fresh.reload();
  await expect(fresh.getByRole('combobox', { name: 'Instead of "support/oppose"' })).toHaveValue('1');
  await fresh.getByRole('button', { name: 'Keep this letter' }).click();
  await expect(fresh.getByRole('textbox', { name: 'Subject' })).toHaveValue(
    'Please protect the sample rivers',
  );
  await expect(fresh.getByRole('textbox', { name: 'Paragraph 1' })).toHaveValue(
    'I live in < City > and I ask you to oppose more money for clean rivers.',
  );
  await fresh.getByRole('textbox', { name: 'Paragraph 2' }).fill('I taught my children to swim in it.');
  await expect(fresh.getByText(OWN_COUNT)).toBeVisible();

  await fresh.getByRole('link', { name: 'All letters' }).click();
  await fresh.getByRole('link', { name: 'Bring in a letter' }).click();
  const box = fresh.getByRole('textbox', { name: 'Text of the letter' });
  await expect(box).toHaveValue('');
  await fresh.getByRole('button', { name: 'Bring back the text from before' }).click();
  await expect(box).toHaveValue(/sample rivers/);
});

test('a deleted letter can be restored after the browser was closed', async ({ profile }) => {
  let browser = await launch(profile);
  let options = await browser.openOwnPage('options.html#letters');
  await options.getByRole('button', { name: 'New letter' }).click();
  await options.getByRole('textbox', { name: 'Subject' }).fill('Rivers');
  await options.getByRole('textbox', { name: 'Title of the bill' }).fill('Sample Rivers Act');
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(options.getByText('"New letter" was deleted')).toBeVisible();
  await browser.close();

  browser = await launch(profile);
  options = await browser.openOwnPage('options.html#letters');
  await options.getByText('Deleted letters (1)').click();
  await options.getByRole('button', { name: 'Bring it back New letter' }).click();
  await options.getByRole('link', { name: 'New letter' }).click();
  await expect(options.getByRole('textbox', { name: 'Subject' })).toHaveValue('Rivers');
  await expect(options.getByRole('textbox', { name: 'Title of the bill' })).toHaveValue('Sample Rivers Act');
  await browser.close();
});
