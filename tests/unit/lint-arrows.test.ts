import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const imports = (from: string) => `import { thing } from '${from}';\nexport const other = thing;\n`;

/** From which file, what it may not import, by alias and by a relative way. */
const FORBIDDEN: readonly [string, readonly string[]][] = [
  [
    'domain/form/sample.ts',
    [
      '@/page/read-form',
      '@/platform/messages',
      '@/workflows/ports',
      '@/components/shared/Button',
      '@/entrypoints/hooks/today',
      '@/assets/data/members.json',
      '../../page/read-form',
      '../../platform/storage/items',
      '../../workflows/ports',
      'react',
      'react-dom/client',
      'wxt/browser',
      'wxt/utils/storage',
      'webextension-polyfill',
      'dom-accessibility-api',
      '#i18n',
      'node:fs',
    ],
  ],
  ['domain/sample.ts', ['../page/read-form', '../platform/messages']],
  [
    'page/sample.ts',
    [
      '@/platform/messages',
      '@/workflows/ports',
      '@/components/shared/Button',
      '../platform/messages',
      'react',
      'wxt/browser',
      '#i18n',
    ],
  ],
  [
    'workflows/sample.ts',
    [
      '@/platform/messages',
      '@/page/read-form',
      '@/components/shared/Button',
      '../platform/messages',
      '../page/read-form',
      'react',
      'wxt/browser',
    ],
  ],
  [
    'platform/storage/sample.ts',
    [
      '@/workflows/tab-service',
      '@/page/read-form',
      '@/components/shared/Button',
      '../../workflows/tab-service',
      '../../page/read-form',
      'react',
      '#i18n',
    ],
  ],
  [
    'components/letter/sample.ts',
    [
      '@/platform/storage/items',
      '@/page/read-form',
      '@/workflows/ports',
      '@/entrypoints/hooks/today',
      '../../platform/storage/items',
      '../../page/read-form',
      'wxt/browser',
      'valibot',
    ],
  ],
];

const ALLOWED: readonly [string, readonly string[]][] = [
  [
    'domain/form/sample.ts',
    ['./form-snapshot', '../constituent/constituent', '@/domain/letter/letter', 'valibot'],
  ],
  ['page/sample.ts', ['./read-form', '@/domain/form/form-snapshot', 'dom-accessibility-api']],
  ['workflows/sample.ts', ['./ports', '@/domain/form/fill-plan']],
  [
    'platform/storage/sample.ts',
    ['./items', '../messages', '@/domain/letter/letter', '@/workflows/ports', 'wxt/browser', 'valibot'],
  ],
  [
    'components/letter/sample.ts',
    [
      './LetterPicker',
      '../page/PageHeading',
      '@/components/shared/Button',
      '@/domain/letter/letter',
      'react',
      '#i18n',
    ],
  ],
  [
    'entrypoints/popup/sample.ts',
    [
      '@/platform/storage/items',
      '@/page/form-session',
      '@/workflows/ports',
      '@/components/shared/Button',
      'react',
      'wxt/browser',
    ],
  ],
];

const pairs = (table: readonly [string, readonly string[]][]) =>
  table.flatMap(([file, targets]) => targets.map((target) => [file, target] as const));

/** Globals that a folder does without. */
const DENIED: readonly (readonly [string, string])[] = [
  ['domain/form/sample.ts', 'document.title'],
  ['domain/form/sample.ts', 'window.name'],
  ['domain/form/sample.ts', 'chrome.runtime'],
  ['page/sample.ts', 'browser.runtime'],
  ['page/sample.ts', 'chrome.runtime'],
  ['workflows/sample.ts', 'browser.runtime'],
  ['components/letter/sample.ts', 'chrome.runtime'],
  ['platform/sample.ts', 'chrome.runtime'],
  ['platform/sample.ts', "fetch('https://example.com')"],
  ['entrypoints/background.ts', "fetch('https://example.com')"],
];

const reExports = (targets: readonly string[]) =>
  targets.map((target, index) => `export { a${index} } from '${target}';\n`).join('');

interface Sample {
  readonly file: string;
  readonly source: string;
}

const SAMPLES: ReadonlyMap<string, Sample> = new Map(
  [
    ...pairs(FORBIDDEN).map(([file, target]) => ({
      key: `${file} ${target}`,
      file,
      source: imports(target),
    })),
    ...ALLOWED.map(([file, targets]) => ({ key: `${file} allowed`, file, source: reExports(targets) })),
    ...DENIED.map(([file, used]) => ({
      key: `${file} ${used}`,
      file,
      source: `export const used = ${used};\n`,
    })),
    { key: 'page document', file: 'page/sample.ts', source: 'export const title = document.title;\n' },
  ].map(({ key, ...sample }): [string, Sample] => [key, sample]),
);

const found = lintAll();

/** Rules that a sample breaks. */
const broken = (key: string) => found.get(key);

describe('the arrows between the folders, as lint', () => {
  test.each(pairs(FORBIDDEN))('%s may not import %s', (file, target) => {
    expect(broken(`${file} ${target}`)).toContain('lint/style/noRestrictedImports');
  });

  test.each(ALLOWED)('%s may import what its folder may', (file) => {
    expect(broken(`${file} allowed`)).toEqual([]);
  });

  test.each(DENIED)('%s may not use %s', (file, used) => {
    expect(broken(`${file} ${used}`)).toContain('lint/style/noRestrictedGlobals');
  });

  test('a document may be used where there is one', () => {
    expect(broken('page document')).toEqual([]);
  });
});

/** Biome with the project's rules over all samples at once, each a file of its own in the folder it is for. */
function lintAll(): Map<string, string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lint-arrows-'));
  try {
    cpSync('biome.json', path.join(folder, 'biome.json'));
    const rules = new Map<string, string[]>();
    const fileOf = new Map<string, string>();
    for (const [key, { file, source }] of SAMPLES) {
      const name = file
        .replace('sample', `sample-${fileOf.size}`)
        .replace('background', `background-${fileOf.size}`);
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), source);
      fileOf.set(name, key);
      rules.set(key, []);
    }
    const biome = path.resolve('node_modules/.bin/biome');
    const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none'], {
      cwd: folder,
      encoding: 'utf8',
    });
    for (const { category, location } of JSON.parse(stdout).diagnostics) {
      const key = fileOf.get(typeof location.path === 'string' ? location.path : location.path.file);
      if (key !== undefined) rules.get(key)?.push(category);
    }
    return rules;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
