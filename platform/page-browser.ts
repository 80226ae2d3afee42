import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, for what the pages of the extension call: with manifest version 3 all
 * of it answers with promises. The polyfill stays where listeners answer with promises (background,
 * which not every Chromium understands); the popup opens without it (docs/decisions/0041).
 * `browser` where there is one, else `chrome`. Looked up by name: written as a bare word, the build puts
 * the polyfill in its place.
 */
export const pageBrowser: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
