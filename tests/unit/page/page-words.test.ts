// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pageWords } from '@/page/visible-text';

const words = (html: string) => {
  document.body.innerHTML = html;
  return pageWords(document)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
};

test('each block is one line', () => {
  expect(
    words('<h1>Thank <em>you</em></h1><div><p>Your message\n was <b>sent</b>.</p><p>Next</p></div>'),
  ).toEqual(['Thank you', 'Your message was sent.', 'Next']);
});

test('leaves out controls, editable text, links and other parts of the page', () => {
  const html = `<p>Seen</p><textarea>secret</textarea><input value="secret"><select><option>secret</option></select>
    <button>secret</button><div contenteditable="true">secret</div><div role="textbox">secret</div>
    <nav>secret</nav><footer>secret</footer><p style="display:none">secret</p><a href="#">secret</a><script>secret</script>`;
  expect(words(html)).toEqual(['Seen']);
});

test('a long page is read up to the limit', () => {
  document.body.innerHTML = `<p>${'word '.repeat(20_000)}</p>`;
  expect(pageWords(document, 500)).toHaveLength(500);
});
