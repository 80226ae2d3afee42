// @ts-check
import { firefox } from '@playwright/test';
import { InOrder } from './in-order.mjs';

/** @typedef {{ id?: number, method?: string, params?: any, type?: string, result?: any, error?: string, message?: string }} Message */
/** @typedef {{ send(message: Message): void, close(): void, onmessage?: (message: Message) => void, onclose?: (reason?: string) => void }} Transport */
/** What stands for a command of Playwright's: its answer. @typedef {(params: any) => Promise<object>} Command */

/** Above every number that Playwright gives its own commands. */
const OWN_NUMBERS = 2 ** 40;

/**
 * Playwright's connection to a Firefox (WebDriver BiDi), with a place in the middle: commands of our own in
 * the same session, of which there can be but one, and our answers in place of the browser's.
 */
export class BidiTransport {
  #last = OWN_NUMBERS;
  /** @type {Map<number, (answer: Message) => void>} */
  #waiting = new Map();
  #inOrder = new InOrder((event) => this.outer.onmessage?.(event));
  /** Commands that are not sent as they are, by name. @type {Record<string, Command>} */
  replaced = {};
  /** Completes what the browser tells of itself. @type {(event: Message) => void} */
  completed = () => {};

  /** @param {Transport} browser Playwright's own */
  constructor(browser) {
    this.browser = browser;
    /** The one that Playwright gets. @type {Transport} */
    this.outer = {
      send: (message) => this.#pass(message),
      close: () => browser.close(),
    };
    browser.onmessage = (message) => {
      const own = this.#waiting.get(message.id ?? 0);
      this.#waiting.delete(message.id ?? 0);
      if (own) return own(message);
      if (message.type !== 'event') return this.outer.onmessage?.(message);
      this.completed(message);
      this.#inOrder.take(message);
    };
    browser.onclose = (reason) => {
      for (const answer of this.#waiting.values()) answer({ error: 'the browser is closed' });
      this.#waiting.clear();
      this.outer.onclose?.(reason);
    };
  }

  /**
   * A command of our own.
   * @param {string} method @param {object} [params]
   * @returns {Promise<any>}
   */
  async send(method, params = {}) {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise((done) => this.#waiting.set(id, done));
    this.browser.send({ id, method, params });
    const { result, error, message } = await answered;
    if (error) throw new Error(`${method}: ${error} ${message ?? ''}`);
    return result;
  }

  /** @param {Message} message a command of Playwright's */
  #pass(message) {
    const replaced = this.replaced[message.method ?? ''];
    if (!replaced) return this.browser.send(message);
    replaced(message.params).then(
      (result) => this.outer.onmessage?.({ type: 'success', id: message.id ?? 0, result }),
      (error) =>
        this.outer.onmessage?.({
          type: 'error',
          id: message.id ?? 0,
          error: 'unknown error',
          message: String(error),
        }),
    );
  }
}

/**
 * Does something that launches Playwright's Firefox, and takes hold of its connection as soon as there is one.
 * Playwright drives an unpatched Firefox with what it calls `moz-firefox`, which has no door for this.
 * @template T
 * @param {(transport: BidiTransport) => void} onTransport before Playwright sends anything
 * @param {() => Promise<T>} launch
 */
export async function launchedWith(onTransport, launch) {
  const bidi = /** @type {any} */ (firefox)._connection.toImpl(firefox)._bidiFirefox;
  const connect = Object.getPrototypeOf(bidi).connectToTransport;
  bidi.connectToTransport = (/** @type {Transport} */ browser, /** @type {unknown[]} */ ...rest) => {
    const transport = new BidiTransport(browser);
    onTransport(transport);
    return connect.call(bidi, transport.outer, ...rest);
  };
  try {
    return await launch();
  } finally {
    delete bidi.connectToTransport;
  }
}
