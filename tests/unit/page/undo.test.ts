// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { ControlNames } from '@/page/control-names';
import type { Control } from '@/page/find-controls';
import { watchForCopies } from '@/page/kept-copies';
import { ReplacedControls } from '@/page/replaced-controls';
import { contentOf, setContent } from '@/page/set-value';
import { UndoMemory } from '@/page/undo';

const replaced = new ReplacedControls(() => [...document.querySelectorAll<Control>('input')]);
const names = new ControlNames(replaced);
let memory: UndoMemory;
beforeEach(() => {
  document.body.innerHTML = '<input id="a"><input id="b" value="came"><input id="c">';
  memory = new UndoMemory(replaced);
});
function get(id: string): Control {
  const found = document.querySelector<Control>(`#${id}`);
  if (!found) throw new Error(id);
  return found;
}
/** Writes as a fill does: remember, write, record what the page made of it. */
function write(id: string, value: string): void {
  const control = get(id);
  memory.remember(names.nameOf(control), control, `Label ${id}`, contentOf(control));
  setContent(control, { kind: 'text', value });
  memory.settled(names.nameOf(control));
}

test('everything is restored', () => {
  write('a', 'one');
  write('b', 'two');
  expect(memory.undo()).toEqual({ restored: 2, changedSince: [] });
  expect([get('a').value, get('b').value]).toEqual(['', 'came']);
  expect(memory.undo()).toEqual({ restored: 0, changedSince: [] });
});

test('after a second round the first content is restored', () => {
  write('b', 'two');
  write('b', 'three');
  memory.undo();
  expect(get('b').value).toBe('came');
});

test('later changes by the person stay and are named in the order of the form', () => {
  write('a', 'one');
  write('b', 'two');
  write('c', 'three');
  get('a').value = 'mine';
  get('c').value = 'mine too';
  expect(memory.undo()).toEqual({ restored: 1, changedSince: ['Label a', 'Label c'] });
  expect([get('a').value, get('b').value, get('c').value]).toEqual(['mine', 'came', 'mine too']);
});

/** The group of a form, of which the page writes each answer into a hidden box. */
function chooseWithCopy(onClear: string | null): { shown: () => string | undefined; sent: () => string } {
  document.body.innerHTML =
    '<form action="/send"><input type="radio" id="a" name="r" value="yes"><input type="hidden" id="b"></form>';
  const button = get('a');
  const copy = get('b');
  button.addEventListener('change', () => {
    if (button instanceof HTMLInputElement && button.checked) copy.value = 'yes';
    else if (onClear !== null) copy.value = onClear;
  });
  const before = contentOf(button);
  memory.remember(names.nameOf(button), button, 'Reply', before);
  const copies = watchForCopies(button);
  if (button instanceof HTMLInputElement) setContent(button, { kind: 'choice', taken: button });
  memory.copied(names.nameOf(button), copies());
  memory.settled(names.nameOf(button));
  return {
    shown: () => document.querySelector<HTMLInputElement>('input:checked')?.value,
    sent: () => copy.value,
  };
}

test('a first answer of which the page keeps a copy stays and is named', () => {
  const { shown, sent } = chooseWithCopy(null);
  expect(memory.undo()).toEqual({ restored: 0, changedSince: [], remaining: ['Reply'] });
  expect([shown(), sent()]).toEqual(['yes', 'yes']);
});

test('a first answer whose copy the page clears is taken back', () => {
  const { shown, sent } = chooseWithCopy('');
  expect(memory.undo()).toEqual({ restored: 1, changedSince: [] });
  expect([shown(), sent()]).toEqual([undefined, '']);
});

test('another way of writing the same is no change', () => {
  write('a', 'one');
  const ref = names.nameOf(get('a'));
  get('a').value = 'ONE ';
  expect(memory.isUnchanged(ref)).toBe(true);
  get('a').value = 'two';
  expect(memory.isUnchanged(ref)).toBe(false);
});

test('forgotten and removed controls are not mentioned', () => {
  write('a', 'one');
  write('b', 'two');
  memory.forget(names.nameOf(get('a')));
  get('b').remove();
  expect(memory.undo()).toEqual({ restored: 0, changedSince: [] });
  expect(get('a').value).toBe('one');
});

test('names are kept as long as their controls', () => {
  const control = get('a');
  const name = names.nameOf(control);
  expect(names.nameOf(control)).toBe(name);
  expect(names.find(name)).toBe(control);
  control.remove();
  expect(names.find(name)).toBeNull();
});
