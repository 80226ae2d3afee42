// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { hasChoice, hasDialCode, hasHint, hasTypedText } from '@/page/field-content';
import type { Control } from '@/page/find-controls';

function made(html: string, change: (control: Control) => void = () => {}): Control {
  document.body.innerHTML = html;
  const control = document.querySelector<Control>('input, select, textarea');
  if (!control) throw new Error('nothing made');
  change(control);
  return control;
}
const type = (value: string) => (control: Control) => {
  control.value = value;
};

describe('typed text', () => {
  test.each([
    ['<input>', '', false],
    ['<input>', '   ', false],
    ['<input>', '(___) ___-____', false],
    ['<input>', '__/__/____', false],
    ['<input>', 'x', true],
    ['<input>', '0', true],
    ['<input value="from the page">', 'from the page', true],
    ['<textarea></textarea>', '\n', false],
    ['<textarea></textarea>', 'Dear', true],
  ])('%s %j', (html, value, has) => {
    expect(hasTypedText(made(html, type(value)))).toBe(has);
  });
  test('a button or a list has none', () => {
    expect(hasTypedText(made('<input type="checkbox" value="yes">'))).toBe(false);
    expect(hasTypedText(made('<select><option>Ohio</option></select>'))).toBe(false);
  });
});

test.each([
  ['+1', true],
  ['+1 (___) ___-____', true],
  ['1-', true],
  ['1 (', true],
  ['1', false],
  ['+44', false],
  ['+1 (518) ___-____', false],
  ['', false],
])('%j is nothing but a country code: %s', (value, is) => {
  expect(hasDialCode(made('<input>', type(value)))).toBe(is);
});

describe('a hint that the page wrote as text', () => {
  test.each([
    ['<input name="first" value="First Name">', '', true],
    ['<input name="q17" value="First Name *">', 'First name', true],
    ['<input name="homeCity" value="City">', '', true],
    ['<textarea name="c">Type your message here</textarea>', '', true],
    ['<textarea name="c">Enter a short message...</textarea>', '', true],
    ['<input name="last" placeholder="Last Name" value="last name">', '', true],
    ['<input name="city" value="Albany">', 'City', false],
    ['<input name="q17" value="First Name">', '', false],
    ['<input name="zip" value="12207">', 'ZIP', false],
    ['<textarea name="message">Dear Senator, please vote for it.</textarea>', 'Message', false],
    ['<input name="first">', 'First Name', false],
  ])('%s labelled %j: %s', (html, label, is) => expect(hasHint(made(html), label)).toBe(is));
  test('what was typed is none', () => {
    expect(hasHint(made('<input name="first">', type('First')), 'First')).toBe(false);
  });
});

describe('a choice that differs from the page’s default', () => {
  const LIST =
    '<select><option value="">--</option><option>Ohio</option><option selected>Utah</option></select>';
  const choose = (index: number) => (control: Control) => {
    if (control instanceof HTMLSelectElement) control.selectedIndex = index;
  };
  test('in a list', () => {
    expect(hasChoice(made(LIST))).toBe(false);
    expect(hasChoice(made(LIST, choose(1)))).toBe(true);
    expect(hasChoice(made(LIST, choose(2)))).toBe(false);
    expect(hasChoice(made(LIST, choose(-1)))).toBe(false);
  });
  test('in a list whose first option is disabled', () => {
    const list =
      '<select><option disabled>Choose</option><option>Ohio</option><option>Utah</option></select>';
    expect(hasChoice(made(list, choose(1)))).toBe(false);
    expect(hasChoice(made(list, choose(2)))).toBe(true);
  });
  const tick = (checked: boolean) => (control: Control) => {
    if (control instanceof HTMLInputElement) control.checked = checked;
  };
  test.each([
    ['<input type="checkbox">', true, true],
    ['<input type="checkbox">', false, false],
    ['<input type="checkbox" checked>', true, false],
    ['<input type="checkbox" checked>', false, true],
    ['<input type="radio">', true, true],
    ['<input type="radio" checked>', true, false],
    ['<input type="radio" checked>', false, false],
  ])('%s ticked: %s', (html, checked, has) => {
    expect(hasChoice(made(html, tick(checked)))).toBe(has);
  });
});
