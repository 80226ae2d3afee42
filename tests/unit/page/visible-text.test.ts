// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { fold, hasWords, textOf } from '@/page/visible-text';

test('white space is folded and long text is cut', () => {
  expect(fold('  First \n\t Name ')).toBe('First Name');
  expect(fold(null)).toBe('');
  expect(fold('word '.repeat(100), 9)).toBe('word word');
});

test.each([
  ['First', true],
  ['Ñ', true],
  ['+4', true],
  ['+ 4', true],
  ['*', false],
  ['( ) -', false],
  ['', false],
])('hasWords %s', (text, has) => {
  expect(hasWords(text)).toBe(has);
});

describe('textOf', () => {
  const text = (html: string, isShown: (element: Element) => boolean = () => true) => {
    document.body.innerHTML = html;
    return textOf(document.body, isShown);
  };
  test('separates the words of adjacent blocks', () =>
    expect(text('<div>First</div><div>Name</div><table><tr><td>a</td><td>b</td></tr></table>')).toBe(
      'First Name a b',
    ));
  test('leaves out choices, typed text, buttons and code', () =>
    expect(
      text(
        'Topic <select><option>Energy</option></select><textarea>typed</textarea><button>Send</button><script>x()</script><style>p{}</style>',
      ),
    ).toBe('Topic'));
  test('leaves out hidden text', () =>
    expect(text('<p>Seen</p><p class="not">Hidden</p>', (element) => element.className !== 'not')).toBe(
      'Seen',
    ));
});
