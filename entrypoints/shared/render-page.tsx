import '@/assets/styles/base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { locale } from '@/components/shared/locale';

/** Renders a page of the extension with its language set, and keeps the focus from getting lost. */
export function renderPage(app: ReactNode): void {
  document.documentElement.lang = locale();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{app}</StrictMode>);
  keepFocus(document);
}

/** What can be reached with the Tab key. */
const REACHED = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** One step up from the focused element: its parent, and its index among the children. */
interface Place {
  readonly around: Element;
  readonly index: number;
}

/**
 * Keeps the focus from getting lost. When the focused element disappears (a choice that was taken, a card that was
 * removed), the focus moves to its replacement, or else to the nearest element. Otherwise the next Tab would start
 * at the top of the page and a screen reader would fall silent (WCAG 2.2, 2.4.3). If a component moves the focus
 * itself, this does nothing.
 * See docs/decisions/021.
 * @returns a function that ends it
 */
export function keepFocus(page: Document): () => void {
  let last: Element | null = null;
  let places: readonly Place[] = [];
  const remember = () => {
    const { activeElement } = page;
    if (!activeElement || activeElement === page.body) return;
    last = activeElement;
    places = placesOf(activeElement);
  };
  const forget = ({ target }: Event) => {
    if (!(target instanceof Node && last?.contains(target))) last = null;
  };
  const changes = new MutationObserver(() => {
    if (last?.isConnected) remember();
    else if (last && page.activeElement === page.body) {
      last = null;
      nearest(places)?.focus();
    }
  });
  page.addEventListener('focusin', remember);
  // A click on empty space drops the focus on purpose.
  page.addEventListener('pointerdown', forget);
  changes.observe(page.body, { subtree: true, childList: true });
  remember();
  return () => {
    page.removeEventListener('focusin', remember);
    page.removeEventListener('pointerdown', forget);
    changes.disconnect();
  };
}

function placesOf(element: Element): readonly Place[] {
  const places: Place[] = [];
  for (let inner = element; inner.parentElement; inner = inner.parentElement)
    places.push({ around: inner.parentElement, index: [...inner.parentElement.children].indexOf(inner) });
  return places;
}

/** The element nearest to a removed place, in the smallest remaining part of the page around it. */
function nearest(places: readonly Place[]): HTMLElement | null {
  const place = places.find(({ around }) => around.isConnected);
  if (!place || !(place.around instanceof HTMLElement)) return null;
  const { around, index } = place;
  // Its author made it focusable.
  if (around.matches('[tabindex="-1"]')) return around;
  const children = [...around.children];
  const after = children.slice(index).flatMap(reached)[0];
  const before = children.slice(0, index).flatMap(reached).at(-1);
  if (after ?? before) return after ?? before ?? null;
  around.tabIndex = -1;
  return around;
}

/** The elements in and including this one that the Tab key reaches. */
function reached(element: Element): readonly HTMLElement[] {
  return [element, ...element.querySelectorAll(REACHED)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(REACHED) && !one.matches(':disabled') && isShown(one),
  );
}

const isShown = (element: HTMLElement) =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility();
