import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archive, filesOf } from '../../scripts/package/archive.mjs';
import { sourceFiles } from '../../scripts/package/sources.mjs';

/** Long enough for two builds on a busy machine, in milliseconds. */
const TWO_BUILDS = 240_000;

const ROOT = path.resolve('.');
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

describe('the sources', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dear-member-sources-'));
  beforeAll(() => {
    for (const [name, bytes] of Object.entries(unzipSync(archive(sourceFiles(ROOT))))) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    // The packages that `npm ci` would install: the archive's lock file is the one they were installed from.
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const browser of ['chrome', 'firefox']) {
      const { status, stderr } = spawnSync(
        process.execPath,
        [path.join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', browser],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
      );
      expect(status, stderr).toBe(0);
    }
  }, TWO_BUILDS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(BUILDS)('build %s byte for byte when unpacked elsewhere', (build) => {
    const here = filesOf(path.join(ROOT, '.output', build));
    const there = filesOf(path.join(folder, '.output', build));
    expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
    expect([...here].filter(([name, bytes]) => !same(bytes, there.get(name))).map(([name]) => name)).toEqual(
      [],
    );
  });
});

function same(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}
