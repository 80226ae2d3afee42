import type { InlineConfig, Plugin } from 'vite';

/**
 * Bundles what runs in a page without what it does not use: the polyfill (docs/decisions/0150) and WXT's
 * context of a content script, which calls out to other copies by messages that the page hears. A page must
 * not learn that the extension is there. Changes the configuration in place.
 */
export function bundleForThePage(config: InlineConfig): void {
  config.plugins = [...(config.plugins ?? []), standIns];
}

const STAND_INS: Readonly<Record<string, string>> = {
  // The alias for `wxt/browser` of the module that brings the polyfill.
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
