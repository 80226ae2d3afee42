/**
 * An element of ours in a page, closed to the page's scripts and styles. Its style sheet is adopted as an object,
 * which a page's security policy does not refuse. Where a content script cannot adopt one (Firefox), a `style`
 * element is used, which Firefox allows.
 */
export interface ClosedHost {
  readonly host: HTMLElement;
  /** Holds the content. */
  readonly root: ShadowRoot;
}

const hosts = new WeakSet<Element>();

/** True for an element that this script added to the page. */
export function isOurs(element: Element): boolean {
  return hosts.has(element);
}

/** The default text size of browsers (CSS pixels). */
const USUAL_SIZE = 16;

/**
 * @param css `rem` refers to the browser's text size, not to that of the page's root
 * @param place inserts the element into the document
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
    // Firefox refuses adopted style sheets in content scripts.
  }
  const style = root.querySelector('style') ?? root.appendChild(root.ownerDocument.createElement('style'));
  style.textContent = text;
}
