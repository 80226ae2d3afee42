import { isOpaque } from './contrast';
import { parentOf } from './find-controls';
import { isForm, unclobbered } from './unclobbered';

/** Styles and boxes, cached for one reading. */
export interface Look {
  style(element: Element): CSSStyleDeclaration;
  box(element: Element): DOMRect;
}

/** How many levels and siblings are searched for a covering element when the browser cannot be asked. */
const COVER_LEVELS = 5;
const COVER_SIBLINGS = 4;
/** A fixed element that fills this share of the window leaves nothing else visible. */
const WHOLE = 0.9;
/** Points in a control to test, as fractions of its width. */
const PLACES = [0.5, 0.25, 0.75];
const PICTURES = /^(?:img|video|canvas|iframe|embed|object|picture)$/;

/** Tells whether something covers a control. */
export class CoveredControls {
  readonly #look: Look;
  readonly #window: Window & typeof globalThis;
  readonly #curtain: Element | null;
  /** The z-index of each element that can cover others; null for one that cannot. Each is the neighbor of many. */
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

  /** Asks the browser what is on top at several points of a control. Null when they are outside the window. */
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
      // A fixed or sticky element (a banner, a header) covers a field only until the page is scrolled.
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

  /** Finds an opaque fixed element that fills the window. */
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

  /** True when an opaque sibling of the control, or of an element around it, covers all of it. */
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
