// @ts-check
/** @import { CDPSession, Page } from '@playwright/test' */

/**
 * The report in a page, used as a person would. It is in a closed shadow root, so only the accessibility tree and
 * the debugger see it, and only real mouse and keyboard input reaches it.
 */
export class PagePanel {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  /** Roles and names of everything on the page, such as "button Undo". @returns {Promise<string[]>} */
  async names() {
    return this.#with(async (session) =>
      (await treeOf(session)).map(({ role, name }) => `${role?.value} ${name?.value}`),
    );
  }

  /** The text of the report; null if the page shows no report. @returns {Promise<string | null>} */
  async text() {
    return this.#with(async (session) => {
      const nodes = await treeOf(session);
      const panel = nodes.find(
        ({ role, name }) => role?.value === 'region' && /^Dear Member/.test(name?.value),
      );
      if (!panel) return null;
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      /** @param {any} node @returns {string[]} */
      const words = (node) => [
        ...(node.role?.value === 'StaticText' ? [node.name?.value] : []),
        ...(node.childIds ?? []).flatMap((/** @type {string} */ id) => {
          const child = byId.get(id);
          return child ? words(child) : [];
        }),
      ];
      return words(panel).join('\n');
    });
  }

  /** Clicks a button of the report with the real mouse. @param {string} name */
  async press(name) {
    const [x, y] = await this.#with(async (session) => {
      const node = (await treeOf(session)).find(
        (one) => one.role?.value === 'button' && one.name?.value === name,
      );
      if (!node) throw new Error(`The report in the page has no button "${name}".`);
      const { backendDOMNodeId: backendNodeId } = node;
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
      return [(left + right) / 2, (top + bottom) / 2];
    });
    await this.page.mouse.click(x ?? 0, y ?? 0);
  }

  /**
   * Presses Tab until a button with that name has the focus; Shift+Tab if the focus is in the page, which comes
   * after the report.
   * @param {string} name
   */
  async tabTo(name) {
    const key = (await this.page.evaluate(isInBody)) ? 'Shift+Tab' : 'Tab';
    for (let presses = 0; presses < 60; presses += 1) {
      await this.page.keyboard.press(key);
      if (await this.#isFocused(name)) return;
    }
    throw new Error(`60 presses of ${key} did not lead to "${name}".`);
  }

  /** @param {string} name @returns {Promise<boolean>} */
  #isFocused(name) {
    return this.#with(async (session) =>
      (await treeOf(session)).some(
        (one) =>
          one.name?.value === name &&
          one.properties?.some((/** @type {any} */ { name: key, value }) => key === 'focused' && value.value),
      ),
    );
  }

  /** The number of outlines around fields, by kind. @returns {Promise<{ filled: number, left: number }>} */
  async outlines() {
    return this.#with(async (session) => {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      /** @param {any} node @returns {string[]} */
      const classes = (node) => [
        ...(node.attributes?.[0] === 'class' && !node.attributes.includes('hidden')
          ? [node.attributes[1]]
          : []),
        ...[...(node.children ?? []), ...(node.shadowRoots ?? []), node.contentDocument]
          .filter(Boolean)
          .flatMap(classes),
      ];
      const all = classes(root);
      const count = (/** @type {string} */ kind) => all.filter((name) => name === `outline ${kind}`).length;
      return { filled: count('filled'), left: count('left') };
    });
  }

  /** A computed style of the report. @param {string} property @returns {Promise<string>} */
  async style(property) {
    return this.#with(async (session) => {
      const node = (await treeOf(session)).find(({ role }) => role?.value === 'region');
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: node?.backendDOMNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function () { return getComputedStyle(this).getPropertyValue('${property}'); }`,
      });
      return result.value;
    });
  }

  /** @template T @param {(session: CDPSession) => Promise<T>} work @returns {Promise<T>} */
  async #with(work) {
    const session = await this.page.context().newCDPSession(this.page);
    try {
      return await work(session);
    } finally {
      await session.detach();
    }
  }
}

/** @param {CDPSession} session @returns {Promise<any[]>} */
async function treeOf(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes;
}

/** Runs in the page. Whether an element in the body has the focus. */
export function isInBody() {
  const { activeElement, body } = document;
  return activeElement !== body && body.contains(activeElement);
}
