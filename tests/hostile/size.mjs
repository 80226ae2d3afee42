// @ts-check
import { DETAILS, form, message, page } from '../e2e/pages/build-form.mjs';

/** @import { Situation } from './situation.mjs' */

const plain = () => form(DETAILS + message());
const WHOLE = { first: 'Sample', last: 'Constituent', zip: '12207' };
const deep = (/** @type {number} */ depth, style = '') =>
  `let at = document.querySelector('main'); const inner = at.firstChild; for (let n = 0; n < ${depth}; n += 1) { const next = document.createElement('div'); next.style.cssText = '${style}'; at.append(next); at = next; } at.append(inner);`;

/** Pages beyond all measure. @type {readonly Situation[]} */
const LARGE = [
  {
    name: 'has 10,000 controls in other forms',
    html: page(
      `${plain()}<form id="many"></form>`,
      `many.innerHTML = '<p><label>Choice <input type="text"></label></p>'.repeat(10_000);`,
    ),
    filled: WHOLE,
  },
  {
    name: 'has 10,000 controls in the contact form',
    html: page(
      form(`${DETAILS}${message()}<div id="many"></div>`),
      `many.innerHTML = '<p><input type="text"></p>'.repeat(10_000);`,
    ),
    filled: WHOLE,
  },
  {
    name: 'has 10,000 radio buttons of one name',
    html: page(
      form(`${DETAILS}${message()}<div id="many"></div>`),
      `many.innerHTML = '<label><input type="radio" name="one"> Word</label>'.repeat(10_000);`,
    ),
    filled: WHOLE,
  },
  {
    name: 'has lists of 20,000 options',
    html: page(
      form(`${DETAILS}<label>Topic <select id="topic"></select></label>${message()}`),
      `topic.innerHTML = '<option>Word</option>'.repeat(20_000);`,
    ),
    filled: WHOLE,
  },
  { name: 'is 5,000 elements deep', html: page(plain(), deep(5_000, 'display:contents')), filled: WHOLE },
  {
    name: 'has 1,500 forms',
    html: page(
      `${plain()}<div id="many"></div>`,
      `many.innerHTML = '<form><label>Name <input type="text"></label><button>Search</button></form>'.repeat(1_500);`,
    ),
    filled: WHOLE,
  },
  {
    name: 'has labels of a million letters',
    html: page(
      form(`${DETAILS}<p><label for="long" id="label"></label><input type="text" id="long"></p>${message()}`),
      `label.textContent = 'Phone number '.repeat(80_000);`,
    ),
    filled: WHOLE,
  },
  {
    name: 'has shadow roots within shadow roots',
    html: page(
      `<div id="host"></div>${plain()}`,
      `let at = host; for (let n = 0; n < 300; n += 1) { const root = at.attachShadow({ mode: 'open' }); at = document.createElement('div'); root.append(document.createElement('input'), at); }`,
    ),
    filled: WHOLE,
  },
];

/** @type {readonly Situation[]} */
export const SIZES = LARGE.map((situation) => ({ ...situation, large: true }));
