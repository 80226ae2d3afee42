// @ts-check
/** @import { Message } from './bidi-transport.mjs' */

/**
 * What the browser tells of a page, never before it tells of the page itself. A tab that the extension opens at an
 * address asks for it first; Playwright takes no notice of what a page does that it does not know, and nobody would
 * answer that request.
 */
export class InOrder {
  /** Pages and frames that were told of. Each has an id of its own, so that none is ever taken out. */
  #known = new Set();
  /** What came too early, by page. @type {Map<string, Message[]>} */
  #early = new Map();

  /** @param {(event: Message) => void} tell */
  constructor(tell) {
    this.tell = tell;
  }

  /** @param {Message} event */
  take(event) {
    const { method, params } = event;
    const page = params?.context;
    if (typeof page !== 'string' || this.#known.has(page)) return this.tell(event);
    if (method === 'browsingContext.contextDestroyed') this.#early.delete(page);
    if (!/^browsingContext\.context(Created|Destroyed)$/.test(method ?? ''))
      return void this.#early.set(page, [...(this.#early.get(page) ?? []), event]);
    this.tell(event);
    // Playwright makes its page of it a moment later.
    setImmediate(() => this.#nowKnown(page));
  }

  /** @param {string} page */
  #nowKnown(page) {
    this.#known.add(page);
    for (const event of this.#early.get(page) ?? []) this.tell(event);
    this.#early.delete(page);
  }
}
