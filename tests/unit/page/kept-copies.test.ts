// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mayKeepAnswer, watchForCopies } from '@/page/kept-copies';

const RADIOS = '<input type="radio" name="r" value="y"><input type="radio" name="r" value="n">';
function made(html: string): HTMLInputElement {
  document.body.innerHTML = html;
  const button = document.querySelector<HTMLInputElement>('input[type=radio]');
  if (!button) throw new Error('nothing made');
  return button;
}

test('tells which other boxes the page changes at a choice', () => {
  const button = made(
    `<form>${RADIOS}<input type="hidden" id="copy"><input id="other"></form><input id="out">`,
  );
  const copies = watchForCopies(button);
  expect(copies()).toEqual([]);
  const copy = document.querySelector<HTMLInputElement>('#copy');
  if (copy) copy.value = 'y';
  const out = document.querySelector<HTMLInputElement>('#out');
  if (out) out.value = 'not of this form';
  expect(copies()).toEqual([{ box: copy, before: '' }]);
});

const SCRIPT = '<script type="application/json">{}</script>';
test.each<[string, string, boolean]>([
  ['without scripts', `<form>${RADIOS}</form>`, false],
  ['sent by the browser', `${SCRIPT}<form action="/send" method="post">${RADIOS}</form>`, false],
  ['with a note of its author', `${SCRIPT}<form method="post"><!-- reply -->${RADIOS}</form>`, false],
  ['with the notes of a template engine', `${SCRIPT}<form method="post"><!---->${RADIOS}</form>`, true],
  ['sent by a script', `${SCRIPT}<form>${RADIOS}</form>`, true],
  ['without a form', `${SCRIPT}<div>${RADIOS}</div>`, true],
  ['of Vue', `<div data-v-app><form method="post">${RADIOS}</form></div>`, true],
])('an answer may be kept unseen in a form %s: %s', (_, html, may) => {
  expect(mayKeepAnswer(made(html))).toBe(may);
});
