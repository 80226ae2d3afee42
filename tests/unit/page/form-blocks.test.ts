// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Visibility } from '@/page/field-visibility';
import type { Control } from '@/page/find-controls';
import { Blocks } from '@/page/form-blocks';

/** The headings of the forms in a page, in document order. */
function headings(html: string): string[] {
  document.body.innerHTML = html;
  const blocks = new Blocks(new Visibility(document));
  for (const control of document.querySelectorAll<Control>('input')) blocks.indexOf(control);
  return blocks.snapshots().map(({ heading }) => heading);
}

const FORM = '<form><input></form>';

test('a form takes the heading inside it, or else the nearest heading before it', () => {
  const own = '<form><h2>Mine</h2><input></form>';
  expect(
    headings(
      `<h1>Top</h1><p></p>${FORM}${own}${FORM}<h2>Second</h2><div>${FORM}<h3>Inner</h3>${FORM}</div>${FORM}`,
    ),
  ).toEqual(['Top', 'Mine', 'Top', 'Second', 'Inner', 'Second']);
});

test('a form without a heading before it has none', () => {
  expect(headings(`${FORM}${FORM}<h2>After</h2>`)).toEqual(['', '']);
});

// The document takes longer than five seconds to build on a slow machine.
test('thousands of sibling forms are scanned only once', { timeout: 60_000 }, () => {
  let asked = 0;
  const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'previousElementSibling') ?? {};
  const forms = 1_000;
  Object.defineProperty(HTMLFormElement.prototype, 'previousElementSibling', {
    configurable: true,
    get() {
      asked += 1;
      return get?.call(this);
    },
  });
  const found = headings(`<h1>Top</h1>${FORM.repeat(forms)}`);
  Reflect.deleteProperty(HTMLFormElement.prototype, 'previousElementSibling');
  expect(found).toEqual(Array.from({ length: forms }, () => 'Top'));
  expect(asked).toBeLessThan(forms * 3);
});
