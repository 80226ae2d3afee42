import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const [, shipped = '', tools = ''] = read('docs/dependencies.md').split(/^## .*$/m);
const rows = (part: string) => [...part.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \|$/gm)];
const lock: {
  packages: Record<string, { integrity?: string; license?: string; hasInstallScript?: boolean }>;
} = JSON.parse(read('package-lock.json'));

describe('docs/dependencies.md', () => {
  test.each([
    ['the packages that ship', shipped, dependencies],
    ['the build and test tools', tools, devDependencies],
  ])('lists exactly %s, each with its reason', (_, part, direct) => {
    const listed = rows(part);
    expect(listed.map(([, name]) => name).sort()).toEqual(Object.keys(direct).sort());
    for (const [, name, , why = ''] of listed) expect(why.length, name).toBeGreaterThan(4);
  });

  test('names the licenses of the packages', () => {
    for (const [, name = '', licence] of [...rows(shipped), ...rows(tools)]) {
      expect(lock.packages[`node_modules/${name}`]?.license, name).toBe(licence);
    }
  });
});

describe('the lock file', () => {
  const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

  test('has a checksum for every package', () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter(([, { integrity }]) => !integrity).map(([place]) => place)).toEqual([]);
  });

  test('has no install script except known unneeded ones', () => {
    const scripts = packages.filter(([, one]) => one.hasInstallScript).map(([place]) => place);
    expect(scripts.filter((place) => !/\/(?:esbuild|spawn-sync|core-js-pure|fsevents)$/.test(place))).toEqual(
      [],
    );
  });
});
