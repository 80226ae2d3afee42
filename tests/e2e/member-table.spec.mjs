// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/steps.mjs';
import { buildAllowing } from '../support/build-allowing.mjs';
import { ExtensionBrowser } from '../support/extension-browser.mjs';
import { publishedMembers } from '../support/published-members.mjs';
import { expect, test } from './fixtures.mjs';

const ADDRESS = 'https://unitedstates.github.io/congress-legislators/legislators-current.json';
const ELSEWHERE = 'https://evil.example/legislators-current.json';
/** A ZIP code in a state with one seat, so it certainly has three members. */
const ZIP = '82001';
const SWITCH = 'A newer list of members';
const RENEW = 'Look for a newer list';
const BUILT_IN = /^This list is of .*\. It came with Dear Member\.$/;

const NO_ANSWER = 'The list could not be fetched. The one you have stays. Try again later.';
const NOT_VALID = 'What came is not a list that we understand. The one you have stays.';
const SEATS_GONE =
  'In the list that came too many seats are missing, so it may be damaged. The one you have stays.';

const table = JSON.parse(readFileSync(path.join(ROOT, 'assets/data/members.json'), 'utf8'));
const whole = publishedMembers(table);
/** @param {import('../support/published-members.mjs').Published} record */
const seat = ({ terms }) => `${terms.at(-1)?.state} ${terms.at(-1)?.type}`;
const json = (/** @type {unknown} */ list) => JSON.stringify(list, null, 2);
const text = json(whole);

/**
 * Wrong answers instead of a list, and their messages. @type {[string, import('../support/local-web.mjs').Answer,
 * string][]}
 */
const HOSTILE = [
  ['a page', { body: '<!doctype html><title>404</title><p>There is nothing here.' }, NOT_VALID],
  ['a list that was cut off', { body: text.slice(0, text.length / 2) }, NOT_VALID],
  ['no list', { body: '{"legislators": []}' }, NOT_VALID],
  ['an empty list', { body: '[]' }, NOT_VALID],
  ['nothing', { body: '' }, NOT_VALID],
  ['depths', { body: '['.repeat(200_000) }, NOT_VALID],
  ['a seat with two members', { body: json([...whole, crowd()]) }, NOT_VALID],
  ['bytes that are no text', { body: Buffer.from([0xff, 0xfe, 0xc3, 0x28]) }, NO_ANSWER],
  ['far too much', { body: text + ' '.repeat(7_000_000) }, NO_ANSWER],
  ['an error of the site', { body: text, status: 500 }, NO_ANSWER],
  ['no such file', { body: '', status: 404 }, NO_ANSWER],
  ['the way to another site', { body: '', status: 302, location: ELSEWHERE }, NO_ANSWER],
  ['a list without forty seats', { body: json(whole.slice(40)) }, SEATS_GONE],
  [
    'a list without the senators of one state',
    { body: json(whole.filter((record) => seat(record) !== 'WY sen')) },
    SEATS_GONE,
  ],
];

/** A different person in an occupied House seat. */
function crowd() {
  const holder = whole.find((record) => seat(record) === 'WY rep');
  return { ...holder, id: { bioguide: 'X999999' } };
}

/** A later list: one senator is new, and the representative's site and form have moved. */
function later() {
  return whole.map((record, index) => {
    const term = record.terms.at(-1);
    if (seat(record) === 'WY rep') {
      const last = {
        ...term,
        url: 'https://evil.example',
        contact_form: 'https://www.house.gov.evil.example/contact',
      };
      return { ...record, terms: [...record.terms.slice(0, -1), last] };
    }
    if (index !== whole.findIndex((one) => seat(one) === 'WY sen')) return record;
    const last = {
      ...term,
      url: 'https://www.newcomer.senate.gov',
      contact_form: 'https://www.newcomer.senate.gov/contact',
    };
    const name = { first: 'Sample', last: 'Newcomer', official_full: 'Sample Newcomer' };
    return { ...record, id: { bioguide: 'N999999' }, name, terms: [last] };
  });
}

test('a newer list of members is fetched on a click, and accepted only if complete', async () => {
  const extension = buildAllowing('https://unitedstates.github.io/*');
  const browser = await ExtensionBrowser.launch({ extension });
  try {
    const { web } = browser;
    const options = await browser.openOwnPage('options.html#members');
    await options.getByRole('textbox', { name: 'ZIP code' }).fill(ZIP);
    await options.getByRole('button', { name: 'Find my members' }).click();
    const cards = options.getByRole('article');
    await expect(cards).toHaveCount(3);

    // Off: there is no such button, only the link to the switch.
    const renew = options.getByRole('button', { name: RENEW });
    await expect(renew).toHaveCount(0);
    await options.getByRole('region', { name: 'The list of members' }).getByRole('link').click();
    await options.getByRole('switch', { name: SWITCH }).click();
    await expect(options.getByRole('switch', { name: SWITCH })).toBeChecked();
    await options.getByRole('link', { name: 'Members', exact: true }).click();
    await expect(renew).toBeVisible();
    expect([...web.requests, ...web.refused]).toEqual([]);

    const said = options.getByRole('region', { name: 'The list of members' }).getByRole('status');
    for (const [what, answer, words] of HOSTILE) {
      web.serve(ADDRESS, { type: 'application/json', ...answer });
      await renew.click();
      await expect(said, what).toHaveText(words);
      await expect(options.getByText(BUILT_IN), what).toBeVisible();
    }
    await expect(cards).toHaveCount(3);

    web.serve(ADDRESS, { body: json(later()), type: 'application/json' });
    await renew.click();
    await expect(said).toHaveText(/^The list is new now, of /);
    await expect(options.getByText(/^This list is of .*\. You fetched it\.$/)).toBeVisible();
    await expect(options.getByText('One office that you chose is not in the list')).toBeVisible();
    await options.getByRole('textbox', { name: 'Name, state or seat' }).fill('newcomer');
    await options.getByRole('button', { name: 'Add Sen. Sample Newcomer' }).click();
    const form = cards.filter({ hasText: 'Sample Newcomer' }).getByRole('link', { name: /^Open form/ });
    await expect(form).toHaveAttribute('href', 'https://www.newcomer.senate.gov/contact');
    const hrefs = await cards
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.join(' ')).not.toContain('evil');
    await expect(cards.filter({ hasText: /^Rep\./ }).getByRole('link', { name: /^Open list/ })).toHaveCount(
      1,
    );

    // Only the file was requested, once per click, and nothing was sent along.
    const asked = Array.from({ length: HOSTILE.length + 1 }, () => ({
      method: 'GET',
      url: ADDRESS,
      body: null,
    }));
    expect(web.requests).toEqual(asked);
    expect(web.refused).toEqual([]);

    await options.getByRole('button', { name: 'Go back to the list that came with Dear Member' }).click();
    await expect(options.getByText(BUILT_IN)).toBeVisible();
    await expect(cards.filter({ hasText: 'Sample Newcomer' })).toHaveCount(0);
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
