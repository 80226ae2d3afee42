// @ts-check
import { importData } from '../support/own-pages.mjs';
import { fillFromPopup } from '../support/popup.mjs';
import {
  contents,
  expect,
  expectNothingSent,
  expectSignedLetter,
  openForm,
  PERSON,
  test,
  undo,
} from './fixtures.mjs';
import {
  box,
  DETAILS,
  form,
  message,
  NAME,
  page as pageOf,
  REACH,
  REPLY,
  TOPIC,
} from './pages/build-form.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { ExtensionBrowser } from '../support/extension-browser.mjs' */

/** Types a city, fills, checks, and undoes: the typed city must survive all of it. */
/** @param {ExtensionBrowser} browser @param {string} html @param {Record<string, unknown>} wanted @param {(popup: Page) => Promise<void>} [look] */
async function fillAndUndo(browser, html, wanted, look) {
  const { page, popup } = await openForm(browser, html);
  await page.locator('#city').fill('Troy');
  const before = await contents(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const after = await contents(page);
  expect(after).toMatchObject({ city: 'Troy', first: PERSON.firstName, ...wanted });
  await look?.(popup);
  await undo(popup);
  expect(await contents(page)).toEqual(before);
  await expectNothingSent(browser, page);
  return after;
}

test('a form that blocks pasting and clears pasted text is filled', async ({
  browserWithExtension: browser,
}) => {
  const fields = DETAILS + box('mail2', 'Confirm Email Address', 'autocomplete="off"') + message();
  await fillAndUndo(
    browser,
    pageOf(
      form(fields),
      `document.addEventListener('paste', (event) => event.preventDefault());
       mail2.addEventListener('paste', () => { mail2.value = ''; });
       mail2.addEventListener('input', (event) => { if (event.inputType === 'insertFromPaste') mail2.value = ''; });
       mail2.addEventListener('blur', () => { if (mail2.value !== mail.value) mail2.value = ''; });`,
    ),
    { mail: PERSON.email, mail2: PERSON.email },
  );
});

for (const [what, attributes, note] of [
  ['by maxlength', 'maxlength="500"', ''],
  ['by a visible counter only', '', '<span id="left">500</span> characters remaining'],
]) {
  test(`a form of 500 characters ${what} takes a letter that fits`, async ({
    browserWithExtension: browser,
  }) => {
    const after = await fillAndUndo(
      browser,
      pageOf(
        form(DETAILS + message(attributes, note)),
        `if (document.getElementById('left')) message.oninput = () => { left.textContent = 500 - message.value.length; };`,
      ),
      {},
      async (popup) => {
        await expect(popup.getByText(/3 optional paragraphs were left out/)).toBeVisible();
      },
    );
    expectSignedLetter(after.message);
    expect(String(after.message).replaceAll('\n', '\r\n').length).toBeLessThanOrEqual(500);
  });
}

test('a letter that cannot fit is left, and the report says by how much it is too long', async ({
  browserWithExtension: browser,
}) => {
  const { page, popup } = await openForm(browser, pageOf(form(DETAILS + message('maxlength="300"'))));
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  expect(await contents(page)).toMatchObject({ first: PERSON.firstName, message: '' });
  await expect(popup.getByText(/\d+ characters too long/).first()).toBeVisible();
});

test('a field whose text a script truncates is restored and reported, not left truncated', async ({
  browserWithExtension: browser,
}) => {
  await fillAndUndo(
    browser,
    pageOf(
      form(DETAILS + message()),
      `message.addEventListener('input', () => { message.value = message.value.slice(0, 500); });`,
    ),
    { message: '' },
    async (popup) => {
      const field = popup.getByRole('listitem').filter({ hasText: 'Message' }).first();
      await expect(field).toContainText('The page did not take it');
    },
  );
});

for (const milliseconds of [20, 180]) {
  test(`a page that reverts values once, after ${milliseconds} ms, is filled`, async ({
    browserWithExtension: browser,
  }) => {
    const after = await fillAndUndo(
      browser,
      pageOf(
        form(DETAILS + TOPIC + message() + REPLY),
        `let once = false;
         addEventListener('change', (event) => {
           if (once || event.target === city) return;
           once = true;
           setTimeout(() => {
             for (const control of document.querySelectorAll('input[type=text]:not(#city), textarea')) control.value = '';
             topic.value = '';
           }, ${milliseconds});
         });`,
      ),
      { last: PERSON.lastName, zip: PERSON.zip, mail: PERSON.email, topic: 'Judiciary', 'reply=yes': true },
    );
    expectSignedLetter(after.message);
  });
}

test('a page that keeps reverting values is reported as not accepting them', async ({
  browserWithExtension: browser,
}) => {
  const { page, popup } = await openForm(
    browser,
    pageOf(
      form(DETAILS + TOPIC + message()),
      `zip.addEventListener('input', () => setTimeout(() => { zip.value = ''; }, 150));`,
    ),
  );
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  expect(await contents(page)).toMatchObject({ zip: '', last: PERSON.lastName });
  const field = popup.getByRole('listitem').filter({ hasText: 'Zip Code' }).first();
  await expect(field).toContainText('The page did not take it');
  await expectNothingSent(browser, page);
});

const MASK = `
  const shape = (digits) => digits.length > 6 ? '(' + digits.slice(0, 3) + ') ' + digits.slice(3, 6) + '-' + digits.slice(6, 10) : digits;
  phone.addEventListener('input', () => { phone.value = shape(phone.value.replace(/\\D/g, '')); });`;

for (const [what, attributes, script] of [
  ['a mask that writes the number in its own way', '', MASK],
  [
    'a mask whose blanks stand in the box',
    'value="(___) ___-____"',
    `${MASK} phone.addEventListener('blur', () => { if (phone.value.replace(/\\D/g, '').length < 10) phone.value = '(___) ___-____'; });`,
  ],
  ['a mask that is named by its placeholder', 'placeholder="(555) 555-5555" maxlength="14"', ''],
]) {
  test(`a phone box with ${what}`, async ({ browserWithExtension: browser }) => {
    await fillAndUndo(
      browser,
      pageOf(form(DETAILS + box('phone', 'Phone Number', attributes) + message()), script),
      { phone: '(518) 555-0143' },
    );
  });
}

test('a phone number in three boxes', async ({ browserWithExtension: browser }) => {
  const part = (/** @type {string} */ id, /** @type {number} */ length) =>
    `<input type="text" id="${id}" size="${length}" maxlength="${length}">`;
  await fillAndUndo(
    browser,
    pageOf(
      form(
        `${DETAILS}<p><label for="p1">Phone</label> (${part('p1', 3)}) ${part('p2', 3)} - ${part('p3', 4)}</p>${message()}`,
      ),
      `p1.oninput = () => { if (p1.value.length === 3) p2.focus(); };`,
    ),
    { p1: '518', p2: '555', p3: '0143' },
  );
});

const TRAPS = /** @type {Record<string, string>} */ ({
  none: box('none', 'Email', 'style="display:none"'),
  parent: `<div style="display:none">${box('parent', 'Email Address')}</div>`,
  unseen: `<div style="visibility:hidden">${box('unseen', 'Phone')}</div>`,
  clear: `<div style="opacity:0">${box('clear', 'Last Name')}</div>`,
  left: `<div style="position:absolute;left:-9999px">${box('left', 'Email')}</div>`,
  above: `<div style="position:absolute;top:-5000px">${box('above', 'Zip Code')}</div>`,
  small: box('small', 'Comments', 'style="width:0;height:0;border:0;padding:0"'),
  flat: `<div style="height:0;overflow:hidden">${box('flat', 'Email')}</div>`,
  clip: `<div style="position:absolute;clip:rect(0 0 0 0)">${box('clip', 'Phone Number')}</div>`,
  path: `<div style="clip-path:inset(50%)">${box('path', 'Street Address')}</div>`,
  aria: `<div aria-hidden="true">${box('aria', 'Email', 'tabindex="-1" autocomplete="off"')}</div>`,
  inert: `<div inert>${box('inert', 'First Name')}</div>`,
  folded: `<details><summary>More</summary>${box('folded', 'Email')}</details>`,
  fixed: box('fixed', 'Email', 'readonly'),
  off: box('off', 'Email', 'disabled'),
  moved: `<div style="transform:translateX(-9999px)">${box('moved', 'Email')}</div>`,
  nothing: `<div style="transform:scale(0)">${box('nothing', 'Email')}</div>`,
  covered: `<div style="position:relative">${box('covered', 'Email')}<div style="position:absolute;inset:0;background:#fff;z-index:1"></div></div>`,
  same: box('same', 'Comments', 'style="color:#fff;background:#fff;border:0"').replace(
    '<label',
    '<label style="color:#fff"',
  ),
  words: box('words', 'Leave this field blank'),
  human: box('human', 'If you are human, leave this empty', 'name="email_confirm"'),
  unnamed:
    '<p style="position:absolute;left:-10000px"><input type="text" id="unnamed" name="email" tabindex="-1"></p>',
});

test('a trap of any kind stays empty', async ({ browserWithExtension: browser }) => {
  const { page, popup } = await openForm(
    browser,
    pageOf(form(NAME + Object.values(TRAPS).join('') + REACH + message())),
  );
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const after = await contents(page);
  expect(after).toMatchObject({ first: PERSON.firstName, last: PERSON.lastName, mail: PERSON.email });
  expectSignedLetter(after.message);
  const filled = Object.keys(TRAPS).filter((id) => after[id] !== '');
  expect(filled).toEqual([]);
  await expectNothingSent(browser, page);
});

test('a letter of the person’s own is shortened in its own order', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html');
  const long = (/** @type {string} */ word) => `${word} `.repeat(30).trim();
  await importData(options, {
    constituent: PERSON,
    letters: [
      {
        id: 'own-sample',
        name: 'Own',
        subject: 'A subject',
        salutation: 'Dear < Member >:',
        paragraphs: [
          { text: 'Kept always.', dropOrder: null },
          { text: long('second'), dropOrder: 2 },
          { text: long('first'), dropOrder: 1 },
        ],
        signature: '< Your Closing >,\n< Your Name >',
        topics: ['Water'],
        bill: null,
      },
    ],
    settings: { chosenLetter: 'own-sample', wantsReply: true, staleBillAcknowledged: [] },
  });
  await options.close();
  const address = 'https://www.sample.senate.gov/contact';
  browser.web.serve(address, pageOf(form(DETAILS + message('maxlength="350"'))));
  const page = await browser.open(address);
  const popup = await browser.clickToolbarButton(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const text = String((await contents(page)).message);
  expect(text).toContain('Kept always.');
  expect(text).toContain('second second');
  expect(text).not.toContain('first first');
  expect(text).toMatch(/Sincerely,\nSample Constituent$/);
});
