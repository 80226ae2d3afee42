/**
 * Scrolls to a field and focuses it, at the person's own request. Presses and writes nothing.
 * @returns where the field will be after scrolling
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

/** The CAPTCHA of a page, to scroll to it. It is never touched. */
export function findCaptcha(document: Document): HTMLElement | null {
  const found = [...document.querySelectorAll<HTMLElement>(CAPTCHA)];
  return found.find((element) => element.checkVisibility() && element.getClientRects().length > 0) ?? null;
}

/** A smaller frame shows no form (CSS pixels). */
const FRAME_SIDE = 100;

/**
 * Focuses the frame of a form, because a frame of another host may not take the focus by itself. When the browser
 * cannot tell which element holds the frame, the largest one is used.
 * @param isFrame tells whether an element holds the frame; null when unknown
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
