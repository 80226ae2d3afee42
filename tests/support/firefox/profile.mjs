// @ts-check
/** @typedef {Record<string, string | number | boolean>} Preferences */

/** Of the built manifest (wxt.config.ts). */
export const ADD_ON = 'dear-member@dear-member.example';
/** Host of the extension's pages; Firefox else draws a new one for each profile. */
export const HOST = '2c9ca5a7-97d4-4b0c-b7f0-2d0c7a4ad0c1';

/** A port where nobody listens. */
const NOBODY = { host: '127.0.0.1', port: 9 };

/** Nothing may reach the network, the browser's own errands included. (Pages that LocalWeb answers never get that far.) */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': NOBODY.host,
  'network.proxy.http_port': NOBODY.port,
  'network.proxy.ssl': NOBODY.host,
  'network.proxy.ssl_port': NOBODY.port,
  'network.proxy.socks': NOBODY.host,
  'network.proxy.socks_port': NOBODY.port,
  'network.proxy.socks_remote_dns': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings/v1',
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': 'data:,',
  'browser.topsites.contile.enabled': false,
  'browser.discovery.enabled': false,
};

/**
 * @param {{ colorScheme?: 'light' | 'dark' | undefined, restarts: boolean }} wanted
 *   `restarts`: the browser is started again with what it kept.
 * @returns {Preferences}
 */
export const preferences = ({ colorScheme = 'light', restarts }) => ({
  ...OFFLINE,
  'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }),
  // An add-on that is loaded as a developer loads it goes when the browser closes, with all that it kept.
  'extensions.webextensions.keepStorageOnUninstall': restarts,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  // Playwright does not pass on a test's wish for reduced motion.
  'ui.prefersReducedMotion': 1,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.download.alwaysOpenPanel': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
});
