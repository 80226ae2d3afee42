// @ts-check
import { LIMIT } from './limit.mjs';

/** @import { CDPSession } from '@playwright/test' */

/** Chromium's error for a popup that is gone. */
export const GONE = 'No session with given id';

/**
 * The popup over the browser's debugging session, for runs over many pages: a new connection for each popup
 * (extension-browser.mjs) takes longer than the rest of a fill. It can only be read and clicked, with a real mouse
 * event.
 *
 * Playwright's session cannot be used for another target, so its messages travel inside the browser's
 * (`Target.sendMessageToTarget`).
 */
export class QuickPopup {
  #session;
  #targetId;
  #sessionId;
  #last = 0;
  /** @type {Map<number, (answer: any) => void>} */
  #waiting = new Map();

  /** @param {CDPSession} session of the browser @param {string} targetId @param {string} sessionId */
  constructor(session, targetId, sessionId) {
    this.#session = session;
    this.#targetId = targetId;
    this.#sessionId = sessionId;
    session.on('Target.receivedMessageFromTarget', this.#hear);
    session.on('Target.detachedFromTarget', this.#lose);
  }

  /**
   * Runs an action that opens the popup, and attaches as soon as the popup has its address.
   * @param {CDPSession} session @param {string} address of the popup @param {() => Promise<void>} open
   */
  static async opened(session, address, open) {
    const target = nextTarget(session, address);
    await session.send('Target.setDiscoverTargets', { discover: true });
    try {
      await open();
      const targetId = await target.found;
      const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
      return new QuickPopup(session, targetId, sessionId);
    } finally {
      target.stop();
    }
  }

  /**
   * @template T
   * @param {() => T} work runs in the popup: it may use nothing outside itself
   * @returns {Promise<T>}
   */
  async evaluate(work) {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', {
      expression: `(${work})()`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`In the popup: ${exceptionDetails.exception?.description ?? ''}`);
    return result.value;
  }

  /** Clicks a button with the mouse, once its position is stable. @param {string} name its exact words */
  async press(name) {
    let before = '';
    for (const end = Date.now() + LIMIT; Date.now() < end; ) {
      const { result } = await this.#send('Runtime.evaluate', {
        expression: `(${middleOfButton})(${JSON.stringify(name)})`,
        returnByValue: true,
      });
      const point = JSON.stringify(result.value ?? null);
      if (result.value && point === before) {
        const mouse = { ...result.value, button: 'left', clickCount: 1 };
        await this.#send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
        await this.#send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
        return;
      }
      before = point;
      await new Promise((done) => setTimeout(done, 16));
    }
    throw new Error(`The popup has no button "${name}" that can be pressed.`);
  }

  async close() {
    this.#session.off('Target.receivedMessageFromTarget', this.#hear);
    this.#session.off('Target.detachedFromTarget', this.#lose);
    this.#giveUp('closed');
    const gone = this.#gone();
    await this.#session.send('Target.closeTarget', { targetId: this.#targetId }).catch(() => {});
    // Until then it could be mistaken for the next popup.
    await gone;
  }

  /** Resolves when the popup is gone, or after a second. @returns {Promise<void>} */
  #gone() {
    return new Promise((done) => {
      const timer = setTimeout(done, 1_000);
      const look = (/** @type {{ targetId: string }} */ { targetId }) => {
        if (targetId !== this.#targetId) return;
        clearTimeout(timer);
        this.#session.off('Target.targetDestroyed', look);
        done();
      };
      this.#session.on('Target.targetDestroyed', look);
    });
  }

  /** @param {{ sessionId: string, message: string }} event */
  #hear = ({ sessionId, message }) => {
    if (sessionId !== this.#sessionId) return;
    const answer = JSON.parse(message);
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  };

  /**
   * The browser closed the popup, so pending requests get no answer.
   * @param {{ sessionId: string }} event
   */
  #lose = ({ sessionId }) => {
    if (sessionId === this.#sessionId) this.#giveUp(GONE);
  };

  /** @param {string} message */
  #giveUp(message) {
    for (const answer of this.#waiting.values()) answer({ error: { message } });
    this.#waiting.clear();
  }

  /** @param {string} method @param {object} params @returns {Promise<any>} */
  async #send(method, params) {
    this.#last += 1;
    const id = this.#last;
    const message = JSON.stringify({ id, method, params });
    const answered = new Promise((done) => this.#waiting.set(id, done));
    await this.#session.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result, error } = /** @type {any} */ (await answered);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }
}

/** Runs in the popup. @param {string} name @returns {{ x: number, y: number } | null} */
function middleOfButton(name) {
  const button = [...document.querySelectorAll('button')].find(
    (one) => !one.disabled && (one.textContent ?? '').trim() === name,
  );
  button?.scrollIntoView({ block: 'nearest' });
  const box = button?.getBoundingClientRect();
  if (!button || !box || box.width === 0) return null;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return button.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
}

/**
 * The next page that opens at an address.
 * @param {CDPSession} session @param {string} address
 */
function nextTarget(session, address) {
  /** @type {(targetId: string) => void} */
  let tell = () => {};
  /** @type {Promise<string>} */
  const found = new Promise((resolve, reject) => {
    tell = resolve;
    setTimeout(() => reject(new Error('The toolbar button opened no popup.')), LIMIT).unref();
  });
  // Nobody awaits it if the action that opens the popup fails.
  found.catch(() => {});
  const look = (/** @type {{ targetInfo: { targetId: string, type: string, url: string } }} */ event) => {
    const { targetId, type, url } = event.targetInfo;
    if (type === 'page' && url.startsWith(address)) tell(targetId);
  };
  session.on('Target.targetCreated', look);
  session.on('Target.targetInfoChanged', look);
  return {
    found,
    stop() {
      session.off('Target.targetCreated', look);
      session.off('Target.targetInfoChanged', look);
    },
  };
}
