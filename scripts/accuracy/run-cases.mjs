// @ts-check
import { ExtensionBrowser } from '../../tests/support/extension-browser.mjs';
import { addressOf, fillPage, openCase } from './fill-page.mjs';
import { storePerson } from './store-person.mjs';

/** @import { Page } from '@playwright/test' */
/** @import { Case } from './cases.mjs' */
/** @import { FilledPage } from './fill-page.mjs' */

/** Limit for one page. */
const PAGE_TIMEOUT = 20_000;
/** A failed page is retried in a new browser before it counts as not run. */
const TRIES = 2;

/**
 * Fills every page. A failure does not stop the others.
 * @param {Case[]} cases
 * @param {{ letter: { id: string } | null, jobs: number }} options `jobs`: number of browsers
 * @returns {Promise<{ filled: Map<string, FilledPage>, broken: { page: string, why: string }[] }>} in the order of
 * the cases
 */
export async function runCases(cases, { letter, jobs }) {
  /** @type {Map<string, FilledPage>} */
  const results = new Map();
  /** @type {{ page: string, why: string }[]} */
  const broken = [];
  // Groups the pages by person: storing a person takes as long as filling a page.
  const queue = [...cases].sort((a, b) =>
    personOf(a) < personOf(b) ? -1 : personOf(a) > personOf(b) ? 1 : 0,
  );
  let done = 0;
  const work = async () => {
    const runner = new CaseRunner(letter);
    // Opens the next page during this one. With several browsers, another one may take that page instead.
    for (let one = queue.shift(); one; one = queue.shift()) {
      try {
        results.set(one.page, await runner.fill(one, queue[0]));
      } catch (error) {
        broken.push({ page: one.page, why: why(error) });
      }
      done += 1;
      if (done % 25 === 0) process.stderr.write(`${done} of ${cases.length} pages\n`);
    }
    await runner.leave();
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(jobs, cases.length)) }, work));
  const filled = new Map(
    cases.flatMap(({ page }) =>
      results.has(page) ? [[page, /** @type {FilledPage} */ (results.get(page))]] : [],
    ),
  );
  return { filled, broken };
}

/** @param {Case} one */
const personOf = (one) => JSON.stringify(one.constituent);

/** One browser with the person stored in it and the next page, which is already open. */
class CaseRunner {
  /** The browser as soon as it is asked for: one that starts too late must be ended too. @type {Promise<ExtensionBrowser> | null} */
  #browser = null;
  /** @type {{ browser: ExtensionBrowser, own: Page, person: string } | null} */
  #session = null;
  /** @type {{ one: Case, page: Promise<Page> } | null} */
  #next = null;

  /** @param {{ id: string } | null} letter */
  constructor(letter) {
    this.letter = letter;
  }

  /** @param {Case} one @param {Case | undefined} next @returns {Promise<FilledPage>} */
  async fill(one, next) {
    for (let left = TRIES; ; left -= 1) {
      try {
        return await within(PAGE_TIMEOUT, this.#fillOnce(one, next));
      } catch (error) {
        await this.leave();
        if (left <= 1) throw error;
        process.stderr.write(`retrying ${one.page}: ${why(error)}\n`);
      }
    }
  }

  /** @param {Case} one @param {Case | undefined} next */
  async #fillOnce(one, next) {
    if (!this.#session) {
      this.#browser = ExtensionBrowser.launch();
      const browser = await this.#browser;
      this.#session = { browser, own: await browser.openOwnPage('options.html'), person: '' };
    }
    const { browser, own } = this.#session;
    if (this.#session.person !== personOf(one)) {
      await storePerson(own, one.constituent, this.letter);
      this.#session.person = personOf(one);
    }
    const ready = this.#next;
    this.#next = null;
    const page = await (ready?.one === one ? ready.page : openCase(browser, one));
    const filled = await fillPage(browser, own, page, one, () => {
      // An address serves one page at a time. A page that fails to open is reported in its turn.
      if (!next || addressOf(next) === addressOf(one)) return;
      const opening = openCase(browser, next);
      opening.catch(() => {});
      this.#next = { one: next, page: opening };
    });
    browser.web.withdraw(addressOf(one));
    page.close().catch(() => {});
    return filled;
  }

  async leave() {
    const browser = this.#browser;
    this.#browser = null;
    this.#session = null;
    this.#next = null;
    await browser?.then((one) => one.close()).catch(() => {});
  }
}

/** @param {unknown} error */
const why = (error) => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));

/** @template T @param {number} milliseconds @param {Promise<T>} promise @returns {Promise<T>} */
function within(milliseconds, promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`ran out of time after ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  return /** @type {Promise<T>} */ (Promise.race([promise, late])).finally(() => clearTimeout(timer));
}
