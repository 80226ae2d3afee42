/**
 * The code that the bench times inside a page: the content script's own modules, bundled so that each step can be
 * timed separately. As in the product, every page starts a fresh session.
 */
import { openFormSession } from '@/page/form-session';

let session;

/** The fixed yardstick: one pass over every element of the page, in milliseconds. */
globalThis.benchYardstick = () => {
  const start = performance.now();
  let shown = 0;
  for (const element of document.querySelectorAll('*')) {
    if (getComputedStyle(element).display !== 'none') shown += 1;
  }
  return shown > 0 ? performance.now() - start : Number.NaN;
};

globalThis.benchRead = () => {
  const start = performance.now();
  session = openFormSession(document);
  const { snapshot } = session.read();
  return { snapshot, milliseconds: performance.now() - start };
};

/** Times writing and reading back, without the time the page gets to respond. */
globalThis.benchFill = async (plan) => (await session.apply(plan)).milliseconds;
