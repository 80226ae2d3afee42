/**
 * An element of ours in a page: closed to the page's scripts, untouched by its styles. Its own style sheet is
 * handed over as an object, which a page's security policy does not refuse; where a browser takes none from a
 * content script (Firefox) it is a `style` element, which that browser lets pass there.
 */
export interface ClosedHost {
  readonly host: HTMLElement;
  /** Everything goes in here. */
  readonly root: ShadowRoot;
}

const hosts = new WeakSet<Element>();

/** An element that this script put into the page. */
export function isOurs(element: Element): boolean {
  return hosts.has(element);
}

/** The browser's own text size where the person has not set another one, in CSS pixels. */
const USUAL_SIZE = 16;

/**
 * @param css its `rem` are the browser's own text size here, not that of the page's root
 * @param place puts the element into the document
 */
export function openClosedHost(
  document: Document,
  css: string,
  place: (host: HTMLElement) => void,
): ClosedHost {
  const host = document.createElement('div');
  hosts.add(host);
  const root = host.attachShadow({ mode: 'closed' });
  adopt(root, css, USUAL_SIZE);
  place(host);
  const size = Number.parseFloat(document.defaultView?.getComputedStyle(host).fontSize ?? '');
  if (size > 0 && size !== USUAL_SIZE) adopt(root, css, size);
  return { host, root };
}

function adopt(root: ShadowRoot, css: string, rem: number): void {
  const text = css.replace(/(\d*\.?\d+)rem\b/g, (_, number) => `${Number(number) * rem}px`);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox refuses the list in the world of content scripts.
  }
  const style = root.querySelector('style') ?? root.appendChild(root.ownerDocument.createElement('style'));
  style.textContent = text;
}
