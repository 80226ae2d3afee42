// @ts-check
import { importData } from '../support/own-pages.mjs';
import { fillFromPopup } from '../support/popup.mjs';
import { contents, expect, PERSON, test } from './fixtures.mjs';
import { DETAILS, form, message, page as pageOf } from './pages/build-form.mjs';

const FORM = 'https://www.sample.senate.gov/contact';
const LETTER = {
  id: 'with-open-places',
  name: 'With open places',
  subject: 'Please act',
  salutation: 'Dear < Member >:',
  paragraphs: [
    'I am [YOUR NAME] of [CITY, ZIP].',
    '[ADD YOUR STORY HERE]',
    'It has cost my family $XXX, a "fee [sic]" (fill in blank).',
    'He called it fair [my italics].',
  ].map((text) => ({ text, dropOrder: null })),
  signature: '< Your Closing >,\n< Your Name >',
  topics: ['Judiciary'],
  bill: null,
};

/** @param {import('../support/extension-browser.mjs').ExtensionBrowser} browser @param {object} person @param {object} [letter] */
async function openWith(browser, person, letter = LETTER) {
  const own = await browser.openOwnPage('options.html');
  await importData(own, {
    constituent: person,
    letters: [letter],
    settings: { chosenLetter: LETTER.id, wantsReply: true, staleBillAcknowledged: [] },
  });
  await own.close();
  browser.web.serve(FORM, pageOf(form(DETAILS + message())));
  const page = await browser.open(FORM);
  return { page, popup: await browser.clickToolbarButton(page) };
}

test('template text stops the fill, is named, and each place is settled in one press', async ({
  browserWithExtension: browser,
}) => {
  const { page, popup } = await openWith(browser, PERSON);
  expect((await fillFromPopup(popup)).kind).toBe('stopped');
  expect((await contents(page)).message).toBe('');
  await expect(popup.getByText(/^Still open: /)).toHaveText(
    /Still open: \[YOUR NAME\], \[CITY, ZIP\], \[ADD YOUR STORY HERE\], XXX, \(fill in blank\), \[my italics\]\./,
  );
  const settle = (/** @type {string} */ place, /** @type {string} */ button) =>
    popup.getByRole('group', { name: place, exact: true }).getByRole('button', { name: button }).click();
  await settle('[YOUR NAME]', `Put in: ${PERSON.firstName} ${PERSON.lastName}`);
  await settle('[CITY, ZIP]', `Put in: ${PERSON.city}, ${PERSON.zip}`);
  await settle('[ADD YOUR STORY HERE]', 'Make it my own words');
  // Both are in one sentence, which goes as a whole.
  await settle('XXX', 'Leave it out');
  await expect(popup.getByRole('group', { name: '(fill in blank)' })).toBeHidden();
  await settle('[my italics]', 'This is meant so');
  await expect(popup.getByText(/^Still open: /)).toBeHidden();
  await popup.getByLabel('Add a sentence in your own words').fill('As a nurse I see it. I work in [town].');
  await settle('[town]', 'Leave it out');
  expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
  const { message: text } = await contents(page);
  expect(text).toMatch(/^Dear Member of Congress:\n[\s\S]*\n\nSincerely,\nSample Constituent$/);
  expect(text).toContain(`I am ${PERSON.firstName} ${PERSON.lastName} of ${PERSON.city}, ${PERSON.zip}.`);
  expect(text).toContain('As a nurse I see it.');
  expect(text).toContain('He called it fair [my italics].');
  expect(text).not.toMatch(/YOUR|XXX|blank|town/);
});

for (const [missing, box] of [
  ['lastName', 'last'],
  ['firstName', 'first'],
]) {
  test(`a person of one name can fill a form: ${missing} is empty`, async ({
    browserWithExtension: browser,
  }) => {
    const person = { ...PERSON, [missing ?? '']: '' };
    const whole = { ...LETTER, paragraphs: [{ text: 'Please act.', dropOrder: null }] };
    const { page, popup } = await openWith(browser, person, whole);
    expect(await fillFromPopup(popup)).toEqual({ kind: 'filled' });
    const filled = await contents(page);
    expect(filled.message).toMatch(new RegExp(`\\n${person.firstName}${person.lastName}$`));
    expect(filled[box ?? '']).toBe('');
    await expect(popup.getByText(/^Left blank, not required: .*Name/)).toBeVisible();
  });
}
