// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchOfficeButton } from '@/page/followed-page';

const PAGE = `
  <header><form id="search"><input id="q"><button id="find">Go</button></form></header>
  <form id="gate">
    <input id="zip"><a id="link" href="#next"><span id="inner">Next</span></a>
    <button id="next">Next</button><input type="image" id="picture"><sample-button id="own"></sample-button>
    <p id="words">Words</p>
  </form>
  <button id="outside" form="gate">Next</button>
  <form id="news"><input id="mail"><button id="join">Join</button></form>
  <div role="button" id="formless">Next</div>
  <a id="away" href="/elsewhere">Elsewhere</a>`;

const form = (id: string) => document.querySelector<HTMLFormElement>(`#${id}`);

/** Dispatches an event marked as trusted, as if a person had caused it. */
function happen(id: string, event: Event = new MouseEvent('click', { bubbles: true, composed: true })) {
  Object.defineProperty(event, 'isTrusted', { value: true });
  // Prevent navigation in the test.
  document.body.addEventListener('click', (one) => one.preventDefault(), { once: true });
  document.querySelector(`#${id}`)?.dispatchEvent(event);
}

const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true });

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

/** Ids of the elements that count as the office's button. */
function heard(
  watched: HTMLFormElement | null | 'any',
  makes: () => Event = () => new MouseEvent('click', { bubbles: true, composed: true }),
) {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id) => {
    const onPress = vi.fn();
    const end = watchOfficeButton(document, watched, onPress);
    happen(id, makes());
    end();
    return onPress.mock.calls.length > 0;
  });
}

describe('the office’s button', () => {
  test('is a button of the form that was filled', () => {
    expect(heard(form('gate'))).toEqual(['link', 'inner', 'next', 'picture', 'own', 'outside']);
  });

  test('is a button without a form if the fields have no form', () => {
    expect(heard(null)).toEqual(['formless']);
  });

  test('is any button outside the page’s header if the form is unknown', () => {
    expect(heard('any')).toEqual(['link', 'inner', 'next', 'picture', 'own', 'outside', 'join', 'formless']);
  });

  test('is pressed by Enter in a field and by submitting the form', () => {
    expect(heard(form('gate'), enter)).toEqual(['zip', 'picture']);
    const onPress = vi.fn();
    watchOfficeButton(document, form('gate'), onPress);
    happen('news', new Event('submit', { bubbles: true }));
    expect(onPress).not.toHaveBeenCalled();
    happen('gate', new Event('submit', { bubbles: true }));
    expect(onPress).toHaveBeenCalledOnce();
  });

  test('ignores presses by a script, and all presses after the watch has ended', () => {
    const onPress = vi.fn();
    const end = watchOfficeButton(document, form('gate'), onPress);
    document.querySelector('#next')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    end();
    happen('next');
    expect(onPress).not.toHaveBeenCalled();
  });
});
