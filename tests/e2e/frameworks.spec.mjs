// @ts-check
import { fillFromPopup } from '../support/popup.mjs';
import {
  contents,
  expect,
  expectNothingSent,
  expectSignedLetter,
  openForm,
  PERSON,
  scriptedPage,
  test,
  undo,
} from './fixtures.mjs';
import { DETAILS, form, message, NAME, page as pageOf, REACH, TOPIC } from './pages/build-form.mjs';

/** The framework's own state. @param {import('@playwright/test').Page} page */
const heard = async (page) => JSON.parse((await page.locator('output').textContent()) ?? '');

/** The state of the page's radio buttons. @param {import('@playwright/test').Page} page */
const chosen = (page) =>
  page.locator('input[type=radio]:checked').evaluateAll((all) => all.map((one) => one.getAttribute('value')));

test('a Vue form accepts the fill and the undo', async ({ browserWithExtension: browser }) => {
  const { page, popup } = await openForm(browser, await scriptedPage('vue-form.js'));
  await page.locator('#city').fill('Troy');
  const before = await heard(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const after = await heard(page);
  expect(after).toMatchObject({
    prefix: 'Ms.',
    first: PERSON.firstName,
    last: PERSON.lastName,
    street: expect.stringContaining(PERSON.street),
    city: 'Troy',
    state: { name: 'New York' },
    zip: PERSON.zip,
    email: PERSON.email,
    topic: 'Judiciary',
    subject: expect.stringContaining('S. 1693'),
    respond: true,
    news: false,
    reply: 'Yes',
  });
  expectSignedLetter(after.message);
  await undo(popup);
  // Vue accepts the undo of everything except a first choice among radio buttons, which stays. The popup says so.
  expect(await heard(page)).toEqual({ ...before, state: undefined, reply: 'Yes' });
  expect(await chosen(page)).toEqual(['Yes']);
  await expect(popup.getByRole('contentinfo').getByText(/keeps an answer/)).toBeVisible();
  await expectNothingSent(browser, page);
});

test('a React form that re-renders at every change is filled and restored', async ({
  browserWithExtension: browser,
}) => {
  const { page, popup } = await openForm(browser, await scriptedPage('react-redrawn.jsx'));
  await page.getByLabel('City').fill('Troy');
  const before = await heard(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const after = await heard(page);
  expect(after).toMatchObject({
    first: PERSON.firstName,
    last: PERSON.lastName,
    street: expect.stringContaining(PERSON.street),
    city: 'Troy',
    state: 'New York',
    zip: PERSON.zip,
    email: PERSON.email,
    topic: 'Judiciary',
    reply: 'Yes',
  });
  expectSignedLetter(after.message);
  await undo(popup);
  expect(await heard(page)).toEqual({ ...before, reply: 'Yes' });
  expect(await chosen(page)).toEqual(['Yes']);
  await expectNothingSent(browser, page);
});

test('after Undo a first answer is shown as the framework would send it', async ({
  browserWithExtension: browser,
}) => {
  const html = await scriptedPage('radio-models.jsx');
  for (const framework of ['react', 'vue', 'svelte', 'angular']) {
    const { page, popup } = await openForm(
      browser,
      html,
      `https://www.sample.senate.gov/contact?${framework}`,
    );
    const model = () => page.evaluate(() => /** @type {any} */ (globalThis).__model());
    expect(await fillFromPopup(popup), framework).toEqual({ kind: 'filled' });
    expect(await model(), framework).toBe('Yes');
    await undo(popup);
    const [shown = ''] = await chosen(page);
    expect(await model(), framework).toBe(shown);
    if (shown !== '') {
      await expect(popup.getByRole('contentinfo').getByText(/keeps an answer/), framework).toBeVisible();
    }
    expect(await page.locator('#first').inputValue(), framework).toBe('');
    await popup.close();
    await page.close();
  }
});

const shadows = (/** @type {string} */ outer, /** @type {string} */ inner) =>
  pageOf(
    '<div id="host"></div>',
    `const outer = host.attachShadow({ mode: 'open' });
     outer.innerHTML = ${JSON.stringify(outer)};
     const place = outer.querySelector('x-part');
     if (place) place.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inner)};`,
  );

for (const [what, outer, inner] of [
  ['an open shadow root', form(DETAILS + TOPIC + message()), ''],
  [
    'a shadow root inside another',
    '<h2>Write to me</h2><x-part></x-part>',
    form(DETAILS + TOPIC + message()),
  ],
  ['parts in and out of shadow roots', `${NAME}<x-part></x-part>${TOPIC}${message()}`, REACH],
]) {
  test(`a form in ${what} is filled and restored`, async ({ browserWithExtension: browser }) => {
    const { page, popup } = await openForm(browser, shadows(outer ?? '', inner ?? ''));
    await page.locator('#last').fill('Another');
    const before = await contents(page);
    expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
    const after = await contents(page);
    expect(after).toMatchObject({
      first: PERSON.firstName,
      last: 'Another',
      zip: PERSON.zip,
      mail: PERSON.email,
      topic: 'Judiciary',
    });
    expectSignedLetter(after.message);
    await undo(popup);
    expect(await contents(page)).toEqual(before);
    await expectNothingSent(browser, page);
  });
}
