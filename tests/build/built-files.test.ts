import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import permissions from './permissions.json';

/** The output of `npm run build`; `npm test` builds before it tests. */
const OUTPUT = path.resolve('.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const KILOBYTE = 1024;

/** Addresses in the code of React and WXT, used as names and in error messages; nothing is loaded from them. */
const NAMED_ADDRESSES = [
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/react\.dev\/errors\//,
  /^https:\/\/wxt\.dev\/guide\//,
  /^https:\/\/github\.com\/wxt-dev\/wxt\/issues\//,
];

/** Addresses that look-ups request once the person has switched them on (platform/public-file.ts). */
const LOOK_UP_ADDRESSES = [
  /^https:\/\/www\.govinfo\.gov\/(?:bulkdata\/BILLSTATUS\/\$\{|\*$)/,
  /^https:\/\/unitedstates\.github\.io\/(?:congress-legislators\/legislators-current\.json|\*)$/,
];

/** Addresses of offices, opened in tabs when the person asks (assets/data, domain/congress/directory.ts). */
const OFFICE_ADDRESSES = [
  /^https:\/\/(?:www\.(?:whitehouse|justice)\.gov\/|(?:[a-z-]+|\*)\.(?:senate|house)\.gov\/|\$\{)/,
];

function files(build: string, ending: RegExp): string[] {
  const folder = path.join(OUTPUT, build);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));
}

const text = (file: string) => readFileSync(file, 'utf8');
const gzipped = (file: string) => gzipSync(readFileSync(file)).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Every script that a page of the extension loads, directly or through imports. */
function scriptsOf(build: string, page: string): string[] {
  const folder = path.join(OUTPUT, build);
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, to = ''] of text(file).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      follow(path.resolve(path.dirname(file), to));
    }
  };
  for (const [, to = ''] of text(path.join(folder, page)).matchAll(/(?:src|href)="([^"]+\.js)"/g)) {
    follow(path.join(folder, to));
  }
  return [...found];
}

/** Every style sheet that a page of the extension links. */
function stylesOf(build: string, page: string): string[] {
  const folder = path.join(OUTPUT, build);
  const named = text(path.join(folder, page)).matchAll(/href="([^"]+\.css)"/g);
  return [...named].map(([, to = '']) => path.join(folder, to));
}

describe.each(BUILDS)('%s', (build) => {
  const manifest = () => JSON.parse(text(path.join(OUTPUT, build, 'manifest.json')));

  test('only the form filler asks for eager compilation', () => {
    const asks = files(build, /\.js$/).filter((file) => /^\/\/# allFunctionsCalledOnLoad\n/.test(text(file)));
    expect(asks.map((file) => path.basename(file))).toEqual(['form-filler.js']);
  });

  // 25 KB until drawn lists, rich-text editors and masks were filled too: about 7 KB.
  test('the two page scripts together are at most 32 KB gzipped', () => {
    const scripts = files(build, /^content-scripts\/.*\.js$/);
    expect(scripts.map((file) => path.basename(file)).sort()).toEqual(['form-filler.js', 'page-report.js']);
    expect(sum(scripts.map(gzipped))).toBeLessThanOrEqual(32 * KILOBYTE);
  });

  test("the popup's scripts and styles, including React, are at most 120 KB gzipped", () => {
    const loaded = [...scriptsOf(build, 'popup.html'), ...stylesOf(build, 'popup.html')];
    expect(loaded.some((file) => text(file).includes('react.dev/errors'))).toBe(true);
    expect(loaded.some((file) => file.endsWith('.css'))).toBe(true);
    expect(sum(loaded.map(gzipped))).toBeLessThanOrEqual(120 * KILOBYTE);
  });

  test('no script is injected into a page before the person asks', () => {
    expect(manifest().content_scripts ?? []).toEqual([]);
  });

  test('the permissions match docs/permissions.md', () => {
    const asked = manifest();
    for (const [name, agreed] of Object.entries(permissions[build])) {
      expect([...(asked[name] ?? [])].sort(), name).toEqual(agreed);
    }
    expect(asked.content_security_policy, 'the default policy is the strictest').toBeUndefined();
    expect(asked.web_accessible_resources ?? [], 'no page can see that the extension is there').toEqual([]);
    expect(asked.externally_connectable).toBeUndefined();
  });

  test('no text becomes code, and nothing is requested from the network', () => {
    for (const file of files(build, /\.js$/)) {
      const code = text(file);
      expect(code, file).not.toMatch(/\beval\(|new Function\(|importScripts\(|document\.write\(/);
      expect(code, file).not.toMatch(/\bXMLHttpRequest\b|\bnew WebSocket\b|\bEventSource\b|\bsendBeacon\b/);
      // React's runtime may set innerHTML; our code never does.
      if (!code.includes('react.dev/errors'))
        expect(code, file).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML/);
      expect(code, file).not.toMatch(/dangerouslySetInnerHTML\s*:\s*\{\s*__html/);
    }
  });

  test('scripts in a page request nothing from storage or the network', () => {
    for (const file of files(build, /^content-scripts\/.*\.js$/)) {
      const reached =
        /\bstorage\.(?:local|session|sync|managed)|\bfetch\(|indexedDB|localStorage|sessionStorage|\.cookie\b|console\.(?:log|info|debug)/;
      expect(text(file), file).not.toMatch(reached);
    }
  });

  test('only known outside addresses are named', () => {
    for (const file of files(build, /\.(js|css|html)$/)) {
      const addresses = text(file).match(/\b(?:https?|wss?):\/\/[^\s"'`)\\]+/g) ?? [];
      const known = [...NAMED_ADDRESSES, ...LOOK_UP_ADDRESSES, ...OFFICE_ADDRESSES];
      const outside = addresses.filter((address) => !known.some((one) => one.test(address)));
      expect(outside, file).toEqual([]);
    }
  });
});
