// @ts-check
import { box, DETAILS, form, message, page } from '../e2e/pages/build-form.mjs';
import { amongOthers, OFFICE, trapped } from './situation.mjs';

/** @import { Situation } from './situation.mjs' */

const WHOLE = { first: 'Sample', last: 'Constituent', zip: '12207' };
const plain = () => form(DETAILS + message());
const HIDDEN_PHONE =
  '<p style="position:absolute;left:-9999px"><label for="trap">Phone Number</label><input type="text" id="trap"></p>';

/** @param {string} name @param {string} head runs before the page's own content @param {Partial<Situation>} [more] @returns {Situation} */
const overrides = (name, head, more = {}) => ({
  name,
  html: page(form(DETAILS + HIDDEN_PHONE + message())).replace('<body>', `<script>${head}</script><body>`),
  empty: ['trap'],
  filled: WHOLE,
  ...more,
});

const ELSEWHERE = 'https://www.other.house.gov/contact';
const OTHER_FORM = page(
  form(DETAILS.replaceAll('id="', 'id="other-') + message().replaceAll('"message"', '"other-message"')),
).replaceAll('for="', 'for="other-');
const OTHERS_EMPTY = ['other-first', 'other-last', 'other-street', 'other-mail', 'other-message'];

/** Pages whose scripts work against the extension. @type {readonly Situation[]} */
export const SCRIPTS = [
  overrides(
    'replaces querySelector',
    `Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => { throw new Error('no'); }; document.querySelectorAll = () => []; document.querySelector = () => null;`,
  ),
  overrides(
    'replaces the setter of values',
    `Object.defineProperty(HTMLInputElement.prototype, 'value', { get() { return ''; }, set() { throw new Error('no'); } });`,
  ),
  overrides(
    'gives each box its own setter',
    `addEventListener('DOMContentLoaded', () => { for (const box of document.querySelectorAll('input')) Object.defineProperty(box, 'value', { get: () => 'mine', set() { throw new Error('no'); } }); });`,
  ),
  overrides(
    'claims that every element is visible',
    `window.getComputedStyle = () => new Proxy({}, { get: () => 'visible' }); Element.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 200, 20); Element.prototype.checkVisibility = () => true; document.elementsFromPoint = () => [];`,
  ),
  overrides(
    'replaces events',
    `EventTarget.prototype.addEventListener = () => { throw new Error('no'); }; EventTarget.prototype.dispatchEvent = () => { throw new Error('no'); }; window.Event = window.FocusEvent = function () { throw new Error('no'); };`,
  ),
  overrides(
    'replaces methods of arrays and objects',
    `Array.prototype.map = Array.prototype.filter = Array.prototype.push = () => { throw new Error('no'); }; Object.prototype.kind = 'fill'; Object.prototype.ref = '0'; JSON.parse = () => { throw new Error('no'); }; Map.prototype.get = () => 1; Array.prototype[Symbol.iterator] = function* () {};`,
  ),
  overrides(
    'replaces promises and timers',
    `window.setTimeout = () => 0; window.requestAnimationFrame = () => 0; Promise.prototype.then = () => { throw new Error('no'); };`,
  ),
  overrides(
    'throws in every handler',
    `for (const type of ['input', 'change', 'blur', 'focusout', 'click', 'focus', 'keydown']) addEventListener(type, () => { throw new Error('no'); }, true);`,
  ),
  overrides(
    'stops every event',
    `for (const type of ['input', 'change', 'blur', 'focusout', 'click']) addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`,
  ),
  overrides(
    'shows a dialog at every change',
    `addEventListener('change', () => { alert('Sure?'); confirm('Really?'); }, true);`,
    {
      came: 'closed',
      busy: true,
      inFirefox: { came: 'filled', why: 'a dialog of the page does not close the popup' },
    },
  ),
  overrides(
    'gives its own globals the names of ours',
    `window.dearMemberFormFiller = { alive: () => true }; window.chrome = { runtime: { id: 'x', sendMessage() {} } }; window.browser = window.chrome;`,
  ),
  overrides(
    'blocks for half a second at every change',
    `addEventListener('input', () => { const end = Date.now() + 500; while (Date.now() < end); }, true);`,
    { busy: true },
  ),
  {
    name: 'blocks in a handler for four seconds',
    html: amongOthers(
      '',
      `first.addEventListener('input', () => { const end = Date.now() + 4_000; while (Date.now() < end); });`,
    ),
    filled: WHOLE,
    busy: true,
  },
  trapped('adds a hidden field at every change', '', {
    empty: ['added0', 'added1', 'added2', 'added3', 'added4'],
    script: `let n = 0; addEventListener('input', () => { const p = document.createElement('p'); p.style.opacity = 0; p.innerHTML = '<label for="added' + n + '">Phone Number</label><input type="text" id="added' + n++ + '">'; document.forms[0].append(p); });`,
  }),
  trapped('keeps adding fields while it is filled', '', {
    empty: ['added40'],
    script: `let n = 0; addEventListener('input', () => { const p = document.createElement('p'); p.innerHTML = '<label for="added' + n + '">Phone Number</label><input type="text" id="added' + n++ + '">'; document.forms[0].append(p); });`,
  }),
  trapped('moves its message into a hidden part when the first field is filled', '', {
    empty: ['message'],
    script: `first.addEventListener('input', () => { const away = document.createElement('div'); away.style.cssText = 'position:absolute;left:-9999px'; document.body.append(away); away.append(message); });`,
  }),
  trapped('swaps a filled field for an invisible one', HIDDEN_PHONE, {
    script: `addEventListener('change', ({ target }) => { if (target.id === 'first') { trap.id = 'gone'; gone.id = 'trap'; } });`,
  }),
  trapped('removes its form when the first field is filled', '', {
    came: 'stopped',
    words: 'The page has changed',
    empty: ['last', 'message'],
    filled: {},
    script: `first.addEventListener('input', () => document.forms[0].remove());`,
  }),
  trapped('rewrites itself when the first field is filled', '', {
    came: 'any',
    empty: [],
    filled: {},
    script: `first.addEventListener('input', () => { document.open(); document.write('<p>Nothing here</p>'); document.close(); });`,
  }),
  trapped('changes its address when the first field is filled', '', {
    came: 'any',
    empty: [],
    filled: {},
    script: `first.addEventListener('input', () => history.pushState({}, '', '/login'));`,
  }),
  {
    name: 'reloads when the first field is filled',
    html: amongOthers('', `first.addEventListener('input', () => location.reload());`),
    came: 'stopped',
    empty: ['first', 'message'],
    inFirefox: {
      empty: [],
      why: 'Firefox restores the contents of fields on a reload, as if the person had typed them',
    },
  },
  {
    name: 'goes to another office when the first field is filled',
    html: amongOthers('', `first.addEventListener('input', () => { location.href = '${ELSEWHERE}'; });`),
    others: { [ELSEWHERE]: OTHER_FORM },
    came: 'stopped',
    look: (tab) => tab.waitForURL(ELSEWHERE),
    empty: OTHERS_EMPTY,
  },
  {
    name: 'goes to another office between the look and the click',
    html: page(plain()),
    others: { [ELSEWHERE]: OTHER_FORM },
    between: async (tab) => void (await tab.goto(ELSEWHERE)),
    came: 'stopped',
    words: 'The page has changed',
    empty: OTHERS_EMPTY,
  },
  {
    name: 'goes to another of its own addresses between the look and the click',
    html: page(plain()),
    others: { [`${OFFICE}/2`]: OTHER_FORM },
    between: async (tab) => void (await tab.goto(`${OFFICE}/2`)),
    filled: { 'other-first': 'Sample' },
  },
  trapped(
    'keeps the value in a custom element',
    '<p><label for="own">Phone Number</label> <own-box id="own"></own-box></p>',
    {
      empty: [],
      script: `customElements.define('own-box', class extends HTMLElement { set value(v) { throw new Error(v); } });`,
    },
  ),
  trapped(
    'gives every box the same id',
    `${box('trap', 'Phone Number').replace('id="trap"', 'id="first"')}`,
    { empty: [], filled: { last: 'Constituent' } },
  ),
];

/** @param {string} name of a control that hides a function of its form */
const named = (name) => `<input type="text" name="${name}" id="${name}">`;
const FORM_NAMES = [
  'id',
  'name',
  'parentElement',
  'parentNode',
  'getAttribute',
  'hasAttribute',
  'getBoundingClientRect',
  'querySelector',
  'querySelectorAll',
  'children',
  'tagName',
  'localName',
  'nodeType',
  'contains',
  'closest',
  'matches',
  'previousElementSibling',
  'nextElementSibling',
  'nextSibling',
  'previousSibling',
  'firstChild',
  'textContent',
  'getRootNode',
  'elements',
  'baseURI',
  'ownerDocument',
  'isConnected',
  'shadowRoot',
  'scrollLeft',
  'nodeName',
  'attributes',
  'childNodes',
];
const DOCUMENT_NAMES = [
  'querySelectorAll',
  'querySelector',
  'documentElement',
  'body',
  'title',
  'defaultView',
  'elementsFromPoint',
  'getElementById',
  'createElement',
  'addEventListener',
  'head',
  'forms',
  'readyState',
  'styleSheets',
  'activeElement',
  'nodeType',
  'getRootNode',
];

/**
 * Elements whose names replace the browser's own properties, for content scripts too.
 * @type {readonly Situation[]}
 */
export const NAMES = [
  {
    name: 'names its fields after functions of a form',
    html: page(form(DETAILS + FORM_NAMES.map(named).join('') + message())),
    filled: WHOLE,
    empty: ['parentElement'],
  },
  {
    name: 'names its forms after functions of a document',
    html: page(`${DOCUMENT_NAMES.map((name) => `<form name="${name}"></form>`).join('')}${plain()}`),
    filled: WHOLE,
  },
  {
    name: 'names its pictures after functions of a document',
    html: page(
      `${plain()}${DOCUMENT_NAMES.map((name) => `<img alt="" name="${name}" id="${name}">`).join('')}`,
    ),
    filled: WHOLE,
  },
  {
    name: 'gives an element the name of our marker',
    html: page(`<form id="dearMemberFormFiller"><input name="alive"></form>${plain()}`),
    filled: WHOLE,
  },
  {
    name: 'gives a frame the name of our marker',
    html: page(`<iframe name="dearMemberFormFiller" srcdoc="<p>here</p>"></iframe>${plain()}`),
    filled: WHOLE,
  },
];
