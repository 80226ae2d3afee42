// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { followedPage } from '@/page/followed-page';
import { showNote } from '@/page/page-note';

const WORDS = { text: 'It goes on.', button: 'Stop' };

/** The note and its parts inside the closed shadow root. */
function withNote(onButton: () => void = () => {}) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const end = showNote(document, WORDS, onButton);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  return { end, root, mode: attach.mock.calls[0]?.[0].mode };
}

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.innerHTML = '<head></head><body></body>';
});

describe('the note in the page', () => {
  test('is closed to the page, adds no text or field to it, and comes last in it', () => {
    const { mode, end } = withNote();
    expect(mode).toBe('closed');
    const host = document.documentElement.lastElementChild;
    expect(host?.tagName).toBe('DIV');
    expect(host?.shadowRoot).toBeNull();
    expect(document.documentElement.textContent).toBe('');
    expect(document.querySelectorAll('input, select, textarea, button')).toHaveLength(0);
    end();
    expect(document.querySelectorAll('html > div')).toHaveLength(0);
  });

  test('announces its text a moment later in a live region and has a focusable button', () => {
    vi.useFakeTimers();
    const pressed = vi.fn();
    const { root } = withNote(pressed);
    const status = root.querySelector('[role=status]');
    expect(status?.textContent).toBe('');
    vi.advanceTimersByTime(200);
    expect(status?.textContent).toBe(WORDS.text);
    const button = root.querySelector('button');
    expect(button?.textContent).toBe(WORDS.button);
    expect(button?.tabIndex).toBe(0);
    button?.click();
    expect(pressed).toHaveBeenCalledOnce();
  });
});

describe('a followed page', () => {
  const notes = () => document.querySelectorAll('html > div').length;
  const order = { note: WORDS, form: 'any', lasts: 1_000 } as const;

  test('has one note, however often it is requested', () => {
    const page = followedPage(
      document,
      () => {},
      () => {},
    );
    page.follow(order);
    page.follow(order);
    expect(notes()).toBe(1);
    page.unfollow();
    expect(notes()).toBe(0);
  });

  test('stops when its time is over and when the page unloads', () => {
    vi.useFakeTimers();
    const page = followedPage(
      document,
      () => {},
      () => {},
    );
    page.follow(order);
    vi.advanceTimersByTime(1_001);
    expect(notes()).toBe(0);
    page.follow(order);
    window.dispatchEvent(new Event('pagehide'));
    expect(notes()).toBe(0);
  });

  test('does not mistake a scripted press for the person’s', () => {
    const pressed = vi.fn();
    document.body.innerHTML = '<form><button type="button">Next</button></form>';
    const page = followedPage(document, pressed, () => {});
    page.follow(order);
    document.querySelector('button')?.dispatchEvent(new Event('click', { bubbles: true }));
    expect(pressed).not.toHaveBeenCalled();
  });
});
