// @ts-check
/**
 * Functions that run in Firefox's own process, where its windows are. Each is sent there as text, so it may use
 * nothing outside itself. Firefox shows only web pages to automation; a person also has the toolbar button, the
 * popup and the prompts.
 */

/** @typedef {any} Firefox's internal objects, for which there are no types */

/**
 * Exposes pages of the extension, including its popup, to WebDriver BiDi like web pages. Three things are missing
 * there: no listeners in their documents, no search beyond tabs (a popup is not a tab), and no events when they
 * open and close.
 */
export function showExtensionPages() {
  const internal = /** @type {any} */ (globalThis);
  const { ChromeUtils, Services } = internal;
  const from = (/** @type {string} */ module) => ChromeUtils.importESModule(module);
  const { ExtensionParent } = from('resource://gre/modules/ExtensionParent.sys.mjs');
  const { TabManager } = from('chrome://remote/content/shared/TabManager.sys.mjs');
  const { NavigableManager } = from('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { RootMessageHandlerRegistry } = from(
    'chrome://remote/content/shared/messagehandler/RootMessageHandlerRegistry.sys.mjs',
  );

  // Runs in the extension's process.
  const listen = `addEventListener('DOMWindowCreated', ({ target }) => {
    if (target.location?.protocol !== 'moz-extension:') return;
    target.defaultView.windowGlobalChild.getActor('MessageHandlerFrame')._registry.createAllMessageHandlers();
  }, true);`;
  Services.mm.loadFrameScript(`data:application/javascript,${encodeURIComponent(listen)}`, true);

  /**
   * The id of the open popup, which moves from one browser element to another while it opens. @type {object | null}
   */
  let popupKey = null;
  const windows = () => [...Services.wm.getEnumerator('navigator:browser')];
  const popupBrowsers = () =>
    windows()
      .flatMap((window) => [...window.document.querySelectorAll('browser[webextension-view-type=popup]')])
      .filter((one) => popupKey !== null && one.permanentKey === popupKey && one.browsingContext);
  const tabs = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(TabManager), 'allTabs')?.get;
  Object.defineProperty(TabManager, 'allTabs', {
    get: () => [
      ...(tabs?.call(TabManager) ?? []),
      ...popupBrowsers().map((linkedBrowser) => ({ linkedBrowser })),
    ],
  });

  /** @param {string} event @param {any} browsingContext @param {string} id */
  const tell = (event, browsingContext, id) => {
    const info = {
      context: id,
      originalOpener: null,
      url: 'about:blank',
      userContext: 'default',
      clientWindow: '',
      children: null,
      parent: null,
    };
    const related = [{ contextId: browsingContext.id, type: 'WINDOW_GLOBAL' }];
    for (const handler of RootMessageHandlerRegistry.getAllMessageHandlers()) {
      handler.emitEvent(`browsingContext.${event}`, info, related);
      // Holds back a document's events until its page is known.
      if (event === 'contextCreated')
        handler.emitEvent('browsingContext._contextCreatedEmitted', { browsingContext }, related);
    }
  };

  /** Ids by browsing context number, because a closed context has lost its id. */
  const shown = new Map();
  const show = (/** @type {any} */ browser) => {
    const id = NavigableManager.getIdForBrowser(browser);
    shown.set(browser.browsingContext.id, id);
    tell('contextCreated', browser.browsingContext, id);
  };
  ExtensionParent.apiManager.on(
    'extension-browser-inserted',
    (/** @type {unknown} */ _, /** @type {any} */ browser) => {
      if (browser.getAttribute('webextension-view-type') !== 'popup') return;
      if (popupKey) {
        browser.permanentKey = popupKey;
        return;
      }
      browser.permanentKey = popupKey = {};
      show(browser);
      const gone = new browser.documentGlobal.MutationObserver(() => {
        if (popupBrowsers().length > 0) return;
        gone.disconnect();
        popupKey = null;
      });
      gone.observe(browser.ownerDocument, { childList: true, subtree: true });
    },
  );
  const watchTabs = (/** @type {any} */ window) =>
    window.addEventListener('TabOpen', (/** @type {any} */ { target: { linkedBrowser } }) => {
      if (linkedBrowser.browsingContext?.currentRemoteType === 'extension') show(linkedBrowser);
    });
  for (const window of windows()) watchTabs(window);
  Services.obs.addObserver(
    (/** @type {any} */ browsingContext, /** @type {string} */ _, /** @type {string} */ why) => {
      if (why === 'replace' || browsingContext.parent || browsingContext.currentRemoteType !== 'extension')
        return;
      const id = shown.get(browsingContext.id) ?? NavigableManager.getIdForBrowsingContext(browsingContext);
      shown.delete(browsingContext.id);
      if (id) tell('contextDestroyed', browsingContext, id);
    },
    'browsing-context-discarded',
  );
}

/**
 * Closes the open popup and waits until it is gone.
 * @param {string | null} id close this page only; null: whichever is open
 * @returns {Promise<boolean>} whether there was one
 */
export async function closePopup(id) {
  const { ChromeUtils, Services } = /** @type {any} */ (globalThis);
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  let closed = false;
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    for (const browser of window.document.querySelectorAll('browser[webextension-view-type=popup]')) {
      const panel = browser.closest('panel');
      if (!panel || (id !== null && NavigableManager.getIdForBrowser(browser) !== id)) continue;
      const view = browser.closest('panelview');
      panel.hidePopup();
      // Its view must return to its place, or the next popup would be shown in a missing view.
      while (browser.isConnected || view?.closest('panel'))
        await new Promise((done) => window.setTimeout(done, 10));
      closed = true;
    }
  }
  return closed;
}

/**
 * Triggers the extension's action over the active tab, like a click on the toolbar button or the shortcut. Resolves
 * when the popup is open.
 * @param {string} id of the add-on
 */
export async function triggerAction(id) {
  const { ChromeUtils, Services, WebExtensionPolicy } = /** @type {any} */ (globalThis);
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { extension } = WebExtensionPolicy.getByID(id);
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  const isOpen = () => window.document.querySelector('browser[webextension-view-type=popup]') !== null;
  const passes = (/** @type {number} */ milliseconds) =>
    new Promise((done) => window.setTimeout(done, milliseconds));
  // Pinned, as people are advised, so that no list of extensions opens first.
  CustomizableUI.addWidgetToArea(action.widget.id, 'nav-bar');
  for (let attempt = 0; attempt < 8 && !isOpen(); attempt += 1) {
    // Firefox silently refuses it over a window without the focus.
    window.focus();
    for (let waits = 0; waits < 50 && Services.focus.activeWindow !== window; waits += 1) await passes(20);
    action.triggerAction(window);
    for (let waits = 0; waits < 50 && !isOpen(); waits += 1) await passes(20);
  }
  if (!isOpen()) throw new Error('The toolbar button opens no popup.');
}

/** @param {readonly string[]} contexts pages, by their BiDi id @param {'dark' | 'light' | null} scheme null: the browser's own */
export function preferColorScheme(contexts, scheme) {
  const { ChromeUtils } = /** @type {any} */ (globalThis);
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  for (const id of contexts) {
    const browsingContext = NavigableManager.getBrowsingContextById(id);
    if (browsingContext) browsingContext.top.prefersColorSchemeOverride = scheme ?? 'none';
  }
}

/**
 * Role and name of everything that the active page exposes to assistive technology, "button Stop", including closed
 * shadow roots.
 */
export function accessibleNames() {
  const { Services, Cc, Ci } = /** @type {any} */ (globalThis);
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const outer = service.getAccessibleFor(window.gBrowser.selectedBrowser);
  const names = /** @type {string[]} */ ([]);
  const walk = (/** @type {any} */ accessible) => {
    names.push(`${service.getStringRole(accessible.role)} ${accessible.name ?? ''}`);
    for (let child = accessible.firstChild; child; child = child.nextSibling) walk(child);
  };
  if (outer) walk(outer);
  return names;
}

/**
 * Revokes or restores the access that a person can revoke at about:addons.
 * @param {string} id of the add-on @param {readonly string[]} origins @param {boolean} allowed
 */
export async function allowOrigins(id, origins, allowed) {
  const { ChromeUtils, WebExtensionPolicy } = /** @type {any} */ (globalThis);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const change = { permissions: [], origins };
  if (allowed) await ExtensionPermissions.add(id, change, extension);
  else await ExtensionPermissions.remove(id, change, extension);
}

/** Whether the add-on has access to all of these. @param {string} id @param {readonly string[]} origins */
export function hasOrigins(id, origins) {
  const { WebExtensionPolicy } = /** @type {any} */ (globalThis);
  const held = WebExtensionPolicy.getByID(id).allowedOrigins.patterns.map(
    (/** @type {{ pattern: string }} */ { pattern }) => pattern,
  );
  return origins.every((origin) => held.includes(origin));
}

/** Clicks the main button of the browser's prompt at the address bar; false if there is no prompt. */
export function answerYes() {
  const { Services } = /** @type {any} */ (globalThis);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const [question] = window.PopupNotifications.panel.querySelectorAll('popupnotification');
  if (window.PopupNotifications.panel.state !== 'open' || !question) return false;
  question.button.click();
  return true;
}

/**
 * Stops the event page as the browser does when idle: everything in memory is lost, and the next event restarts it.
 * Does nothing if it is already stopped.
 * @param {string} id of the add-on
 */
export async function stopBackground(id) {
  const { Services, WebExtensionPolicy } = /** @type {any} */ (globalThis);
  const { extension } = WebExtensionPolicy.getByID(id);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const isStopped = () => extension.backgroundState === 'stopped';
  // A page that is starting or handling an event keeps running; its current work delays no other.
  for (const end = Date.now() + 120_000; !isStopped(); ) {
    if (Date.now() > end) throw new Error(`The background did not stop: ${extension.backgroundState}`);
    await extension.terminateBackground({ disableResetIdleForTest: true });
    if (!isStopped()) await new Promise((done) => window.setTimeout(done, 50));
  }
}
