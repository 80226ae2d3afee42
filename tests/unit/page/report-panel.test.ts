// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { PanelView } from '@/domain/form/report/page-panel';
import { type PanelEvents, ReportPanel } from '@/page/panel/report-panel';

const VIEW: PanelView = {
  words: {
    brand: 'Dear Member',
    label: 'What was filled',
    leftTitle: 'Left for you',
    details: 'Details',
    move: 'Move',
    close: 'Close',
    goTo: 'Go to {label}',
    corners: ['first', 'second', 'third', 'fourth'],
  },
  title: '10 filled',
  tone: 'plain',
  announcement: '10 filled. One left.',
  left: [
    {
      frameId: 0,
      ref: '4' as ControlRef,
      label: 'Topic',
      mark: 'required',
      reason: 'None fits.',
      options: [{ index: 2, text: 'Judiciary' }],
    },
  ],
  lines: ['Read it over.'],
  claims: { nothingLeft: false, pressOfficeButton: false },
  goesOn: { text: 'It goes on.', stop: 'Stop' },
  buttons: [{ action: 'undo', words: 'Undo' }],
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.documentElement.innerHTML = '<head></head><body></body>';
});

/** The panel and its parts inside the closed shadow root. */
function open(view: PanelView = VIEW) {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const events: PanelEvents = { onAction: vi.fn(), onChoose: vi.fn(), onGoTo: vi.fn(), onClose: vi.fn() };
  const panel = new ReportPanel(document, '.root { color: red }', events, view);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  const button = (name: string) => {
    const found = [...root.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
    if (!found) throw new Error(`no button ${name}`);
    return found;
  };
  return { panel, root, events, button, mode: attach.mock.calls[0]?.[0].mode };
}

/** A click marked as trusted, as if the person had made it. */
function press(button: HTMLElement): void {
  const event = new Event('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  button.dispatchEvent(event);
}

describe('the report in the page', () => {
  test('is closed to the page and adds no text or field to it', () => {
    const { mode } = open();
    expect(mode).toBe('closed');
    expect(document.documentElement.textContent).toBe('');
    expect(document.querySelectorAll('button, input, [role]')).toHaveLength(0);
    expect(document.body.previousElementSibling?.shadowRoot).toBeNull();
  });

  test('says what is left, with accessible names', () => {
    const { root, button } = open();
    expect(root.querySelector('section')?.getAttribute('aria-label')).toBe('What was filled');
    expect(root.querySelector('ul')?.getAttribute('aria-label')).toBe('Left for you');
    expect(button('Go to Topic').textContent).toBe('Topic');
    expect(button('Details').getAttribute('aria-expanded')).toBe('true');
    const status = root.querySelector('[role=status]');
    expect(status?.textContent).toBe('');
    vi.advanceTimersByTime(200);
    expect(status?.textContent).toBe(VIEW.announcement);
  });

  test('reports what the person clicks', () => {
    const { events, button } = open();
    press(button('Go to Topic'));
    expect(events.onGoTo).toHaveBeenCalledWith(VIEW.left[0]);
    press(button('Judiciary'));
    expect(events.onChoose).toHaveBeenCalledWith(VIEW.left[0], { index: 2, text: 'Judiciary' });
    press(button('Undo'));
    press(button('Undo'));
    press(button('Stop'));
    expect(vi.mocked(events.onAction).mock.calls).toEqual([['undo'], ['stop']]);
  });

  test('ignores clicks by a script', () => {
    const { events, button } = open();
    for (const name of ['Go to Topic', 'Judiciary', 'Undo', 'Stop', 'Close']) button(name).click();
    for (const event of Object.values(events)) expect(event).not.toHaveBeenCalled();
  });

  test('moves on by its button and says where to', () => {
    const { root, button } = open();
    press(button('Move'));
    expect(root.querySelector('section')?.className).toBe('panel bottom-start');
    expect(root.querySelector('[role=status]')?.textContent).toBe('second');
  });

  test('folds and unfolds', () => {
    const { root, button } = open();
    press(button('Details'));
    expect(root.querySelector<HTMLElement>('.body')?.hidden).toBe(true);
    expect(button('Details').getAttribute('aria-expanded')).toBe('false');
  });

  test('stops saying that the fill goes on once it does not', () => {
    const { panel, root } = open();
    expect(root.textContent).toContain('It goes on.');
    panel.dropGoesOn();
    expect(root.textContent).not.toContain('It goes on.');
    expect(root.textContent).toContain('Read it over.');
  });

  test('leaves nothing behind when closed and survives removal by the page', () => {
    const { panel, events, button } = open();
    press(button('Close'));
    expect(events.onClose).toHaveBeenCalledOnce();
    expect(document.documentElement.children).toHaveLength(2);
    expect(panel.isThere()).toBe(false);
    panel.show(VIEW);
    panel.remove();
    expect(document.documentElement.children).toHaveLength(2);
  });
});
