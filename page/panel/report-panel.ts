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

/** A live region that comes with its words is often not read: they are put in a moment later. */
const SAY_AFTER = 100;
/** In a window smaller than this (CSS pixels) the report begins folded: it would cover the form. */
const SMALL = '(max-width: 480px), (max-height: 480px)';
/** Events that are none of the page's business while they happen in the panel. */
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

/** The small report in the page: what came of a fill, what is left, and the way back. */
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

  /** Puts it into the page, before everything else in the order of the Tab key. */
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
    // The office's own button is what the person presses next.
    const buttons = document.querySelectorAll('button, [type=submit], [role=button]');
    this.#moveOff([...buttons].map((button) => button.getBoundingClientRect()));
  }

  /** Shows another state. The focus stays in it when it was in it. */
  show(view: PanelView): void {
    const hadFocus = this.hasFocus();
    this.#view = view;
    this.#draw();
    if (hadFocus) this.focus();
    setTimeout(() => {
      this.#status.textContent = view.announcement;
    }, SAY_AFTER);
  }

  /** The fill does not go on any more. */
  dropGoesOn(): void {
    if (this.#view.goesOn) this.show({ ...this.#view, goesOn: null, announcement: '' });
  }

  focus(): void {
    this.#panel.focus({ preventScroll: true });
  }

  /** False when a script of the page threw it away. */
  isThere(): boolean {
    return this.#host.isConnected;
  }

  hasFocus(): boolean {
    return this.#document.activeElement === this.#host;
  }

  /** Takes it away and gives the focus back to what had it before. */
  remove(): void {
    const back = this.hasFocus() ? this.#focusBefore : null;
    this.#host.remove();
    if (back?.isConnected) back.focus({ preventScroll: true });
  }

  /** Steps aside when it lies on a field that the person goes to. @param box of the field */
  makeWay(box: DOMRect): void {
    this.#moveOff([box]);
  }

  #draw(): void {
    const { words, title, tone, left, lines, goesOn, buttons } = this.#view;
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

  /** Goes to the next corner where it lies on none of the boxes; stays where there is none. */
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
      // Seen from inside: an element of the page is where the focus came from, one of ours is not.
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
