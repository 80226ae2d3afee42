// @ts-check
import { fillFromPopup, waitForPopup } from '../support/popup.mjs';
import {
  contents,
  expect,
  expectNothingSent,
  expectSignedLetter,
  openForm,
  PERSON,
  storePerson,
  test,
  undo,
} from './fixtures.mjs';
import { DETAILS, form, message, page as pageOf, TOPIC } from './pages/build-form.mjs';

const OFFICE = 'https://www.sample.senate.gov/contact';
const VENDOR = 'https://outreach.senate.gov/form/EForm.aspx?office=SAMPLE&frame=Y';
const WHOLE = form(DETAILS + TOPIC + message());

/** Adds the form so many milliseconds after the page has loaded, one field after another. */
const late = (/** @type {number} */ milliseconds) =>
  pageOf(
    '<div id="place">Loading</div>',
    `const whole = ${JSON.stringify(WHOLE)};
     setTimeout(() => {
       place.innerHTML = whole;
       const fields = [...place.querySelectorAll('p')].slice(4);
       for (const field of fields) field.remove();
       setTimeout(() => place.querySelector('button').before(...fields), 150);
     }, ${milliseconds});`,
  );

const FILLED = {
  first: PERSON.firstName,
  last: PERSON.lastName,
  street: `${PERSON.street}`,
  city: PERSON.city,
  state: 'New York',
  zip: PERSON.zip,
  mail: PERSON.email,
  topic: 'Judiciary',
};

for (const milliseconds of [1_500, 5_000]) {
  test(`a form added by a script after ${milliseconds} ms is waited for`, async ({
    browserWithExtension: browser,
  }) => {
    const { page, popup } = await openForm(browser, late(milliseconds));
    await expect(popup.getByText('Looking at the page').first()).toBeVisible();
    // The popup says that there is no form yet, and that one may appear.
    if (milliseconds > 2_500) {
      await waitForPopup(popup, ['no-form']);
      await expect(popup.getByText('Still looking, in case a form comes late.')).toBeVisible();
    }
    await waitForPopup(popup, ['ready']);
    expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
    const after = await contents(page);
    expect(after).toMatchObject(FILLED);
    expectSignedLetter(after.message);
    await expectNothingSent(browser, page);
  });
}

test('a form in a frame of another Senate host is filled and restored', async ({
  browserWithExtension: browser,
}) => {
  browser.web.serve(VENDOR, late(700));
  const search = '<form role="search"><input type="search" name="q" aria-label="Search"></form>';
  const { page, popup } = await openForm(
    browser,
    pageOf(`${search}<iframe src="${VENDOR}" width="700" height="900" title="Contact form"></iframe>`),
  );
  const inside = () => page.frames().find((frame) => frame.url() === VENDOR) ?? page.mainFrame();
  await waitForPopup(popup, ['ready']);
  await inside().locator('#city').fill('Troy');
  const before = await contents(inside());
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const after = await contents(inside());
  expect(after).toMatchObject({ ...FILLED, city: 'Troy' });
  expectSignedLetter(after.message);
  expect(await contents(page)).toEqual({ q: '' });
  await undo(popup);
  expect(await contents(inside())).toEqual(before);
  await expectNothingSent(browser, page);
});

test('a form in a frame of the same host is filled; one of a foreign host is not', async ({
  browserWithExtension: browser,
}) => {
  const stranger = 'https://forms.stranger.example/contact';
  browser.web.serve(stranger, pageOf(WHOLE));
  browser.web.serve(`${OFFICE}/form`, pageOf(WHOLE));
  const frames = [stranger, `${OFFICE}/form`].map(
    (url) => `<iframe src="${url}" width="700" height="900"></iframe>`,
  );
  const { page, popup } = await openForm(browser, pageOf(frames.join('')));
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const frameAt = (/** @type {string} */ url) => page.frames().find((frame) => frame.url() === url) ?? page;
  const after = await contents(frameAt(`${OFFICE}/form`));
  expect(after).toMatchObject(FILLED);
  expectSignedLetter(after.message);
  expect(Object.values(await contents(frameAt(stranger))).filter(Boolean)).toEqual([]);
  await expectNothingSent(browser, page);
});

test('a page that never shows a form is checked for a while, then left', async ({
  browserWithExtension: browser,
}) => {
  await storePerson(browser);
  browser.web.serve(OFFICE, pageOf('<p>Words.</p>'));
  const page = await browser.open(OFFICE);
  const popup = await browser.clickToolbarButton(page);
  await waitForPopup(popup, ['no-form']);
  await expect(popup.getByText('Still looking', { exact: false })).toHaveCount(0);
  expect(await waitForPopup(popup, ['no-form'])).toEqual({ kind: 'no-form' });
});
