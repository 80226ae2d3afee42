// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findControls, parentOf, radioGroup } from '@/page/find-controls';

const ids = (limit = 100) => findControls(document, limit).controls.map(({ id }) => id);

test('finds controls that can hold a detail, in document order', () => {
  document.body.innerHTML =
    '<input id="a"><input type="hidden" id="h"><input type="submit" id="s"><button id="x"></button><select id="b"></select><textarea id="c"></textarea><input type="image" id="i">';
  expect(ids()).toEqual(['a', 'b', 'c']);
});

test('stops at the limit and says that there are more', () => {
  document.body.innerHTML = '<input id="a"><input id="b"><input id="c">';
  expect(ids(2)).toEqual(['a', 'b']);
  expect(findControls(document, 2).truncated).toBe(true);
  expect(findControls(document, 3).truncated).toBe(false);
});

test('lists controls in open shadow roots at the place of their host', () => {
  document.body.innerHTML = '<input id="a"><div id="host"></div><input id="c">';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<p><input id="b"></p>';
  expect(ids()).toEqual(['a', 'b', 'c']);
  const paragraph = root.querySelector('p');
  expect(paragraph && parentOf(paragraph)?.id).toBe('host');
});

test('groups radio buttons by name within a form', () => {
  document.body.innerHTML =
    '<form><input type="radio" name="r" id="a"><input type="radio" name="r" id="b"></form><form><input type="radio" name="r" id="c"></form><input type="radio" name="r" id="d"><input type="radio" id="e">';
  const group = (id: string) => {
    const button = document.querySelector<HTMLInputElement>(`#${id}`);
    return button ? radioGroup(button).map((other) => other.id) : null;
  };
  expect(group('a')).toEqual(['a', 'b']);
  expect(group('c')).toEqual(['c']);
  expect(group('d')).toEqual(['d']);
  expect(group('e')).toEqual([]);
});
