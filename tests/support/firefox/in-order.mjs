// @ts-check
/** @import { Message } from './bidi-transport.mjs' */

/**
 * Holds back events of a page until the event that announces the page. A tab that the extension opens at an address
 * requests it first. Playwright ignores events of pages it does not know, so that request would never be answered.
 */
export class InOrder {
  /** Announced pages and frames. Ids are never reused, so none is removed. */
  #known = new Set();
  /** Events that came too early, by page. @type {Map<string, Message[]>} */
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
    // Playwright creates its page object a moment later.
    setImmediate(() => this.#nowKnown(page));
  }

  /** @param {string} page */
  #nowKnown(page) {
    this.#known.add(page);
    for (const event of this.#early.get(page) ?? []) this.tell(event);
    this.#early.delete(page);
  }
}
