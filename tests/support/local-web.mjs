// @ts-check
/** @import { BrowserContext, Route } from '@playwright/test' */

/**
 * `delay`: milliseconds before the answer; `after`: a promise to await first; `location`: target of a redirect.
 * @typedef {{ body: string | Buffer, type?: string, status?: number, delay?: number, after?: Promise<unknown>, location?: string }} Answer
 */

/** All addresses but those of the extension's own pages. */
const NOT_OURS = /^(?!(?:chrome|moz)-extension:)/;

/**
 * The web as this browser sees it: pages at real addresses, served from memory. All other requests fail and are
 * recorded, so that nothing leaves the machine.
 */
export class LocalWeb {
  /** @type {Map<string, Answer>} */
  #answers = new Map();
  /** Every request to a served address, in order. @type {{ method: string, url: string, body: string | null }[]} */
  requests = [];
  /** Refused requests to all other addresses. @type {string[]} */
  refused = [];

  /** @param {BrowserContext} context */
  static async answering(context) {
    const web = new LocalWeb();
    await context.route(NOT_OURS, (route) => web.#handle(route));
    return web;
  }

  /**
   * @param {string} url without a fragment; a query counts
   * @param {string | Answer} answer text: an HTML page
   */
  serve(url, answer) {
    this.#answers.set(new URL(url).href, typeof answer === 'string' ? { body: answer } : answer);
  }

  /** @param {string} url to stop serving */
  withdraw(url) {
    this.#answers.delete(new URL(url).href);
  }

  /** Removes all pages and recorded requests. */
  clear() {
    this.#answers.clear();
    this.requests = [];
    this.refused = [];
  }

  /** @param {Route} route */
  async #handle(route) {
    const request = route.request();
    const url = request.url().split('#')[0] ?? '';
    const answer = this.#answers.get(url);
    if (!answer) {
      this.refused.push(url);
      return route.abort().catch(() => {});
    }
    this.requests.push({ method: request.method(), url, body: request.postData() });
    await answer.after;
    if (answer.delay) await new Promise((done) => setTimeout(done, answer.delay));
    return route
      .fulfill({
        status: answer.status ?? 200,
        contentType: answer.type ?? 'text/html; charset=utf-8',
        ...(answer.location && { headers: { location: answer.location } }),
        body: answer.body,
      })
      .catch(() => {}); // The page was closed meanwhile.
  }
}
