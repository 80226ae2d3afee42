// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Control } from '@/page/find-controls';
import {
  contentOf,
  meansSame,
  restoreContent,
  retakeChoice,
  sameContent,
  setContent,
} from '@/page/set-value';

beforeEach(() => {
  document.body.innerHTML = `
    <form><input id="text"><textarea id="area"></textarea>
    <select id="list"><option>a</option><option>b</option></select>
    <input type="checkbox" id="box"><input type="radio" id="r1" name="r"><input type="radio" id="r2" name="r" checked></form>`;
});
function get(id: string): Control {
  const found = document.querySelector<Control>(`#${id}`);
  if (!found) throw new Error(id);
  return found;
}
function button(id: string): HTMLInputElement {
  const found = get(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(id);
  return found;
}
const text = (value: string) => ({ kind: 'text', value }) as const;

/** Types of the events that reach the page while `act` runs. */
function heard(act: () => void): string[] {
  const types: string[] = [];
  for (const type of ['click', 'input', 'change', 'focusout']) {
    document.body.addEventListener(type, () => types.push(type), { once: true });
  }
  act();
  return types;
}

describe('setContent', () => {
  test('sets text with the events of typing and leaving', () => {
    expect(heard(() => setContent(get('text'), text('words')))).toEqual(['input', 'change', 'focusout']);
    expect(get('text').value).toBe('words');
  });
  test('makes the events of a paste around the text, and no key that types', () => {
    const control = get('text');
    const told: string[] = [];
    const ORDER = [
      'focus',
      'focusin',
      'keydown',
      'beforeinput',
      'input',
      'keyup',
      'change',
      'blur',
      'focusout',
    ];
    for (const one of ORDER) {
      control.addEventListener(one, (event) => {
        told.push(one);
        if (event instanceof KeyboardEvent) expect(event.key).toBe('Unidentified');
        const isBefore = /^(?:focus|focusin|keydown|beforeinput)$/.test(one);
        expect(control.value).toBe(isBefore ? '' : 'words');
      });
    }
    setContent(control, text('words'));
    expect(told).toEqual(ORDER);
  });
  test('writes the spelling with the country code where a mask draws it on entering', () => {
    const control = get('text');
    control.addEventListener('focus', () => {
      if (control.value === '') control.value = '+1 (___) ___-____';
    });
    const phone = { kind: 'text', value: '518-555-0143', coded: '+1 518-555-0143' } as const;
    expect(setContent(control, phone)).toEqual(text('518-555-0143'));
    expect(control.value).toBe('+1 518-555-0143');
    expect(setContent(get('area'), phone)).toEqual(text('+1 518-555-0143'));
    expect(get('area').value).toBe('518-555-0143');
  });
  test('uses the prototype’s setter instead of one that a framework put on the control', () => {
    const control = get('text');
    Object.defineProperty(control, 'value', { get: () => 'watched', set: () => {}, configurable: true });
    setContent(control, text('words'));
    Reflect.deleteProperty(control, 'value');
    expect(control.value).toBe('words');
  });
  test('selects an option', () => {
    expect(heard(() => setContent(get('list'), { kind: 'option', index: 1 }))).toEqual([
      'input',
      'change',
      'focusout',
    ]);
    expect(get('list').value).toBe('b');
  });
  test('clicks a checkbox and a radio button', () => {
    expect(heard(() => setContent(get('box'), { kind: 'check', checked: true }))[0]).toBe('click');
    expect(button('box').checked).toBe(true);
    setContent(get('r1'), { kind: 'choice', taken: button('r1') });
    expect([button('r1').checked, button('r2').checked]).toEqual([true, false]);
  });
  test('sets the state itself if the page cancels the click', () => {
    get('box').addEventListener('click', (event) => event.preventDefault());
    setContent(get('box'), { kind: 'check', checked: true });
    expect(button('box').checked).toBe(true);
  });
  test('does not touch a control that already has the value', () => {
    expect(heard(() => setContent(get('text'), text('')))).toEqual([]);
    expect(heard(() => setContent(get('r1'), { kind: 'choice', taken: button('r2') }))).toEqual([]);
  });
  test('clears the choice of a group', () => {
    button('r2').checked = false;
    const before = contentOf(get('r1'));
    setContent(get('r1'), { kind: 'choice', taken: button('r1') });
    setContent(get('r1'), before);
    expect([button('r1').checked, button('r2').checked]).toEqual([false, false]);
  });
});

describe('restoreContent', () => {
  test('lets a mask draw its blanks itself', () => {
    const control = get('text');
    control.value = '+1 (518) 555-0143';
    control.addEventListener('input', () => {
      // It takes the digit of its own country code for one that was typed.
      control.value = control.value === '' ? '+1 (___) ___-____' : '+1 (1__) ___-____';
    });
    restoreContent(control, text('+1 (___) ___-____'));
    expect(control.value).toBe('+1 (___) ___-____');
  });
  test('puts back what no mask draws', () => {
    const control = get('text');
    control.value = 'words';
    restoreContent(control, text('+1'));
    expect(control.value).toBe('+1');
  });
  test('tells a mask twice that leaves a digit', () => {
    const control = get('text');
    control.value = '(518) 555-0143';
    let isFirst = true;
    control.addEventListener('input', () => {
      if (isFirst) control.value = '(3__) ___-____';
      isFirst = false;
    });
    restoreContent(control, text(''));
    expect(control.value).toBe('');
  });
});

describe('retakeChoice', () => {
  test('restores the earlier choice of a group when the chosen button is gone', () => {
    const before = contentOf(get('r1'));
    setContent(get('r1'), { kind: 'choice', taken: button('r1') });
    get('r1').remove();
    expect(retakeChoice(before)).toBe(true);
    expect(button('r2').checked).toBe(true);
    expect(retakeChoice(before)).toBe(false);
  });
  test('does nothing for text', () => expect(retakeChoice(text('a'))).toBe(false));
});

test('content means the same however the page writes it, and no more than that', () => {
  const phone = '[^\\p{L}\\p{N}]*3[^\\p{L}\\p{N}]*0';
  expect(meansSame(text('(3) 0'), text('3-0'), phone)).toBe(true);
  expect(meansSame(text('(3) 0'), text('3-0'))).toBe(false);
  expect(meansSame(text('a\r\nb'), text('a\nb'))).toBe(true);
  expect(meansSame(text('DENVER '), text('Denver'))).toBe(true);
  expect(meansSame(text('ab@example.com'), text('a+b@example.com'))).toBe(false);
  expect(meansSame(text('Dear Sen'), text('Dear Senator'))).toBe(false);
  expect(sameContent(text('a'), { kind: 'check', checked: true })).toBe(false);
});
