import type { HiddenReason } from '@/domain/form/read/form-snapshot';
import { Concealment, MIN_SIDE } from './concealment';
import { isWrittenUnseen } from './contrast';
import { CoveredControls } from './covered';
import { isButton, isControl, isSelect, parentOf } from './find-controls';
import { unclobbered } from './unclobbered';

/** Below this an element is as good as transparent. */
const MIN_OPACITY = 0.1;
/** Filters that leave nothing to be read. */
const BLINDING = /(?:opacity|brightness|contrast)\(0(?:\.0\d*)?%?\)|blur\((?:[89]|\d{2,})[\d.]*px\)/;
/** Letters of fewer pixels are not seen. */
const MIN_LETTER = 4;
/** With a smaller zoom nothing of the usual size can be read. */
const MIN_ZOOM = 0.25;
/** Nobody scrolls to the side by as many windows. */
const FAR = 3;
/** What scrolls its own text, or the page. */
const OWN_SCROLL = /^(?:html|body|textarea|select|input)$/;
/** A frame with less room shows no field. */
const MIN_FRAME = 24;

/** What the elements around one, and itself, do to it. */
interface Surroundings {
  readonly reason: HiddenReason | null;
  /** Opacities multiply. */
  readonly opacity: number;
  /** It stays where it is in the window: no scrolling brings it in. */
  readonly isStuck: boolean;
}

/** The window and the page in it, in CSS pixels. */
interface Extent {
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly scrollX: number;
  readonly scrollY: number;
  /** From here on nobody scrolls to, from the page's left edge. */
  readonly right: number;
}

/**
 * Says of controls whether a person can see and use them, within one reading: styles are read once an
 * element, so that a page is read in linear time. Rules come from the honeypots of form-families
 * ("Cross-family traps") and from the ways CSS can hide: display, visibility, opacity, clipping, size, place,
 * colour, and other elements (concealment.ts).
 */
export class Visibility {
  readonly #styles = new Map<Element, CSSStyleDeclaration>();
  readonly #inherited = new Map<Element, Surroundings>();
  readonly #unseen = new Map<Element, HiddenReason | null>();
  readonly #boxes = new Map<Element, DOMRect>();
  readonly #concealment = new Concealment(this);
  readonly #covered: CoveredControls;
  readonly #window: Window & typeof globalThis;
  /** The same for all elements of one reading; asked for at the first. */
  #extent: Extent | null = null;
  /** Why nothing of the document can be seen: it is in a frame that can not. */
  readonly #frameReason: HiddenReason | null;

  constructor(document: Document) {
    const view = document.defaultView;
    if (!view) throw new Error('A document without a window can not be read.');
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

  /** Whether the words of an element can be read on the page: nothing at it or around it hides them. */
  isShown = (element: Element): boolean => this.#around(element).reason === null;

  /** Why a control can not be seen or used by a person, or null. `labels` are the control's own. */
  hiddenReason(control: Element, labels: readonly Element[]): HiddenReason | null {
    if (control.matches(':disabled')) return 'disabled';
    if (isReadOnly(control)) return 'read-only';
    const seen = this.unseenReason(control);
    if (seen !== null && isChoice(control) && this.#hasVisibleLabel(control, labels)) return null;
    return seen;
  }

  /** Why an element can not be seen, or null. */
  unseenReason(element: Element): HiddenReason | null {
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
    // Firefox tells boxes and letters as they would be without the page's own zoom.
    if (unclobbered(element).currentCSSZoom < MIN_ZOOM) return 'no-size';
    if (box.width < MIN_SIDE || (box.height < MIN_SIDE && !isButton)) return 'no-size';
    if (this.#isOutOfReach(box, isStuck)) return 'off-screen';
    if (this.#concealment.isCutOff(element)) return 'clipped';
    // What is drawn over a button is most often the button's own new look.
    if (isButton) return null;
    const labels = 'labels' in element ? (element.labels as ArrayLike<Element> | null) : null;
    if (this.#covered.isCovered(element, labels ?? [])) return 'covered';
    if (Number.parseFloat(style.fontSize) < MIN_LETTER) return 'no-size';
    if (Math.abs(Number.parseFloat(style.textIndent)) >= box.width) return 'clipped';
    return isWrittenUnseen(element, (one) => this.style(one)) ? 'same-colour' : null;
  }

  /** Outside of all that scrolling shows: above and left of the page, far to its right, outside a window that stays. */
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

  /** The page can not be scrolled: what the window does not show is not to be had. */
  #isLocked(axis: 'overflowX' | 'overflowY'): boolean {
    const { documentElement: root, body } = this.#window.document;
    const own = this.style(root)[axis];
    const isLocked = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return isLocked(own) || (own === 'visible' && body !== null && isLocked(this.style(body)[axis]));
  }

  /** What the element or something around it does to hide it, whatever its own size. */
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

  /** Styled radio buttons and checkboxes are often invisible themselves; the person clicks their label. */
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

/** What is in it can be scrolled within it. */
function scrolls({ overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return /auto|scroll/.test(overflowX + overflowY);
}

/** A mask without any part that lets all through, or one that a picture makes, which can not be told. */
function isMasked({ maskImage }: CSSStyleDeclaration): boolean {
  return Boolean(maskImage) && maskImage !== 'none' && !/rgb\(|color\(/.test(maskImage);
}

/** Its back is to the person. */
function isTurned({ transform, rotate }: CSSStyleDeclaration): boolean {
  const toUs = /^matrix3d\((.*)\)$/.exec(transform)?.[1]?.split(',')[10];
  return Number(toUs ?? 1) < 0 || /[xy]|\d \S+ \S+ \S/.test(rotate ?? '');
}

/** Why the frame that a document is in can not be seen, as far as the page around it is of the same origin. */
function reasonOfFrame(view: Window): HiddenReason | null {
  if (view.parent === view) return null;
  if (view.innerWidth < MIN_FRAME || view.innerHeight < MIN_FRAME) return 'no-size';
  const frame = view.frameElement;
  return frame && new Visibility(frame.ownerDocument).unseenReason(frame);
}
