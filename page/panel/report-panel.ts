import {
  PANEL_CORNERS,
  type PanelAction,
  type PanelItem,
  type PanelOption,
  type PanelView,
} from '@/domain/form/report/page-panel';
import { openClosedHost } from './closed-host';
import { make, makeButton, makeIconButton } from './elements';

export interface PanelEvents {
  onAction(action: PanelAction): void;
  onChoose(item: PanelItem, option: PanelOption): void;
  onGoTo(item: PanelItem): void;
  /** The person closed it. */
  onClose(): void;
}

/**
 * Screen readers often ignore a live region that is inserted with its text, so the text follows after this many
 * milliseconds.
 */
const SAY_AFTER = 100;
/** In a smaller window (CSS pixels) the report starts folded, so that it does not cover the form. */
const SMALL = '(max-width: 480px), (max-height: 480px)';
/** Events inside the panel that the page must not receive. */
const OWN_EVENTS = [
  'click',
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'mousedown',
  'focusin',
  'focusout',
];

/** The report in the page: the result of a fill, what is left, and Undo. See docs/decisions/014. */
export class ReportPanel {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #status: HTMLElement;
  readonly #events: PanelEvents;
  #corner = 0;
  #folded: boolean;
  #view: PanelView;
  #focusBefore: HTMLElement | null = null;

  /** Inserts the report, first in the Tab order. */
  constructor(document: Document, css: string, events: PanelEvents, view: PanelView) {
    this.#document = document;
    this.#events = events;
    this.#view = view;
    this.#folded = document.defaultView?.matchMedia(SMALL).matches ?? false;
    const { host, root } = openClosedHost(document, css, (element) =>
      document.body ? document.body.before(element) : document.documentElement.append(element),
    );
    this.#host = host;
    this.#panel = make(document, 'section', 'panel');
    this.#panel.tabIndex = -1;
    this.#status = make(document, 'div', 'hidden');
    this.#status.setAttribute('role', 'status');
    root.append(make(document, 'div', 'root', this.#panel, this.#status));
    for (const type of OWN_EVENTS) root.addEventListener(type, (event) => this.#hear(event));
    this.show(view);
    // The person presses the office's own button next, so do not cover it.
    const buttons = document.querySelectorAll('button, [type=submit], [role=button]');
    this.#moveOff([...buttons].map((button) => button.getBoundingClientRect()));
  }

  /** Shows another state. Keeps the focus when the panel had it. */
  show(view: PanelView): void {
    const hadFocus = this.hasFocus();
    this.#view = view;
    this.#draw();
    if (hadFocus) this.focus();
    setTimeout(() => {
      this.#status.textContent = view.announcement;
    }, SAY_AFTER);
  }

  /** The fill no longer continues. */
  dropGoesOn(): void {
    if (!this.#view.goesOn) return;
    const claims = { ...this.#view.claims, pressOfficeButton: false };
    this.show({ ...this.#view, claims, goesOn: null, announcement: '' });
  }

  focus(): void {
    this.#panel.focus({ preventScroll: true });
  }

  /** False when a script of the page removed it. */
  isThere(): boolean {
    return this.#host.isConnected;
  }

  hasFocus(): boolean {
    return this.#document.activeElement === this.#host;
  }

  /** Removes the report and restores the focus. */
  remove(): void {
    const back = this.hasFocus() ? this.#focusBefore : null;
    this.#host.remove();
    if (back?.isConnected) back.focus({ preventScroll: true });
  }

  /** Moves the report off a field that the person goes to. @param box of the field */
  makeWay(box: DOMRect): void {
    this.#moveOff([box]);
  }

  #draw(): void {
    const { words, title, tone, left, lines, claims, goesOn, buttons } = this.#view;
    const of = this.#document;
    const header = make(
      of,
      'div',
      'header',
      make(of, 'p', 'brand', words.brand),
      this.#foldButton(words.details),
      makeIconButton(of, 'move', words.move, () => this.#move()),
      makeIconButton(of, 'close', words.close, () => this.#close()),
    );
    const body = make(of, 'div', 'body');
    body.hidden = this.#folded;
    if (left.length > 0) {
      const list = make(of, 'ul', 'left', ...left.map((item) => this.#item(item)));
      list.setAttribute('aria-label', words.leftTitle);
      body.append(list);
    }
    body.append(...[goesOn?.text ?? '', ...lines].filter(Boolean).map((line) => make(of, 'p', 'line', line)));
    const actions = buttons.map(({ action, words: name }) => this.#actionButton(action, name));
    if (goesOn) actions.unshift(this.#actionButton('stop', goesOn.stop));
    const footer = actions.length > 0 ? [make(of, 'div', 'actions', ...actions)] : [];
    this.#panel.setAttribute('aria-label', words.label);
    this.#panel.dataset.nothingLeft = String(claims.nothingLeft);
    this.#panel.dataset.pressOfficeButton = String(claims.pressOfficeButton);
    this.#panel.replaceChildren(header, make(of, 'h2', `title ${tone}`, title), body, ...footer);
    this.#place();
  }

  #foldButton(words: string): HTMLButtonElement {
    const fold = makeIconButton(this.#document, 'details', words, () => {
      this.#folded = !this.#folded;
      fold.setAttribute('aria-expanded', String(!this.#folded));
      const body = this.#panel.querySelector<HTMLElement>('.body');
      if (body) body.hidden = this.#folded;
    });
    fold.setAttribute('aria-expanded', String(!this.#folded));
    return fold;
  }

  #item(item: PanelItem): HTMLElement {
    const of = this.#document;
    const { words } = this.#view;
    const name = makeButton(of, 'go', item.label, () => this.#events.onGoTo(item));
    name.setAttribute('aria-label', words.goTo.replace('{label}', item.label));
    const entry = make(of, 'li', 'item', name);
    if (item.mark) entry.append(make(of, 'span', 'mark', item.mark));
    entry.append(make(of, 'p', 'reason', item.reason));
    if (item.options.length > 0) {
      const choices = item.options.map((option) =>
        makeButton(of, 'button', option.text, () => this.#events.onChoose(item, option)),
      );
      const group = make(of, 'div', 'options', ...choices);
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', item.label);
      entry.append(group);
    }
    return entry;
  }

  #actionButton(action: PanelAction, words: string): HTMLButtonElement {
    const button = makeButton(this.#document, 'button', words, () => {
      button.setAttribute('aria-disabled', 'true');
      this.#events.onAction(action);
    });
    return button;
  }

  #close(): void {
    this.remove();
    this.#events.onClose();
  }

  #move(): void {
    this.#corner = (this.#corner + 1) % PANEL_CORNERS.length;
    this.#place();
    this.#status.textContent = this.#view.words.corners[this.#corner] ?? '';
  }

  #place(): void {
    this.#panel.className = `panel ${PANEL_CORNERS[this.#corner]}`;
  }

  /** Moves to the next corner where the report covers none of the boxes. Stays when there is no such corner. */
  #moveOff(boxes: readonly DOMRect[]): void {
    const from = this.#corner;
    for (let moves = 0; moves < PANEL_CORNERS.length; moves += 1) {
      this.#corner = (from + moves) % PANEL_CORNERS.length;
      this.#place();
      const own = this.#panel.getBoundingClientRect();
      if (!boxes.some((box) => overlap(box, own))) return;
    }
    this.#corner = from;
    this.#place();
  }

  #hear(event: Event): void {
    event.stopPropagation();
    if (
      event instanceof FocusEvent &&
      event.type === 'focusin' &&
      event.relatedTarget instanceof HTMLElement
    ) {
      // Inside the shadow root, `relatedTarget` is an element of the page when the focus came from the page.
      if (!this.#panel.contains(event.relatedTarget)) this.#focusBefore = event.relatedTarget;
    }
    if (
      event instanceof KeyboardEvent &&
      event.type === 'keydown' &&
      event.isTrusted &&
      event.key === 'Escape'
    )
      this.#close();
  }
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.width > 0 && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
