/**
 * What the bench times inside a page: the product's own code of the content script, bundled for the page, so
 * that each step can be timed on its own. As in the product, every page starts with it anew.
 */
import { openFormSession } from '@/page/form-session';

let session;

/** The fixed yardstick: one look at every element of the page. Milliseconds. */
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

/** Writing and reading back, without the time that the page gets to answer. */
globalThis.benchFill = async (plan) => (await session.apply(plan)).milliseconds;
