/**
 * Brings a field into view and puts the cursor into it, as a click on it would. It is the person's own order:
 * nothing is pressed or written.
 * @returns where it will be seen when the page has been scrolled
 */
export function goToField(control: HTMLElement): DOMRect {
  const view = control.ownerDocument.defaultView;
  const calm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  const { left, width, height } = control.getBoundingClientRect();
  return new DOMRect(left, ((view?.innerHeight ?? 0) - height) / 2, width, height);
}

const CAPTCHA =
  '.g-recaptcha, .h-captcha, .cf-turnstile, iframe[src*="captcha" i], iframe[title*="captcha" i], [id*="captcha" i], [class*="captcha" i]';

/** The CAPTCHA of a page, to bring it into view; it is never touched. */
export function findCaptcha(document: Document): HTMLElement | null {
  const found = [...document.querySelectorAll<HTMLElement>(CAPTCHA)];
  return found.find((element) => element.checkVisibility() && element.getClientRects().length > 0) ?? null;
}

/** An element smaller than this is a frame that shows no form (CSS pixels). */
const FRAME_SIDE = 100;

/**
 * Lets the focus into the frame of a form: a frame of another host may not take it by itself. Which element
 * holds the frame can not be told in every browser: then it is the largest one.
 * @param isFrame whether an element holds the frame that is meant; null where that is not known
 */
export function enterFrame(document: Document, isFrame: ((element: Element) => boolean) | null): void {
  const frames = [...document.querySelectorAll<HTMLElement>('iframe, frame')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) =>
      isFrame ? isFrame(element) : box.width >= FRAME_SIDE && box.height >= FRAME_SIDE,
    )
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  frames[0]?.element.focus({ preventScroll: true });
}
