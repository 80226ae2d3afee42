import type { FieldOutline } from '@/domain/form/report/page-panel';
import { isOurs, openClosedHost } from './closed-host';
import { make } from './elements';

/** How far outside a field its outline runs (CSS pixels). */
const GAP = 3;
/** How often the places are looked at where nothing tells of a change, in milliseconds. */
const LOOK_AGAIN = 1_000;
/** Goes along with the page when it is scrolled, and lies under the report. */
const LAYER =
  ':host{position:absolute !important;inset:0 auto auto 0 !important;z-index:2147483646 !important}';
/** Narrower than this a control can not be seen itself: a button drawn anew, whose label is marked. */
const MIN_SIDE = 5;

/**
 * Draws a quiet line around fields, over the page and not into it: no attribute and no style of the page
 * changes, and clicks go through. The lines follow their fields.
 * @param find the control of a name as it stands in the page now; null when it is gone
 * @returns what takes them away
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

/** Where the outline of a control runs; null where nothing of it can be seen. */
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
 * Something that is not of the form lies over its middle: a header that stays while the page is scrolled. The report
 * may lie there too; it is drawn over the lines and can be moved.
 */
function isCovered(control: HTMLElement, box: DOMRect): boolean {
  const root = control.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
  const pile = root.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const top = pile.find((element) => !isOurs(element));
  const form = control.closest('form') ?? control.parentElement;
  return top !== undefined && form !== null && !form.contains(top) && !top.contains(control);
}
