import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archive } from '../../../scripts/package/archive.mjs';
import { LEFT_OUT } from '../../../scripts/package/sources.mjs';

describe('an archive', () => {
  const files = new Map([
    ['b/c.txt', new Uint8Array([1, 2, 3])],
    ['a.txt', new Uint8Array(1000)],
  ]);

  test('is the same whatever the order of its files', () => {
    expect(archive(new Map([...files].reverse()))).toEqual(archive(files));
  });

  test('gives its files back', () => {
    expect(new Map(Object.entries(unzipSync(archive(files))))).toEqual(new Map([...files].reverse()));
  });
});

test('the sources leave out what git leaves out, and git itself', () => {
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''))
    .filter((line) => line !== '' && line !== '*.log');
  expect([...LEFT_OUT].sort()).toEqual([...ignored, '.git'].sort());
});
