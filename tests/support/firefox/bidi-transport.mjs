// @ts-check
import { firefox } from '@playwright/test';
import { InOrder } from './in-order.mjs';

/** @typedef {{ id?: number, method?: string, params?: any, type?: string, result?: any, error?: string, message?: string }} Message */
/** @typedef {{ send(message: Message): void, close(): void, onmessage?: (message: Message) => void, onclose?: (reason?: string) => void }} Transport */
/**
 * Answers a command of Playwright's in place of the browser.
 * @typedef {(params: any) => Promise<object>} Command
 */

/** Above all ids that Playwright gives its own commands. */
const OWN_IDS = 2 ** 40;

/**
 * A proxy in Playwright's connection to Firefox (WebDriver BiDi). It sends our own commands in the same session,
 * because there can be only one, and answers some commands in place of the browser.
 */
export class BidiTransport {
  #last = OWN_IDS;
  /** @type {Map<number, (answer: Message) => void>} */
  #waiting = new Map();
  #inOrder = new InOrder((event) => this.outer.onmessage?.(event));
  /** Commands that are answered here instead of being sent, by name. @type {Record<string, Command>} */
  replaced = {};
  /**
   * Called with each event of the browser before Playwright sees it; may add to it.
   * @type {(event: Message) => void}
   */
  completed = () => {};

  /** @param {Transport} browser Playwright's own */
  constructor(browser) {
    this.browser = browser;
    /** The transport that Playwright uses. @type {Transport} */
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
      for (const answer of this.#waiting.values()) answer({ error: 'the browser was closed' });
      this.#waiting.clear();
      this.outer.onclose?.(reason);
    };
  }

  /**
   * Sends a command of our own.
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
 * Runs `launch` and intercepts the connection of the Firefox it starts. Playwright drives an unpatched Firefox as
 * `moz-firefox`, which offers no public hook, so this patches its internals.
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
