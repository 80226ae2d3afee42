import { box, list, message, NAME, REACH } from '../build-form.mjs';

/** The form around the widgets of one library. Each library fills the slots in its own way. */

export const STATES = [
  'Alabama',
  'Colorado',
  'Connecticut',
  'New Jersey',
  'New York',
  'Ohio',
  'Washington',
  'Wyoming',
];
export const TOPICS = [
  'Agriculture',
  'Budget',
  'Culture',
  'Defense',
  'Education',
  'Judiciary',
  'Taxes',
  'Veterans',
  'Other',
];

const ADDRESS = box('street', 'Street Address') + box('city', 'City');

/** @param {string} css a library's style sheet */
export function style(css) {
  document.head.appendChild(document.createElement('style')).textContent = css;
}

/**
 * Draws the form.
 * @param {{ state?: string, topic?: string, message?: string }} parts HTML in place of the plain fields
 */
export function drawForm({ state, topic, message: letter }) {
  document.documentElement.lang = 'en';
  root.outerHTML = `<main><form method="post">${NAME}${ADDRESS}${state ?? list('state', 'State', STATES)}${REACH}${topic ?? list('topic', 'Topic', TOPICS)}${letter ?? message()}<button type="submit">Send message</button></form></main>`;
}

/** A select with a label, for a library that draws over it. @param {string} id @param {string} caption @param {readonly string[]} options */
export const select = (id, caption, options, first = `Select a ${caption.toLowerCase()}`) =>
  `<div class="field"><label for="${id}">${caption}</label> <select id="${id}" name="${id}"><option value="">${first}</option>${options.map((text) => `<option value="${text}">${text}</option>`).join('')}</select></div>`;
