// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { findControls } from '@/page/find-controls';
import { openFormSession } from '@/page/form-session';
import { findWidgets } from '@/page/widgets/find-widgets';
import { shownChoice } from '@/page/widgets/shown-text';

/** jsdom has no layout: what is not set to `display: none` counts as seen. */
const isHidden = (element: Element) => element.closest('[hidden], [style*="display: none"]') !== null;

beforeEach(() => {
  Element.prototype.checkVisibility = function checkVisibility() {
    return !isHidden(this);
  };
  Element.prototype.getBoundingClientRect = function getBoundingClientRect() {
    return isHidden(this) ? new DOMRect() : new DOMRect(10, 10, 200, 20);
  };
});

const sight = {
  unseenReason: (element: Element) => (isHidden(element) ? 'hidden' : null),
  box: (element: Element) => element.getBoundingClientRect(),
};

function widgetsOf(html: string) {
  document.body.innerHTML = `<form>${html}</form>`;
  const { controls, roots } = findControls(document, 100);
  const { kinds, faces, parts } = findWidgets(controls, roots, sight);
  const ids = (elements: Iterable<Element>) => [...elements].map(({ id }) => id);
  return {
    kinds: Object.fromEntries([...kinds].map(([element, kind]) => [element.id, kind])),
    faces: ids(faces.keys()),
    parts: ids(parts),
  };
}

describe('what is a widget', () => {
  test.each([
    ['<input id="a" role="combobox">', 'list'],
    ['<div id="a" role="combobox" tabindex="0"></div>', 'list'],
    ['<button id="a" type="button" aria-haspopup="listbox">Pick one</button>', 'list'],
    ['<div id="a" role="listbox" tabindex="0"><div role="option">One</div></div>', 'list'],
    ['<div id="a" contenteditable="true"></div>', 'editor'],
    ['<div id="a" contenteditable></div>', 'editor'],
    ['<p><input type="text" id="a" readonly required></p>', 'look-up'],
    ['<p><input type="text" id="a" readonly><button type="button">Find</button></p>', 'look-up'],
  ])('%s', (html, kind) => {
    expect(widgetsOf(html).kinds).toEqual({ a: kind });
  });

  test.each([
    '<input id="a">',
    '<input type="text" id="a" readonly>',
    '<input type="text" id="a" readonly required value="Set by the page">',
    '<div id="a" contenteditable="false"></div>',
    '<div id="a" role="combobox" hidden></div>',
    '<button id="a" type="button" aria-haspopup="menu">Menu</button>',
    '<div role="toolbar"><button id="a" aria-haspopup="listbox">Heading</button></div>',
    '<p><span><div id="a" role="combobox" aria-haspopup="listbox"></div></span><input type="tel" id="t"></p>',
  ])('no widget: %s', (html) => {
    expect(widgetsOf(html).kinds).toEqual({});
  });

  test('a list that a box opens is part of that box', () => {
    const html = '<input id="a" role="combobox" aria-controls="b"><ul id="b" role="listbox"></ul>';
    expect(widgetsOf(html).kinds).toEqual({ a: 'list' });
  });

  test('the search box of a drawn list is no control of its own', () => {
    const html =
      '<select id="a" style="display: none"><option>Pick</option><option>Ohio</option></select><div role="combobox" tabindex="0"><span>Pick</span><input id="b" type="search"></div>';
    expect(widgetsOf(html)).toMatchObject({ kinds: {}, faces: ['a'], parts: ['b'] });
  });
});

describe('a hidden select', () => {
  const select =
    '<select id="a" style="display: none"><option>Pick a county</option><option>Adams</option><option>Boulder</option></select>';

  test.each([
    ['a list beside it in a role', '<span role="combobox" tabindex="0">Anything</span>'],
    ['a list that shows what it shows', '<div class="drawn"><a href="#">Pick a county</a></div>'],
    ['a list that is named after it', '<div id="a_list"><a href="#">Choose</a></div>'],
    [
      'a list of its options',
      '<div tabindex="0">Pick<ul><li>Adams</li><li>Boulder</li><li>Pick a county</li></ul></div>',
    ],
  ])('is seen in %s', (_, html) => {
    expect(widgetsOf(select + html).faces).toEqual(['a']);
  });

  test.each([
    ['nothing', ''],
    ['a button', '<button type="submit">Send</button>'],
    ['another field', '<p><label>State <select id="b"><option>Pick a county</option></select></label></p>'],
    ['words alone', '<p>Pick a county</p>'],
    ['a hidden list', '<span role="combobox" hidden>Pick a county</span>'],
  ])('stays unseen beside %s', (_, html) => {
    expect(widgetsOf(select + html).faces).toEqual([]);
  });
});

test.each([
  ['Select a state', ''],
  ['Please choose', ''],
  ['-- Select --', ''],
  ['\u200b', ''],
  ['State *', ''],
  ['<span class="list__placeholder">Anything</span>', ''],
  ['New York', 'New York'],
  ['New York \u25be', 'New York'],
])('a list that shows "%s" holds "%s"', (html, shown) => {
  document.body.innerHTML = `<div>${html}</div>`;
  const face = document.body.firstElementChild ?? document.body;
  expect(shownChoice(face, face, 'State')).toBe(shown);
});

const PAGE = `<main><h1>Contact</h1><form>
  <p><label for="first">First Name</label><input id="first"></p>
  <p id="caption">County</p><div id="county" role="combobox" tabindex="0" aria-labelledby="caption"><span>Choose</span></div>
  <div id="panel" hidden><div role="option">Adams</div><div role="option">Boulder</div></div>
  <p id="said">Message</p><div id="letter" contenteditable="true" aria-labelledby="said"></div>
</form></main>`;

test('controls and widgets are read in the order of the page, and no value of theirs is', () => {
  document.body.innerHTML = PAGE.replace('"said"></div>', '"said">My secret words</div>').replace(
    'Choose',
    'Adams',
  );
  const { snapshot } = openFormSession(document).read();
  expect(snapshot.controls.map(({ kind, label, hasText }) => [kind, label, hasText])).toEqual([
    ['text', 'First Name', false],
    ['list', 'County', true],
    ['editor', 'Message', true],
  ]);
  expect(JSON.stringify(snapshot)).not.toMatch(/secret|Adams/);
});

test('a list is opened for its options, an option is pressed, and Undo says that it stays', async () => {
  document.body.innerHTML = PAGE;
  const panel = document.querySelector<HTMLElement>('#panel');
  const county = document.querySelector<HTMLElement>('#county');
  if (!panel || !county) throw new Error('no list');
  let held = '';
  county.addEventListener('click', () => (panel.hidden = false));
  county.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') panel.hidden = true;
  });
  panel.addEventListener('click', ({ target }) => {
    held = target instanceof Element ? (target.textContent ?? '') : '';
    county.textContent = held;
    panel.hidden = true;
  });
  const session = openFormSession(document);
  const list = session.read().snapshot.controls[1];
  if (!list) throw new Error('not read');
  await session.lookInto([list.ref]);
  expect(panel.hidden).toBe(true);
  const { snapshot } = session.read();
  expect(snapshot.controls[1]?.options.map(({ text }) => text)).toEqual(['Adams', 'Boulder']);
  const { generation, url } = snapshot;
  const value = { kind: 'option', index: 1, text: 'Boulder', value: 'Boulder' } as const;
  const step = { action: 'fill', ref: list.ref, role: 'county', label: 'County', value, why: '' } as const;
  const applied = await session.apply({ generation, url, steps: [step], droppedParagraphs: [], unasked: [] });
  expect(applied).toMatchObject({ kind: 'applied', steps: [{ result: 'set' }] });
  expect(held).toBe('Boulder');
  expect(session.read().snapshot.controls[1]).toMatchObject({ hasText: true, written: 'same' });
  expect(await session.undo()).toEqual({ restored: 0, changedSince: [], remaining: ['County'] });
});
