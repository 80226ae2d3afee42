import '@/assets/styles/base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { locale } from '@/components/shared/locale';

/** Renders a page of the extension in the language of its words, and keeps the focus from getting lost. */
export function renderPage(app: ReactNode): void {
  document.documentElement.lang = locale();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{app}</StrictMode>);
  keepFocus(document);
}

/** What can be reached with the Tab key. */
const REACHED = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** One step up from the element that had the focus: its parent, and its place among the children. */
interface Place {
  readonly around: Element;
  readonly index: number;
}

/**
 * Sees to it that the focus is never lost: when what has it goes away (a choice that was taken, a card that was
 * removed), the focus goes to its replacement, or else to the nearest element. Without that, the next Tab starts at
 * the top of the page and a screen reader falls silent (WCAG 2.2, 2.4.3). Where a component moves the focus itself,
 * nothing is left to do here.
 * See docs/decisions/021.
 * @returns ends it
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
  // Who clicks beside everything has put the focus down.
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

/** The nearest to a place that is no more, in the smallest part of the page that is left of what was around it. */
function nearest(places: readonly Place[]): HTMLElement | null {
  const place = places.find(({ around }) => around.isConnected);
  if (!place || !(place.around instanceof HTMLElement)) return null;
  const { around, index } = place;
  // Made to take the focus by whoever wrote it.
  if (around.matches('[tabindex="-1"]')) return around;
  const children = [...around.children];
  const after = children.slice(index).flatMap(reached)[0];
  const before = children.slice(0, index).flatMap(reached).at(-1);
  if (after ?? before) return after ?? before ?? null;
  around.tabIndex = -1;
  return around;
}

/** What of an element, itself included, the Tab key reaches. */
function reached(element: Element): readonly HTMLElement[] {
  return [element, ...element.querySelectorAll(REACHED)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(REACHED) && !one.matches(':disabled') && isShown(one),
  );
}

const isShown = (element: HTMLElement) =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility();
