// @ts-check
import { PRACTICE_STATES, WELCOME_STATES } from './first-steps-states.mjs';
import { MEMBERS_OPTIONS_STATES, MEMBERS_POPUP_STATES } from './members-states.mjs';
import { OPTIONS_STATES, POPUP_STATES } from './states.mjs';

/** @import { State } from './states.mjs' */

/**
 * @typedef {object} Screen
 * @property {string} page of the extension, without ".html"
 * @property {number} width of its window, in CSS pixels
 * @property {number} height
 * @property {readonly State[]} states
 */

/**
 * Every page of the extension in every state, for the pictures and for the tests that visit all of them.
 * @type {readonly Screen[]}
 */
export const SCREENS = [
  { page: 'popup', width: 384, height: 600, states: [...POPUP_STATES, ...MEMBERS_POPUP_STATES] },
  { page: 'options', width: 1200, height: 900, states: [...OPTIONS_STATES, ...MEMBERS_OPTIONS_STATES] },
  { page: 'welcome', width: 1200, height: 900, states: WELCOME_STATES },
  { page: 'practice', width: 1200, height: 900, states: PRACTICE_STATES },
];
