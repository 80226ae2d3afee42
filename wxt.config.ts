import { defineConfig } from 'wxt';
import { compileAtOnce } from './scripts/compile-at-once';
import { bundleForThePage } from './scripts/content-bundle';

/**
 * Sites of Congress: the only hosts that the extension may access without a click on that tab
 * (docs/permissions.md).
 */
const CONGRESS_HOSTS = ['https://*.senate.gov/*', 'https://*.house.gov/*'];

/** Requested on a click, one per look-up that the person switches on (docs/permissions.md). */
const LOOK_UP_HOSTS = ['https://www.govinfo.gov/*', 'https://unitedstates.github.io/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // No auto-imports: each file shows what it depends on.
  imports: false,
  // One manifest version for all browsers: with MV2, WXT drops optional host permissions.
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: CONGRESS_HOSTS,
    optional_host_permissions: LOOK_UP_HOSTS,
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'fill-form': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandFill__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'dear-member@dear-member.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  // Every browser with manifest version 3 preloads modules by itself.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The practice page runs the content scripts itself, so the pages get the same stand-ins.
      if (entrypoints.some((entrypoint) => entrypoint.type === 'popup')) bundleForThePage(config);
      if (entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) bundleForThePage(config);
      // Not for the other content script, the report: it is loaded only after the form is filled.
      if (entrypoints.some((entrypoint) => entrypoint.name === 'form-filler')) compileAtOnce(config);
    },
  },
});
