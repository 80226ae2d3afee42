import { type Region, shownRegion } from './clip';
import type { Look } from './covered';
import { parentOf } from './find-controls';
import { unclobbered } from './unclobbered';

/** Smaller boxes cannot be seen or used (CSS pixels). */
export const MIN_SIDE = 4;

/** Tells whether other elements cut an element off. */
export class Concealment {
  readonly #cutters = new Map<Element, readonly Element[]>();
  readonly #own = new Map<Element, Region | null>();
  readonly #regions = new Map<Element, readonly Region[]>();
  readonly #look: Look;

  constructor(look: Look) {
    this.#look = look;
  }

  /**
   * True when the element is outside what an element around it shows: by `overflow: hidden` or beyond any
   * scrolling, or by `clip-path`.
   */
  isCutOff(element: Element): boolean {
    const box = this.#look.box(element);
    const isLeft = this.#cuttersOf(element).some((cutter) => {
      const edge = this.#look.box(cutter);
      const style = this.#look.style(cutter);
      const [cutsX, cutsY] = [hides(style, style.overflowX), hides(style, style.overflowY)];
      // Scrolled content can be brought back, except beyond the start.
      const left =
        edge.left -
        (cutsX
          ? 0
          : style.direction === 'rtl'
            ? unclobbered(cutter).scrollWidth
            : unclobbered(cutter).scrollLeft);
      const top = edge.top - (cutsY ? 0 : unclobbered(cutter).scrollTop);
      return (
        box.right <= left ||
        box.bottom <= top ||
        (cutsX && box.left >= edge.right) ||
        (cutsY && box.top >= edge.bottom)
      );
    });
    return isLeft || this.#regionsOf(element).some((region) => isApart(region, box));
  }

  /** True when the element's own `clip` or `clip-path` leaves too little to see. */
  isClippedAway(element: Element): boolean {
    const region = this.#ownRegion(element);
    return region !== null && isApart(region, this.#look.box(element));
  }

  /** In window pixels. */
  #ownRegion(element: Element): Region | null {
    const known = this.#own.get(element);
    if (known !== undefined) return known;
    const region = this.#findRegion(element);
    this.#own.set(element, region);
    return region;
  }

  #findRegion(element: Element): Region | null {
    const style = this.#look.style(element);
    // Most elements clip nothing, so avoid computing their box.
    if ((!style.clipPath || style.clipPath === 'none') && (!style.clip || style.clip === 'auto')) return null;
    const { left, top, width, height } = this.#look.box(element);
    const region = shownRegion(style, width, height);
    return (
      region && {
        left: left + region.left,
        top: top + region.top,
        right: left + region.right,
        bottom: top + region.bottom,
      }
    );
  }

  #regionsOf(element: Element): readonly Region[] {
    const chain: Element[] = [];
    let node: Element | null = element;
    while (node && !this.#regions.has(node)) {
      chain.push(node);
      node = parentOf(node);
    }
    let regions = (node && this.#regions.get(node)) ?? [];
    for (const item of chain.reverse()) {
      const own = this.#ownRegion(item);
      if (own) regions = [...regions, own];
      this.#regions.set(item, regions);
    }
    return regions;
  }

  /** The elements that clip its overflow: those in the chain of its containing blocks (CSS 2, 11.1.1). */
  #cuttersOf(element: Element): readonly Element[] {
    const chain: Element[] = [];
    let node: Element | null = element;
    while (node && !this.#cutters.has(node)) {
      chain.push(node);
      node = this.#containingBlock(node);
    }
    let cutters = (node && this.#cutters.get(node)) ?? [];
    let block = node;
    for (const item of chain.reverse()) {
      if (block) {
        const style = this.#look.style(block);
        const { overflowX, overflowY } = style;
        if (overflowX !== 'visible' || overflowY !== 'visible' || hides(style, ''))
          cutters = [block, ...cutters];
      }
      this.#cutters.set(item, cutters);
      block = item;
    }
    return cutters;
  }

  /** Null when it is the page itself, whose overflow is the window's. */
  #containingBlock(element: Element): Element | null {
    const { position } = this.#look.style(element);
    if (position === 'fixed') return null;
    let block = parentOf(element);
    if (position === 'absolute') {
      while (block && !this.#holdsAbsolute(block)) block = parentOf(block);
    }
    return block && !/^(?:body|html)$/.test(unclobbered(block).localName) ? block : null;
  }

  #holdsAbsolute(element: Element): boolean {
    const { position, transform } = this.#look.style(element);
    return position !== 'static' || transform !== 'none';
  }
}

/** True when almost nothing of the box is in the region. */
function isApart(region: Region, box: Region): boolean {
  return (
    Math.min(region.right, box.right) - Math.max(region.left, box.left) < MIN_SIDE ||
    Math.min(region.bottom, box.bottom) - Math.max(region.top, box.top) < MIN_SIDE
  );
}

function hides({ contain }: CSSStyleDeclaration, overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip' || /paint|strict|content/.test(contain);
}
