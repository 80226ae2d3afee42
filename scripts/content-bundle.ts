import type { InlineConfig, Plugin } from 'vite';

/**
 * Replaces two modules in the scripts that run in a page, and in the pages of the extension, which share code with
 * them: the polyfill, which only the background needs (docs/dependencies.md), and WXT's content script context,
 * which announces itself to other copies by messages that the page can hear. A page must not learn that the
 * extension is there (docs/decisions/011). Changes the configuration in place.
 */
export function bundleForThePage(config: InlineConfig): void {
  config.plugins = [...(config.plugins ?? []), standIns];
}

const STAND_INS: Readonly<Record<string, string>> = {
  // The polyfill module's alias for `wxt/browser`.
  '@wxt-dev/webextension-polyfill/browser':
    'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;',
  'wxt/utils/content-script-context': 'export class ContentScriptContext {}',
};
const PREFIX = '\0in-the-page:';

const standIns: Plugin = {
  name: 'stand-ins-for-the-page',
  enforce: 'pre',
  resolveId: (source) => (Object.hasOwn(STAND_INS, source) ? PREFIX + source : null),
  load: (id) => (id.startsWith(PREFIX) ? (STAND_INS[id.slice(PREFIX.length)] ?? null) : null),
};
