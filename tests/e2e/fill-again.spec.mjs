// @ts-check
import { fillFromPopup } from '../support/popup.mjs';
import { contents, expect, expectSignedLetter, openForm, PERSON, test } from './fixtures.mjs';
import { DETAILS, form, message, page as pageOf } from './pages/build-form.mjs';

const AGAIN = { name: 'Fill again' };

test('new details are filled in again; what the person changed in the form stays', async ({
  browserWithExtension: browser,
}) => {
  const { page, popup } = await openForm(browser, pageOf(form(DETAILS + message())));
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  await expect(popup.getByRole('button', AGAIN)).toBeHidden();
  await popup.close();
  await page.bringToFront();
  await page.locator('#city').fill('Troy');
  await page.locator('#zip').fill('');

  const later = await browser.clickToolbarButton(page);
  await later.getByLabel('Last name').fill('Otherwise');
  await later.getByRole('button', AGAIN).click();
  await expect.poll(() => contents(page)).toMatchObject({ last: 'Otherwise', first: PERSON.firstName });
  const after = await contents(page);
  expect(after).toMatchObject({ city: 'Troy', zip: '' });
  expect(after.message).toMatch(/Otherwise$/);
  await expect(later.getByRole('button', AGAIN)).toBeHidden();

  // Undo gives back the form as it was before the first fill, except for the person's own text.
  await later.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => contents(page)).toMatchObject({ last: '', message: '', city: 'Troy' });
});

test('a page that empties the form a second after the fill is told on, and filled again with one press', async ({
  browserWithExtension: browser,
}) => {
  const emptied = `let once = false;
    document.addEventListener('input', () => {
      if (once) return;
      once = true;
      setTimeout(() => { for (const box of document.querySelectorAll('input, textarea')) box.value = ''; }, 900);
    });`;
  const { page, popup } = await openForm(browser, pageOf(form(DETAILS + message()), emptied));
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  await expect(popup.getByText('It was filled, but it is empty now.').first()).toBeVisible();
  await expect(popup.getByText(/^Nothing is left/)).toBeHidden();
  await popup.getByRole('button', AGAIN).click();
  await expect.poll(async () => (await contents(page)).message).not.toBe('');
  expectSignedLetter((await contents(page)).message);
  await expect(popup.getByRole('button', AGAIN)).toBeHidden();
});
