// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '@/entrypoints/shared/render-page';

let end = () => {};
beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <ul>
        <li><button id="a">Remove a</button></li>
        <li><a id="b0" href="#b">b</a><button id="b">Remove b</button></li>
        <li><button id="c">Remove c</button></li>
      </ul>
      <section id="report" tabindex="-1"><div id="choices"><button id="choice">Taxes</button></div></section>
      <section id="empty"><button id="only">Only</button></section>
    </main>`;
  end = keepFocus(document);
});
afterEach(() => end());

const one = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no ${id}.`);
  return element;
};
const focused = () => document.activeElement?.id;
const settled = () => new Promise((done) => setTimeout(done, 0));

test.each([
  ['a card that is removed: what came in its place', 'a', 'li', 'b0'],
  ['the last card: the one before it', 'c', 'li', 'b'],
  ['what lay in a part that takes the focus: that part', 'choice', '#choices', 'report'],
  ['the only thing of its part: the part itself', 'only', '#only', 'empty'],
])('%s', async (_, id, gone, expected) => {
  one(id).focus();
  one(id).closest(gone)?.remove();
  await settled();
  expect(focused()).toBe(expected);
});

test('a focus that was moved, or dropped with a click, is left alone', async () => {
  one('a').focus();
  one('c').focus();
  one('a').remove();
  await settled();
  expect(focused()).toBe('c');

  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  one('c').remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});
