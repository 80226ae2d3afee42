// @ts-check
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
import { box, form, list, message, NAME, page as pageOf, REACH, TOPIC } from './pages/build-form.mjs';

const shut = 'style="display:none"';

test('fields opened by a choice are filled too, those that stay closed are not', async ({
  browserWithExtension: browser,
}) => {
  const { page, popup } = await openForm(
    browser,
    pageOf(
      form(
        list('title', 'Title', ['Mr.', 'Ms.', 'Colonel']) +
          `<div id="military" ${shut}>${list('rank', 'Military Rank *', ['Captain', 'Colonel'])}</div>` +
          NAME +
          box('street', 'Street Address') +
          box('city', 'City') +
          list('state', 'State', ['New Jersey', 'New York'], 'disabled') +
          REACH +
          TOPIC +
          ['Agriculture', 'Judiciary', 'Other']
            .map(
              (topic) =>
                `<div class="sub" data-topic="${topic}" ${shut}>${list(`sub-${topic}`, 'Sub-Issue', ['Courts', 'Human Trafficking', 'Farms'])}</div>`,
            )
            .join('') +
          `<div id="more" ${shut}>${box('subject', 'Subject')}</div>` +
          message(),
      ),
      `title.onchange = () => { military.style.display = title.value === 'Colonel' ? '' : 'none'; };
       topic.onchange = () => {
         for (const sub of document.querySelectorAll('.sub')) sub.style.display = sub.dataset.topic === topic.value ? '' : 'none';
         setTimeout(() => { more.style.display = ''; }, 120);
       };
       city.oninput = () => setTimeout(() => { state.disabled = city.value === ''; }, 50);`,
    ),
  );
  await page.locator('#city').fill('Troy');
  await page.locator('#city').fill('');
  const before = await contents(page);
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const after = await contents(page);
  expect(after).toMatchObject({
    title: 'Ms.',
    rank: '',
    first: PERSON.firstName,
    city: PERSON.city,
    state: 'New York',
    topic: 'Judiciary',
    'sub-Agriculture': '',
    'sub-Other': '',
    subject: expect.stringContaining('S. 1693'),
  });
  expectSignedLetter(after.message);
  // The list's meaning is unknown: it is either filled correctly or left to the person.
  expect(['', 'Human Trafficking']).toContain(after['sub-Judiciary']);
  await undo(popup);
  expect(await contents(page)).toEqual(before);
  await expectNothingSent(browser, page);
});

test('a rank field opened by the title is not filled with an invented value', async ({
  browserWithExtension: browser,
}) => {
  const { page, popup } = await openForm(
    browser,
    pageOf(
      form(
        list('title', 'Title *', ['Mr.', 'Ms.']) +
          `<div id="service" ${shut}>${list('rank', 'Rank *', ['Captain', 'Colonel', 'Sergeant'])}</div>` +
          NAME +
          REACH +
          message(),
      ),
      `title.onchange = () => { service.style.display = ''; };`,
    ),
  );
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  expect(await contents(page)).toMatchObject({ title: 'Ms.', rank: '', first: PERSON.firstName });
  await expect(popup.getByRole('listitem').filter({ hasText: 'Rank' }).first()).toBeVisible();
  await expectNothingSent(browser, page);
});
