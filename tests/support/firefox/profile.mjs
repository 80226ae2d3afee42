// @ts-check
/** @typedef {Record<string, string | number | boolean>} Preferences */

/** The id in the built manifest (wxt.config.ts). */
export const ADD_ON = 'dear-member@dear-member.example';
/** Host of the extension's pages. By default Firefox picks a new one for each profile. */
export const HOST = '2c9ca5a7-97d4-4b0c-b7f0-2d0c7a4ad0c1';

/** A port without a listener. */
const NOBODY = { host: '127.0.0.1', port: 9 };

/**
 * Nothing may reach the network, including the browser's own requests. Pages served by LocalWeb never get this far.
 */
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
 * `restarts`: the browser is restarted with the same profile.
 * @returns {Preferences}
 */
export const preferences = ({ colorScheme = 'light', restarts }) => ({
  ...OFFLINE,
  'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }),
  // A temporary add-on is removed with all its data when the browser closes.
  'extensions.webextensions.keepStorageOnUninstall': restarts,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
  // Playwright does not apply a test's `reducedMotion` setting here.
  'ui.prefersReducedMotion': 1,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.download.alwaysOpenPanel': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
});
