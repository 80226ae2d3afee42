import type { FieldOutline } from '@/domain/form/report/page-panel';
import { isOurs, openClosedHost } from './closed-host';
import { make } from './elements';

/** Distance between a field and its outline (CSS pixels). */
const GAP = 3;
/** Positions are also checked at this interval, in milliseconds, for changes that no event reports. */
const LOOK_AGAIN = 1_000;
/** Scrolls with the page and stays below the report. */
const LAYER =
  ':host{position:absolute !important;inset:0 auto auto 0 !important;z-index:2147483646 !important}';
/** A narrower control is itself invisible (a custom radio button); its label is outlined instead. */
const MIN_SIDE = 5;

/**
 * Draws an outline around fields, above the page: no attribute or style of the page changes, and clicks go through.
 * The outlines follow their fields.
 * @param find the current control of a name; null when it is gone
 * @returns removes the outlines
 */
export function outlineFields(
  document: Document,
  css: string,
  outlines: readonly FieldOutline[],
  find: (ref: FieldOutline['ref']) => HTMLElement | null,
): () => void {
  const view = document.defaultView;
  if (!view || outlines.length === 0) return () => {};
  const { host, root } = openClosedHost(document, css + LAYER, (element) =>
    document.documentElement.append(element),
  );
  const layer = root.appendChild(make(document, 'div', 'root outlines'));
  layer.setAttribute('aria-hidden', 'true');
  const boxes = outlines.map(({ ref, kind }) => ({
    ref,
    element: layer.appendChild(make(document, 'div', `outline ${kind}`)),
    control: find(ref),
  }));

  const place = () => {
    frame = 0;
    const from = layer.getBoundingClientRect();
    const places = boxes.map((box) => {
      if (!box.control?.isConnected) box.control = find(box.ref);
      return box.control && placeOf(box.control);
    });
    boxes.forEach(({ element }, index) => {
      const at = places[index];
      element.hidden = !at;
      if (!at) return;
      element.style.left = `${at.left - from.left - GAP}px`;
      element.style.top = `${at.top - from.top - GAP}px`;
      element.style.width = `${at.width + 2 * GAP}px`;
      element.style.height = `${at.height + 2 * GAP}px`;
    });
  };
  let frame = 0;
  const soon = () => {
    frame ||= view.requestAnimationFrame(place);
  };
  const sizes = new view.ResizeObserver(soon);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const timer = view.setInterval(soon, LOOK_AGAIN);
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  view.addEventListener('resize', soon);
  place();
  return () => {
    view.cancelAnimationFrame(frame);
    view.clearInterval(timer);
    sizes.disconnect();
    document.removeEventListener('scroll', soon, { capture: true });
    view.removeEventListener('resize', soon);
    host.remove();
  };
}

/** The position of a control's outline. Null when nothing of it is visible. */
function placeOf(control: HTMLElement): DOMRect | null {
  const own = control.getBoundingClientRect();
  const seen =
    own.width >= MIN_SIDE && own.height >= MIN_SIDE && control.checkVisibility({ opacityProperty: true });
  const box = seen ? own : labelOf(control)?.getBoundingClientRect();
  return box && box.width >= MIN_SIDE && !isCovered(control, box) ? box : null;
}

function labelOf(control: HTMLElement): HTMLElement | null {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  return label?.checkVisibility() ? label : null;
}

/**
 * True when something outside the form covers the field's center, such as a sticky header. The report does not
 * count: it is drawn above the outlines and can be moved.
 */
function isCovered(control: HTMLElement, box: DOMRect): boolean {
  const root = control.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
  const pile = root.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const top = pile.find((element) => !isOurs(element));
  const form = control.closest('form') ?? control.parentElement;
  return top !== undefined && form !== null && !form.contains(top) && !top.contains(control);
}
