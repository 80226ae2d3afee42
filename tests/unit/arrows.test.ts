import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const FOLDERS = ['domain', 'page', 'workflows', 'platform', 'components', 'entrypoints'];
const OURS = [...FOLDERS, 'assets', 'scripts', 'tests'].map((folder) => `@/${folder}/one`);
const PACKAGES = [
  ...['react', 'react-dom/client', 'wxt/browser', 'wxt/utils/storage', 'webextension-polyfill', '#i18n'],
  ...['valibot', 'dom-accessibility-api', 'jsdom', 'node:fs', 'fs'],
];
/** What each folder may import the types of. Written out again here, so that no rule is dropped unseen. */
const ALLOWED: Readonly<Record<string, string>> = {
  domain: '@/domain/one valibot',
  page: '@/page/one @/domain/one dom-accessibility-api',
  workflows: '@/workflows/one @/domain/one',
  platform:
    '@/platform/one @/domain/one @/workflows/ports wxt/browser wxt/utils/storage webextension-polyfill valibot',
  components: '@/components/one @/domain/one react #i18n',
  entrypoints:
    '@/entrypoints/one @/components/one @/workflows/one @/workflows/ports @/platform/one @/page/one @/domain/one @/assets/one react react-dom/client wxt/browser wxt/utils/storage webextension-polyfill #i18n',
};
const MATRIX = FOLDERS.flatMap((folder) =>
  [...OURS, '@/workflows/ports', ...PACKAGES].map((target) => {
    const may = ALLOWED[folder]?.split(' ').includes(target) || target === `@/${folder}/ports`;
    return { folder, target, answer: may ? 'may' : 'may not' };
  }),
);
/** Other ways to write an import, each with the rule that it breaks. */
const WRITTEN = [
  ['domain ->', 'domain', "import { one } from '@/page/one';"],
  ['domain ->', 'domain', "export { one } from '@/page/one';"],
  ['domain ->', 'domain', "export const one = import('@/page/one');"],
  ['domain ->', 'domain', "export type One = import('@/page/one').One;"],
  ['across folders', 'page', "import type { One } from '../domain/one';"],
  ['across folders', 'entrypoints', "import { one } from '../components/one';"],
  ['platform -> types', 'platform', "import { one } from '@/workflows/ports';"],
  ['no circles', 'components', "export type { One } from './round';"],
] as const;
const GLOBALS = [
  ['domain', ['document', 'window', 'navigator', 'location', 'localStorage', 'Node', 'self']],
  ...FOLDERS.map(
    (folder) => [folder, ['browser', 'chrome', 'fetch', 'XMLHttpRequest', 'WebSocket']] as const,
  ),
] as const;

const root = mkdtempSync(path.join(os.tmpdir(), 'arrows-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const write = (file: string, source: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), `${source}\n`);
};
const run = (tool: string, args: string[]) =>
  JSON.parse(
    spawnSync(path.resolve('node_modules/.bin', tool), args, { cwd: root, encoding: 'utf8' }).stdout,
  );

for (const file of ['biome.json', '.dependency-cruiser.mjs', 'tsconfig.domain.json'])
  cpSync(file, path.join(root, file));
for (const one of [...OURS, '@/workflows/ports']) write(`${one.slice(2)}.ts`, 'export const one = 1;');
write('components/round.ts', "export type * from './written-7';");
// One file for each import, so that each answer is told apart.
for (const [at, { folder, target }] of MATRIX.entries())
  write(`${folder}/${at}.ts`, `import type { One } from '${target}';`);
for (const [at, [, folder, source]] of WRITTEN.entries()) write(`${folder}/written-${at}.ts`, source);
for (const [folder, names] of GLOBALS)
  for (const name of names) write(`${folder}/global-${name}.ts`, `export const used = ${name};`);
write('page/global-document.ts', 'export const used = document;');
write('platform/public-file.ts', "export const used = [fetch, typeof chrome, 'x'];");

const { violations, ruleSetUsed } = run('depcruise', ['-T', 'json', ...FOLDERS]).summary;
const broken: readonly { from: string; cycle?: { name: string }[]; rule: { name: string } }[] = violations;
const rulesBroken = (file: string) =>
  broken
    .filter(({ from, cycle = [] }) => [from, ...cycle.map(({ name }) => name)].includes(file))
    .map(({ rule }) => rule.name);
const denied: string[] = run('biome', ['lint', '--reporter=json', '--max-diagnostics=none'])
  .diagnostics.filter((one: { category: string }) => one.category === 'lint/style/noRestrictedGlobals')
  .map(({ location }: { location: { path: string } }) => location.path);

describe('the arrows between the folders, as lint', () => {
  test.each(MATRIX.map((one, at) => ({ ...one, at })))('$folder $answer import $target', (one) => {
    const rules = rulesBroken(`${one.folder}/${one.at}.ts`);
    if (one.answer === 'may') expect(rules).toEqual([]);
    else expect(rules.some((rule) => rule.startsWith(`${one.folder} -> `))).toBe(true);
  });

  test.each(WRITTEN.map((one, at) => [...one, at] as const))(
    '%s: %s may not say %s',
    (rule, folder, _, at) => {
      expect(rulesBroken(`${folder}/written-${at}.ts`).join()).toContain(rule);
    },
  );

  test('every rule fires', () => {
    const rules: { name: string }[] = ruleSetUsed.forbidden;
    expect([...new Set(broken.map(({ rule }) => rule.name))].sort()).toEqual(
      rules.map((rule) => rule.name).sort(),
    );
  });

  test.each(GLOBALS.flatMap(([folder, names]) => names.map((name) => [folder, name])))(
    '%s may not use %s',
    (folder, name) => expect(denied).toContain(`${folder}/global-${name}.ts`),
  );

  test('a document may be used in page/, and fetch in the one file that asks the network', () => {
    expect(denied).not.toContain('page/global-document.ts');
    expect(denied.filter((file) => file === 'platform/public-file.ts')).toHaveLength(1);
  });
});
