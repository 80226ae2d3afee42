// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/steps.mjs';
import { untilStored } from '../support/own-pages.mjs';
import { expect, test } from './fixtures.mjs';

/** An unrelated page without a form. */
const ELSEWHERE = 'https://www.example.org/';
/** A ZIP code in a state with one seat, so it certainly has three members. */
const ZIP = '82001';
/** A ZIP code that spans several districts. */
const SPLIT = '10025';

/** @type {{ members: (string | number | null)[][], contacts: (string | null)[][] }} */
const table = JSON.parse(readFileSync(path.join(ROOT, 'assets/data/members.json'), 'utf8'));
const rows = table.members.filter((row) => row[6] === 'WY');
const senator = rows.find((row) => row[1] === 'senator') ?? [];
const contact = table.contacts.find(([id]) => id === senator[0]) ?? [];
const form = contact[4]?.startsWith('/') ? `https://${contact[3]?.split('/')[0]}${contact[4]}` : contact[4];

test('away from a form a ZIP code shows three members, and Open form opens the right address', async ({
  browserWithExtension: browser,
}) => {
  browser.web.serve(ELSEWHERE, '<!doctype html><title>Sample</title><p>Nothing here.');
  const page = await browser.open(ELSEWHERE);
  const popup = await browser.clickToolbarButton(page);
  const box = popup.getByRole('textbox', { name: 'ZIP code' });
  await expect(box).toBeVisible();
  await box.fill('1234');
  await box.press('Enter');
  await expect(popup.getByText('A ZIP code is five digits')).toBeVisible();
  await box.fill(ZIP);
  await box.press('Enter');
  const cards = popup.getByRole('article');
  await expect(cards).toHaveCount(3);
  for (const row of rows) await expect(cards.filter({ hasText: String(row[5]) })).toHaveCount(1);
  expect(browser.web.refused).toEqual([]);

  const opening = browser.context.waitForEvent('page');
  if (!form) throw new Error('the senator has no form');
  browser.web.serve(form, '<!doctype html><title>Contact</title><p>The form.');
  const link = cards.filter({ hasText: String(senator[5]) }).getByRole('link', { name: /^Open form/ });
  // The popup closes under the click, as it does for a person.
  await link.click({ noWaitAfter: true }).catch(() => {});
  await (await opening).waitForLoadState();
  expect(browser.web.requests.map(({ url }) => url)).toContain(form);
});

test('the Members page: choose a district, add by search, reorder, remove; nothing leaves the browser', async ({
  browserWithExtension: browser,
}) => {
  const options = await browser.openOwnPage('options.html#members');
  await options.getByRole('textbox', { name: 'ZIP code' }).fill(SPLIT);
  await options.getByRole('button', { name: 'Find my members' }).click();
  await expect(options.getByText('more than one district')).toBeVisible();
  const choices = options.getByRole('button', { name: /^Rep\. .*NY-\d+$/ });
  const chosen = (await choices.first().textContent()) ?? '';
  await choices.first().click();
  const cards = options.getByRole('article');
  await expect(cards).toHaveCount(3);
  await expect(cards.last()).toContainText(chosen.split(',')[0] ?? '?');

  const search = options.getByRole('textbox', { name: 'Name, state or seat' });
  await search.fill('justice department');
  await options.getByRole('button', { name: 'Add Department of Justice' }).press('Enter');
  await expect(cards).toHaveCount(4);
  await options.getByRole('button', { name: 'Move up Department of Justice' }).press('Enter');
  await expect(cards.nth(2)).toContainText('Department of Justice');
  await cards
    .first()
    .getByRole('button', { name: /^Remove/ })
    .press('Enter');
  await expect(cards).toHaveCount(3);

  await untilStored(options);
  await options.reload();
  await expect(cards).toHaveCount(3);
  await expect(cards.nth(1)).toContainText('Department of Justice');
  expect([...browser.web.refused, ...browser.web.requests]).toEqual([]);
});
