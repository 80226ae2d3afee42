// @vitest-environment happy-dom

import { afterEach, describe, expect, it } from 'vitest';
import { type Control, isControl } from '@/page/find-controls';
import { ReplacedControls } from '@/page/replaced-controls';

const controls = () => [...document.querySelectorAll('input, select, textarea')].filter(isControl);

function draw(html: string): void {
  const form = document.createElement('form');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  form.append(...parsed.body.childNodes);
  document.body.replaceChildren(form);
}

function at(index: number): Control {
  const control = controls()[index];
  if (!control) throw new Error('no such control');
  return control;
}

/** Finds the control in the next rendering that replaces a control of the first. */
function heir(first: string, index: number, next: string): Control | null {
  draw(first);
  const replaced = new ReplacedControls(controls);
  replaced.note(controls());
  const control = at(index);
  draw(next);
  return replaced.standing(control);
}

const box = (id: string, caption: string, more = '') =>
  `<label for="${id}">${caption}</label><input id="${id}" ${more}>`;

describe('ReplacedControls', () => {
  afterEach(() => document.body.replaceChildren());

  it('returns the control itself while it is in the page', () => {
    draw(box('a', 'City'));
    expect(new ReplacedControls(controls).standing(at(0))).toBe(at(0));
  });

  it('finds the field with the same words in the same layout, whatever its id', () => {
    const found = heir(box('a1', 'City') + box('b1', 'ZIP'), 1, box('a2', 'City') + box('b2', 'ZIP'));
    expect(found).toBe(at(1));
  });

  it('finds the only field of its name in another layout', () => {
    const found = heir(box('a', 'City', 'name="city"'), 0, box('x', 'New') + box('b', 'City', 'name="city"'));
    expect(found).toBe(at(1));
  });

  it('follows a field through several renderings', () => {
    draw(box('a', 'City'));
    const replaced = new ReplacedControls(controls);
    replaced.note(controls());
    const first = at(0);
    for (const id of ['b', 'c', 'd']) {
      draw(box(id, 'City'));
      replaced.note(controls());
    }
    expect(replaced.standing(first)).toBe(at(0));
  });

  it.each([
    ['a field with other words in its place', box('a', 'City'), box('b', 'County')],
    ['nothing to identify it by', '<input>', '<input>'],
    [
      'two fields of its name',
      box('a', 'City', 'name="c"'),
      box('b', 'City', 'name="c"') + box('d', 'City', 'name="c"'),
    ],
    ['another kind of control', box('a', 'City'), box('b', 'City', 'type="email"')],
    ['a page without controls', box('a', 'City'), '<p>Thanks</p>'],
  ])('returns null for %s', (_, first, next) => {
    expect(heir(first, 0, next)).toBeNull();
  });
});
