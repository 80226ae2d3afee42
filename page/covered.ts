import { isOpaque } from './contrast';
import { parentOf } from './find-controls';
import { isForm, unclobbered } from './unclobbered';

/** What looking at an element needs: both are kept for one reading. */
export interface Look {
  style(element: Element): CSSStyleDeclaration;
  box(element: Element): DOMRect;
}

/** How far around a control something that lies on top of it is looked for, where the browser can not be asked. */
const COVER_LEVELS = 5;
const COVER_SIBLINGS = 4;
/** Shares of the window from which on something that stays there leaves nothing else to see. */
const WHOLE = 0.9;
/** Places in a control, as shares of its width, that are asked for. */
const PLACES = [0.5, 0.25, 0.75];
const PICTURES = /^(?:img|video|canvas|iframe|embed|object|picture)$/;

/** Tells what lies on top of a control and hides it. */
export class CoveredControls {
  readonly #look: Look;
  readonly #window: Window & typeof globalThis;
  readonly #curtain: Element | null;
  /** How high an element lies that can hide others, null for one that hides none: each is the neighbour of many. */
  readonly #heights = new Map<Element, number | null>();
  #scrolls: boolean | null = null;

  constructor(look: Look, window: Window & typeof globalThis) {
    this.#look = look;
    this.#window = window;
    this.#curtain = this.#findCurtain();
  }

  isCovered(control: Element, labels: ArrayLike<Element>): boolean {
    return (
      this.#asked(control, labels) ?? (this.#isBehindCurtain(control) || this.#isUnderNeighbour(control))
    );
  }

  /** What the browser says is on top in the places of a control; null where they are not in the window. */
  #asked(control: Element, labels: ArrayLike<Element>): boolean | null {
    const { left, top, width, height } = this.#look.box(control);
    const y = top + height / 2;
    const inWindow = (x: number) =>
      x >= 0 && y >= 0 && x < this.#window.innerWidth && y < this.#window.innerHeight;
    const root = control.getRootNode();
    if (!('elementsFromPoint' in root) || !PLACES.every((share) => inWindow(left + width * share)))
      return null;
    if (this.#look.style(control).pointerEvents === 'none') return null;
    const own = new Set([control, ...Array.from(labels)]);
    return PLACES.every((share) => {
      const pile = (root as Document).elementsFromPoint(left + width * share, y);
      const depth = pile.findIndex((element) => element === control || control.contains(element));
      const above = depth < 0 ? pile : pile.slice(0, depth);
      return above.some((element) => this.#hides(element, own)) || depth < 0;
    });
  }

  #hides(element: Element, own: ReadonlySet<Element>): boolean {
    for (let node: Element | null = element; node; node = parentOf(node)) {
      if (own.has(node)) return false;
      // What stays while the page is scrolled (a banner, a bar at the top) lies on a field for the moment only.
      if (this.#staysInWindow(node) && this.#canScroll()) {
        return (
          this.#curtain !== null && (node === this.#curtain || unclobbered(this.#curtain).contains(node))
        );
      }
    }
    return this.#isOpaque(element);
  }

  #canScroll(): boolean {
    this.#scrolls ??= this.#window.document.documentElement.scrollHeight > this.#window.innerHeight;
    return this.#scrolls;
  }

  #staysInWindow(element: Element): boolean {
    return /fixed|sticky/.test(this.#look.style(element).position);
  }

  #isOpaque(element: Element): boolean {
    const style = this.#look.style(element);
    if (style.visibility !== 'visible' || Number(style.opacity) < 1) return false;
    const { backgroundImage: image } = style;
    return (
      isOpaque(style.backgroundColor) ||
      PICTURES.test(unclobbered(element).localName) ||
      (image !== 'none' && !/rgba\(/.test(image))
    );
  }

  /** Something opaque that fills the window and stays there when the page is scrolled. */
  #findCurtain(): Element | null {
    const { document, innerWidth, innerHeight } = this.#window;
    if (!('elementsFromPoint' in document)) return null;
    for (const element of document.elementsFromPoint(innerWidth / 2, innerHeight / 2)) {
      const { width, height } = this.#look.box(element);
      if (width < innerWidth * WHOLE || height < innerHeight * WHOLE) continue;
      if (this.#look.style(element).position === 'fixed' && this.#isOpaque(element)) return element;
    }
    return null;
  }

  #isBehindCurtain(control: Element): boolean {
    if (!this.#curtain) return false;
    for (let node: Element | null = control; node; node = parentOf(node)) {
      if (node === this.#curtain || this.#look.style(node).position === 'fixed') return false;
    }
    return true;
  }

  /** Something opaque that stands next to it, or to what it stands in, and lies on all of it. */
  #isUnderNeighbour(element: Element): boolean {
    let node: Element | null = element;
    for (let level = 0; node && level < COVER_LEVELS && !isForm(node); level += 1) {
      for (const side of ['nextElementSibling', 'previousElementSibling'] as const) {
        let sibling: Element | null = node[side];
        for (let count = 0; sibling && count < COVER_SIBLINGS; count += 1) {
          if (this.#liesOn(sibling, element, side === 'nextElementSibling' ? 0 : 1)) return true;
          sibling = unclobbered(sibling)[side];
        }
      }
      node = parentOf(node);
    }
    return false;
  }

  #liesOn(cover: Element, element: Element, lowest: number): boolean {
    const height = this.#heightOf(cover);
    if (height === null || height < lowest) return false;
    const over = this.#look.box(cover);
    const box = this.#look.box(element);
    return (
      over.left <= box.left && over.top <= box.top && over.right >= box.right && over.bottom >= box.bottom
    );
  }

  #heightOf(element: Element): number | null {
    const known = this.#heights.get(element);
    if (known !== undefined) return known;
    const { position, display, zIndex } = this.#look.style(element);
    const hides = position !== 'static' && display !== 'none' && this.#isOpaque(element);
    const height = hides ? Number.parseInt(zIndex, 10) || 0 : null;
    this.#heights.set(element, height);
    return height;
  }
}
