// @ts-check
// The states of the popup and of the options page, for scripts/screens.mjs.

import { billStates } from './bill-states.mjs';
import { FULL_STORAGE, historyStates, tabReceipt } from './history-states.mjs';
import { letterStates } from './letter-states.mjs';
import { outreachStates } from './outreach-states.mjs';

/** @import { Page } from '@playwright/test' */

/**
 * @typedef {object} State
 * @property {string} name
 * @property {Record<string, unknown>} [kept] contents of storage.local
 * @property {Record<string, unknown>} [answers] of the background, by kind of message
 * @property {(page: Page) => Promise<unknown>} [act] what the person does first
 * @property {boolean} [everyLook] also narrow, with large text and with forced colors
 * @property {boolean} [realBackground] the real background answers, and the report in the page can be shown
 * @property {boolean} [asWindow] picture only the visible 600 px of a popup, not its whole length
 */

const CONSTITUENT = {
  prefix: 'Ms.',
  firstName: 'Sample',
  lastName: 'Constituent',
  closing: 'Sincerely',
  street: '100 Main Street',
  street2: 'Apartment 4',
  city: 'Springfield',
  state: 'MA',
  zip: '01103',
  zip4: '',
  county: '',
  phone: '413-555-0123',
  email: 'sample@example.com',
};
const EMPTY = Object.fromEntries(Object.keys(CONSTITUENT).map((key) => [key, '']));

/** @param {Partial<typeof CONSTITUENT>} [changes] */
export const person = (changes) => ({ constituent: { version: 1, data: { ...CONSTITUENT, ...changes } } });

const OFFICE = {
  kind: 'member',
  member: {
    bioguide: 'S000000',
    title: 'senator',
    firstName: 'Sample',
    lastName: 'Member',
    fullName: 'Sample Member',
    state: 'MA',
    district: null,
  },
};

const FORM = {
  kind: 'contact-form',
  host: 'www.sample.senate.gov',
  office: OFFICE,
  otherState: null,
  recognised: 11,
  fields: 12,
  missing: [],
  messageLimit: null,
  report: null,
  goesOn: false,
};

/** @param {string} ref @param {string} role @param {string} label @param {Record<string, unknown>} rest */
const field = (ref, role, label, rest) => ({ ref, frameId: 0, role, label, ...rest });
const filled = { outcome: 'filled' };

const REPORT = {
  fields: [
    field('1', 'honorific-prefix', 'Prefix', filled),
    field('2', 'given-name', 'First Name', filled),
    field('3', 'family-name', 'Last Name', filled),
    field('4', 'address-line1', 'Street Address', filled),
    field('5', 'address-level2', 'City', filled),
    field('6', 'address-level1', 'State', filled),
    field('7', 'postal-code', 'Zip Code', filled),
    field('8', 'tel', 'Phone', { outcome: 'kept-text' }),
    field('9', 'email', 'Email', filled),
    field('10', 'topic', 'Topic', {
      outcome: 'left-for-person',
      reason: 'topic-no-match',
      required: true,
      nearest: [
        { index: 3, text: 'Judiciary' },
        { index: 9, text: 'Technology' },
        { index: 12, text: 'Other' },
      ],
    }),
    field('11', 'subject', 'Subject', filled),
    field('12', 'message', 'Message', filled),
  ],
  droppedParagraphs: [],
  hasCaptcha: true,
  pageMilliseconds: 6.2,
};

/** The page changed fields after it took them; two optional ones stay blank. */
const CHANGED_REPORT = {
  ...REPORT,
  mark: 'other',
  hasCaptcha: false,
  fields: [
    ...REPORT.fields.slice(0, 4),
    field('12', 'message', 'Message', { outcome: 'changed-by-page', how: 'emptied', required: true }),
    field('5', 'address-level2', 'City', { outcome: 'changed-by-page', how: 'changed', required: false }),
    field('13', 'additional-name', 'Middle name', {
      outcome: 'left-for-person',
      reason: 'your-choice',
      required: false,
    }),
    field('14', 'other', 'Fax', { outcome: 'left-for-person', reason: 'no-detail', required: false }),
  ],
};

const TOO_LONG_REPORT = {
  ...REPORT,
  fields: REPORT.fields.map((one) =>
    one.role === 'message'
      ? field('12', 'message', 'Message', {
          outcome: 'left-for-person',
          reason: 'too-long',
          required: true,
          excess: 212,
        })
      : one,
  ),
};

const LETTER_WITH_PLACES = {
  id: 'own-places',
  name: 'Clean rivers',
  subject: 'Please protect the sample rivers',
  salutation: 'Dear < Member >:',
  paragraphs: [{ text: 'My name is [YOUR NAME]. [Clearly state why this matters to you]', dropOrder: null }],
  signature: '< Your Closing >,\n< Your Name >',
  topics: ['Water'],
  bill: null,
};

const GATE_REPORT = {
  fields: [
    field('1', 'postal-code', 'Zip Code', filled),
    field('2', 'postal-code-extension', 'ZIP+4', filled),
  ],
  droppedParagraphs: [],
  hasCaptcha: false,
  pageMilliseconds: 1.2,
};

/** @param {Record<string, unknown>} view @param {Record<string, unknown>} [more] */
const look = (view, more) => ({ 'look-at-tab': view, ...more });
/** @param {string} name @returns {(page: Page) => Promise<void>} */
const press = (name) => (page) => page.getByRole('button', { name, exact: true }).click();
const fill = press('Fill this form');

/** @type {readonly State[]} */
export const POPUP_STATES = [
  ...billStates(person(), FORM),
  { name: 'ready', kept: person(), answers: look(FORM), everyLook: true },
  { name: 'window', kept: person(), answers: look(FORM), asWindow: true },
  { name: 'read-all', kept: person(), answers: look(FORM), act: press('Read all') },
  { name: 'first-use', answers: look(FORM), everyLook: true },
  { name: 'looking', kept: person(), answers: {} },
  {
    name: 'missing-details',
    kept: person({ street: '', city: '', state: '', zip: '', phone: '' }),
    answers: look({
      ...FORM,
      missing: [
        { key: 'street', required: true },
        { key: 'city', required: true },
        { key: 'state', required: true },
        { key: 'zip', required: true },
        { key: 'phone', required: false },
      ],
    }),
    everyLook: true,
  },
  { name: 'unresolved', kept: person({ closing: '' }), answers: look(FORM) },
  {
    // The letter has places that its author left open.
    name: 'open-places',
    kept: {
      ...person(),
      letters: { version: 1, data: [LETTER_WITH_PLACES] },
      settings: {
        version: 1,
        data: { chosenLetter: LETTER_WITH_PLACES.id, wantsReply: true, staleBillAcknowledged: [] },
      },
    },
    answers: look(FORM),
    everyLook: true,
  },
  {
    name: 'too-long',
    kept: person(),
    answers: look({ ...FORM, messageLimit: { max: 300, lineBreakIsTwo: false } }),
  },
  {
    name: 'dropped',
    kept: person(),
    answers: look({ ...FORM, messageLimit: { max: 1000, lineBreakIsTwo: false } }),
    act: press('Read all'),
  },
  {
    name: 'asking',
    kept: person(),
    answers: look(FORM, { 'fill-form': { kind: 'ask-stale-bill' } }),
    act: fill,
    everyLook: true,
  },
  { name: 'filling', kept: person(), answers: look(FORM), act: fill },
  {
    name: 'waiting',
    kept: person(),
    answers: look(FORM),
    act: async (page) => {
      await fill(page);
      await page.waitForTimeout(1_700);
    },
  },
  {
    name: 'filled',
    kept: person(),
    answers: look(FORM, { 'fill-form': { kind: 'filled', report: REPORT, goesOn: false } }),
    act: fill,
    everyLook: true,
  },
  {
    // The page has emptied and changed fields since, and the details are others by now.
    name: 'filled-changed-since',
    kept: person(),
    answers: look({ ...FORM, report: CHANGED_REPORT }),
  },
  {
    name: 'filled-all-fields',
    kept: person(),
    answers: look({ ...FORM, report: TOO_LONG_REPORT }),
    act: (page) => page.getByText('All fields').click(),
  },
  {
    name: 'undone',
    kept: person(),
    answers: look(
      { ...FORM, report: REPORT },
      { 'undo-fill': { kind: 'undone', restored: 9, changedSince: ['Message'] } },
    ),
    act: press('Undo'),
  },
  {
    name: 'page-changed',
    kept: person(),
    answers: look(FORM, { 'fill-form': { kind: 'page-changed' } }),
    act: fill,
  },
  { name: 'failed', kept: person(), answers: look(FORM, { 'fill-form': { kind: 'failed' } }), act: fill },
  { name: 'zip-gate', kept: person(), answers: look({ ...FORM, kind: 'zip-gate' }) },
  {
    name: 'zip-gate-unresolved',
    kept: person({ closing: '' }),
    answers: look({ ...FORM, kind: 'zip-gate' }),
  },
  {
    name: 'goes-on',
    kept: person(),
    answers: look({ ...FORM, kind: 'zip-gate', report: GATE_REPORT, goesOn: true }),
    everyLook: true,
  },
  {
    name: 'goes-on-stopped',
    kept: person(),
    answers: look(
      { ...FORM, kind: 'zip-gate', report: GATE_REPORT, goesOn: true },
      { 'stop-going-on': { done: true } },
    ),
    act: press('Stop here'),
  },
  {
    name: 'went-on',
    kept: person(),
    answers: look({ ...FORM, report: { ...REPORT, filledBefore: 2 } }),
  },
  {
    name: 'other-state',
    kept: person({ state: 'OH' }),
    answers: look({ ...FORM, otherState: 'MA' }),
    everyLook: true,
  },
  {
    name: 'unknown-office',
    kept: person(),
    answers: look({ ...FORM, office: null, host: 'outreach.sample-county.example' }),
  },
  {
    name: 'filled-not-sent',
    kept: person(),
    answers: look({ ...FORM, report: REPORT }, tabReceipt(1, 'form')),
    everyLook: true,
  },
  {
    name: 'not-noted',
    kept: person(),
    answers: look({ ...FORM, report: REPORT }, FULL_STORAGE),
  },
  {
    name: 'sent',
    kept: person(),
    answers: look(
      { kind: 'no-form', host: 'www.sample.senate.gov', why: 'sent', goesOn: false },
      tabReceipt(3, 'confirmation'),
    ),
    everyLook: true,
  },
  {
    name: 'no-form',
    kept: person(),
    answers: look({ kind: 'no-form', host: 'www.sample.senate.gov', why: 'nothing', goesOn: false }),
    everyLook: true,
  },
  {
    name: 'other-forms',
    kept: person(),
    answers: look({ kind: 'no-form', host: 'shop.example', why: 'other-forms', goesOn: false }),
  },
  { name: 'browser-page', kept: person(), answers: look({ kind: 'not-readable', why: 'browser-page' }) },
  { name: 'no-access', kept: person(), answers: look({ kind: 'not-readable', why: 'no-access' }) },
  {
    name: 'storage-full',
    kept: person(),
    answers: look(FORM, { 'full-storage': true }),
    act: (page) => page.getByRole('textbox', { name: 'First name' }).fill('Samples'),
  },
  ...outreachStates(person(), FORM),
  // Last, because the extension still writes while the next state is laid out.
  { name: 'set-aside', kept: { constituent: 'not an envelope' }, answers: look(FORM) },
];

/** @type {readonly State[]} */
export const OPTIONS_STATES = [
  {
    name: 'look-ups',
    kept: {
      ...person(),
      'look-ups': {
        version: 1,
        data: { 'bill-status': { on: false, lastUsed: '2026-11-22T12:00:00.000Z' } },
      },
    },
    everyLook: true,
  },
  ...letterStates(person()),
  ...historyStates(person()),
  { name: 'filled-in', kept: person(), everyLook: true },
  { name: 'empty' },
  {
    name: 'problems',
    kept: person({ zip: '0110x', state: 'Nowhere', email: 'sample', phone: '555' }),
    everyLook: true,
  },
  {
    name: 'saved',
    kept: { constituent: { version: 1, data: EMPTY } },
    act: (page) => page.getByRole('textbox', { name: 'First name' }).pressSequentially('Sample'),
  },
  { name: 'delete', kept: person(), act: press('Delete everything') },
  {
    name: 'import-refused',
    kept: person(),
    act: (page) =>
      // Found without its label: Playwright's label search reads `ariaLabelledByElements` of every element from its
      // own world, and Firefox 153 crashes the page's process when the page's world (axe) reads it afterwards.
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') }),
  },
];
