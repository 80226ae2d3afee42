import type { HiddenReason } from '@/domain/form/read/form-snapshot';
import { Concealment, MIN_SIDE } from './concealment';
import { isWrittenUnseen } from './contrast';
import { CoveredControls } from './covered';
import { isButton, isControl, isSelect, parentOf } from './find-controls';
import { unclobbered } from './unclobbered';

/** Below this opacity an element counts as transparent. */
const MIN_OPACITY = 0.1;
/** Filters that make an element unreadable. */
const BLINDING = /(?:opacity|brightness|contrast)\(0(?:\.0\d*)?%?\)|blur\((?:[89]|\d{2,})[\d.]*px\)/;
/** Smaller font sizes are unreadable (CSS pixels). */
const MIN_LETTER = 4;
/** Below this zoom, text of the usual size is unreadable. */
const MIN_ZOOM = 0.25;
/** Nobody scrolls this many window widths to the side. */
const FAR = 3;
/** Elements that scroll their own text, or the page. */
const OWN_SCROLL = /^(?:html|body|textarea|select|input)$/;
/** A smaller frame shows no field (CSS pixels). */
const MIN_FRAME = 24;

/** How an element and those around it affect its visibility. */
interface Surroundings {
  readonly reason: HiddenReason | null;
  /** The product of all opacities. */
  readonly opacity: number;
  /** Fixed in the window: scrolling cannot bring it into view. */
  readonly isStuck: boolean;
}

/** The window and the page, in CSS pixels. */
interface Extent {
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly scrollX: number;
  readonly scrollY: number;
  /** Beyond this, from the page's left edge, nobody scrolls. */
  readonly right: number;
}

/**
 * Tells whether a person can see and use a control, within one reading. Styles are read once for each element, so a
 * reading takes linear time. The rules cover honeypots found on real forms and the ways that CSS can hide: display,
 * visibility, opacity, clipping, size, position, color and other elements (concealment.ts).
 * See docs/decisions/003.
 */
export class Visibility {
  readonly #styles = new Map<Element, CSSStyleDeclaration>();
  readonly #inherited = new Map<Element, Surroundings>();
  readonly #unseen = new Map<Element, HiddenReason | null>();
  readonly #boxes = new Map<Element, DOMRect>();
  readonly #concealment = new Concealment(this);
  readonly #covered: CoveredControls;
  readonly #window: Window & typeof globalThis;
  /** The same for the whole reading; computed on first use. */
  #extent: Extent | null = null;
  /** See Widgets.faces. */
  #faces: ReadonlyMap<Element, Element> = new Map();
  /** Elements whose words are values. */
  #values: ReadonlySet<Element> = new Set();
  /** Set when the whole document is invisible because its frame is. */
  readonly #frameReason: HiddenReason | null;

  constructor(document: Document) {
    const view = document.defaultView;
    if (!view) throw new Error('A document without a window cannot be read.');
    this.#window = view;
    this.#covered = new CoveredControls(this, view);
    this.#frameReason = reasonOfFrame(view);
  }

  style(element: Element): CSSStyleDeclaration {
    let style = this.#styles.get(element);
    if (!style) {
      style = this.#window.getComputedStyle(element);
      this.#styles.set(element, style);
    }
    return style;
  }

  box(element: Element): DOMRect {
    let box = this.#boxes.get(element);
    if (!box) {
      box = unclobbered(element).getBoundingClientRect();
      this.#boxes.set(element, box);
    }
    return box;
  }

  /** From now on a widget is as visible as its face, and the words of a face are read nowhere. */
  lookAtFaces(faces: ReadonlyMap<Element, Element>): void {
    this.#faces = faces;
    this.#values = new Set(faces.values());
  }

  /** The element that a person sees for a control. */
  faceOf(element: Element): Element {
    return this.#faces.get(element) ?? element;
  }

  /** True when the words of an element can be read: neither it nor anything around it hides them. */
  isShown = (element: Element): boolean =>
    this.#around(element).reason === null && !this.#values.has(element);

  /** Why a person cannot see or use a control, or null. `labels` are the control's own labels. */
  hiddenReason(control: Element, labels: readonly Element[]): HiddenReason | null {
    if (control.matches(':disabled')) return 'disabled';
    if (isReadOnly(control) && !this.#faces.has(control)) return 'read-only';
    const seen = this.unseenReason(control);
    if (seen !== null && isChoice(control) && this.#hasVisibleLabel(control, labels)) return null;
    return seen;
  }

  /** Why a person cannot see an element, or null. */
  unseenReason(element: Element): HiddenReason | null {
    const face = this.faceOf(element);
    if (face !== element) return this.unseenReason(face);
    const known = this.#unseen.get(element);
    if (known !== undefined) return known;
    const reason = this.#findUnseenReason(element);
    this.#unseen.set(element, reason);
    return reason;
  }

  #findUnseenReason(element: Element): HiddenReason | null {
    if (this.#frameReason !== null) return this.#frameReason;
    const box = this.box(element);
    const style = this.style(element);
    if (style.visibility !== 'visible') return 'hidden';
    const { reason, isStuck } = this.#around(element);
    if (reason !== null) return reason;
    const isButton = isChoice(element);
    // Firefox reports boxes and font sizes without the page's own zoom.
    if (unclobbered(element).currentCSSZoom < MIN_ZOOM) return 'no-size';
    if (box.width < MIN_SIDE || (box.height < MIN_SIDE && !isButton)) return 'no-size';
    if (this.#isOutOfReach(box, isStuck)) return 'off-screen';
    if (this.#concealment.isCutOff(element)) return 'clipped';
    // An element over a button is usually the button's custom appearance.
    if (isButton) return null;
    const labels = 'labels' in element ? (element.labels as ArrayLike<Element> | null) : null;
    if (this.#covered.isCovered(element, labels ?? [])) return 'covered';
    if (Number.parseFloat(style.fontSize) < MIN_LETTER) return 'no-size';
    if (Math.abs(Number.parseFloat(style.textIndent)) >= box.width) return 'clipped';
    return isWrittenUnseen(element, (one) => this.style(one)) ? 'same-colour' : null;
  }

  /**
   * Outside everything that scrolling can show: above or left of the page, far to its right, or outside a window
   * that does not scroll.
   */
  #isOutOfReach(box: DOMRect, isStuck: boolean): boolean {
    this.#extent ??= this.#findExtent();
    const { innerWidth, innerHeight, scrollX, scrollY, right } = this.#extent;
    if (isStuck && (box.left >= innerWidth || box.top >= innerHeight || box.right <= 0 || box.bottom <= 0))
      return true;
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
    return box.left + scrollX >= right;
  }

  #findExtent(): Extent {
    const { innerWidth, innerHeight, scrollX, scrollY, document } = this.#window;
    const right = Math.min(
      Math.max(document.documentElement.scrollWidth, innerWidth),
      innerWidth * (this.#isLocked('overflowX') ? 1 : FAR),
    );
    return { innerWidth, innerHeight, scrollX, scrollY, right };
  }

  /** True when the page cannot be scrolled, so that only the window's content is reachable. */
  #isLocked(axis: 'overflowX' | 'overflowY'): boolean {
    const { documentElement: root, body } = this.#window.document;
    const own = this.style(root)[axis];
    const isLocked = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return isLocked(own) || (own === 'visible' && body !== null && isLocked(this.style(body)[axis]));
  }

  /** What hides the element, in itself or around it, regardless of its size. */
  #around(element: Element): Surroundings {
    const chain: Element[] = [];
    let current: Element | null = element;
    while (current && !this.#inherited.has(current)) {
      chain.push(current);
      current = parentOf(current);
    }
    let around = (current && this.#inherited.get(current)) ?? {
      reason: null,
      opacity: 1,
      isStuck: this.#isLocked('overflowY'),
    };
    for (const item of chain.reverse()) {
      const style = this.style(item);
      const opacity = around.opacity * Number(style.opacity || 1);
      const isFaint = opacity < MIN_OPACITY ? 'transparent' : null;
      const isScrolled = !OWN_SCROLL.test(unclobbered(item).localName) && scrolls(style);
      around = {
        reason: around.reason ?? isFaint ?? this.#ownReason(item, style),
        opacity,
        isStuck: !isScrolled && (around.isStuck || style.position === 'fixed'),
      };
      this.#inherited.set(item, around);
    }
    return around;
  }

  #ownReason(element: Element, style: CSSStyleDeclaration): HiddenReason | null {
    if (style.display === 'none' || style.contentVisibility === 'hidden') return 'hidden';
    if (BLINDING.test(style.filter) || isMasked(style)) return 'transparent';
    if (style.backfaceVisibility === 'hidden' && isTurned(style)) return 'hidden';
    const one = unclobbered(element);
    if (one.hasAttribute('inert')) return 'inert';
    if (one.getAttribute('aria-hidden') === 'true') return 'aria-hidden';
    if (one.localName === 'details' && !one.hasAttribute('open')) return 'hidden';
    if (this.#concealment.isClippedAway(element)) return 'clipped';
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
      const box = this.box(element);
      if (style.display !== 'inline' && (box.width < MIN_SIDE || box.height < MIN_SIDE)) return 'clipped';
    }
    return null;
  }

  /** Custom radio buttons and checkboxes are often invisible; the person clicks their label. */
  #hasVisibleLabel(control: Element, labels: readonly Element[]): boolean {
    if (this.style(control).display === 'none') return false;
    return labels.some((label) => this.unseenReason(label) === null);
  }
}

function isChoice(element: Element): boolean {
  return isControl(element) && isButton(element);
}

function isReadOnly(control: Element): boolean {
  if (!isControl(control) || isSelect(control) || isButton(control)) return false;
  return control.readOnly;
}

/** True when its content can be scrolled. */
function scrolls({ overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return /auto|scroll/.test(overflowX + overflowY);
}

/** True for a mask without a fully opaque part, and for an image mask, which cannot be judged. */
function isMasked({ maskImage }: CSSStyleDeclaration): boolean {
  return Boolean(maskImage) && maskImage !== 'none' && !/rgb\(|color\(/.test(maskImage);
}

/** True when the element is turned away from the viewer. */
function isTurned({ transform, rotate }: CSSStyleDeclaration): boolean {
  const toUs = /^matrix3d\((.*)\)$/.exec(transform)?.[1]?.split(',')[10];
  return Number(toUs ?? 1) < 0 || /[xy]|\d \S+ \S+ \S/.test(rotate ?? '');
}

/** Why the document's frame is invisible, as far as the page around it has the same origin. */
function reasonOfFrame(view: Window): HiddenReason | null {
  if (view.parent === view) return null;
  if (view.innerWidth < MIN_FRAME || view.innerHeight < MIN_FRAME) return 'no-size';
  const frame = view.frameElement;
  return frame && new Visibility(frame.ownerDocument).unseenReason(frame);
}
