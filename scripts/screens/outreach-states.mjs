// @ts-check
// The queue of an outreach in the popup, for scripts/screens.mjs.

/** @import { State } from './states.mjs' */

const member = (/** @type {string} */ bioguide, /** @type {string} */ title, /** @type {string} */ name) => ({
  kind: 'member',
  member: {
    bioguide,
    title,
    firstName: 'Sample',
    lastName: 'Member',
    fullName: name,
    state: 'MA',
    district: title === 'senator' ? null : 7,
  },
});

/** @param {string} officeId @param {object} office @param {Record<string, unknown>} [rest] */
const item = (officeId, office, rest) => ({
  officeId,
  office,
  state: 'next',
  why: null,
  hasTab: false,
  here: false,
  ...rest,
});

/** @param {...Record<string, unknown>} states of three offices */
const queue = (...states) => ({
  outreach: {
    kind: 'view',
    view: {
      letter: { id: 'own-1', name: 'A letter to several offices' },
      items: [
        item('A000001', member('A000001', 'senator', 'Alexandria Sample-Longname'), states[0]),
        item('B000002', member('B000002', 'senator', 'Sample Member'), states[1]),
        item('C000003', member('C000003', 'representative', 'Another Example'), states[2]),
      ],
    },
  },
});

const NO_FORM = { kind: 'no-form', host: 'www.sample.senate.gov', why: 'nothing', goesOn: false };

/**
 * @param {Record<string, unknown>} kept of a person
 * @param {Record<string, unknown>} form the answer for a tab with a contact form
 * @returns {readonly State[]}
 */
export const outreachStates = (kept, form) => [
  {
    name: 'queue',
    kept,
    answers: {
      'look-at-tab': NO_FORM,
      ...queue({ state: 'sent' }, { state: 'needs-you', why: 'find-form', hasTab: true }),
    },
    everyLook: true,
  },
  {
    name: 'queue-after-restart',
    kept,
    answers: {
      'look-at-tab': NO_FORM,
      ...queue({ state: 'needs-you', why: 'sent-unknown' }, { state: 'filled', hasTab: true }),
    },
  },
  {
    name: 'queue-done',
    kept,
    answers: { 'look-at-tab': NO_FORM, ...queue({ state: 'sent' }, { state: 'skipped' }, { state: 'sent' }) },
  },
  {
    name: 'queue-on-form',
    kept,
    answers: {
      'look-at-tab': form,
      ...queue({ state: 'sent' }, { state: 'filled', here: true, hasTab: true }),
    },
    everyLook: true,
  },
];
