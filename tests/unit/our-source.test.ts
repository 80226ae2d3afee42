import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const text = (file: string) => readFileSync(file, 'utf8');

describe('our source', () => {
  const FOLDERS = ['components', 'domain', 'entrypoints', 'page', 'platform', 'workflows'];
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(folder, file)),
  );

  test.each([
    [
      'text taken as HTML',
      /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/,
    ],
    ['text taken as code', /\beval\(|new Function\(/],
    ['request to the network', /XMLHttpRequest|WebSocket\(|sendBeacon/],
    ['form submitted by us', /\.submit\(|requestSubmit/],
  ])('has no %s', (_, forbidden) => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((file) => forbidden.test(text(file)))).toEqual([]);
  });

  test('asks the network in one place, for look-ups that are switched on (docs/decisions/017)', () => {
    const asking = sources.filter((file) => /\bfetch\(/.test(text(file)));
    expect(asking).toEqual(['platform/public-file.ts']);
  });

  test('makes keys and presses in two places only', () => {
    // A key that types nothing, around a text that is set (docs/decisions/002), and presses on a drawn list and its
    // options (docs/decisions/025).
    const allowed = ['page/set-value.ts', 'page/widgets/press.ts'];
    const faking = /KeyboardEvent\(|MouseEvent\(|PointerEvent\(/;
    expect(sources.filter((file) => faking.test(text(file)))).toEqual(allowed);
    // Only a key without a character in it.
    const keys = allowed.flatMap((file) =>
      [...text(file).matchAll(/\bkey: '([^']*)'/g)].map(([, key]) => key),
    );
    expect(keys).toEqual(['Unidentified']);
    expect(text('page/widgets/press.ts')).toContain(
      'const KEY_CODES = { ArrowDown: 40, Escape: 27, Backspace: 8 }',
    );
  });

  test('clicks only what nothing but a click can set', () => {
    // Radio buttons and checkboxes of a form (docs/decisions/002), and the link that saves an exported file.
    const allowed = ['page/set-value.ts', 'entrypoints/hooks/save-file.ts'];
    const clicking = sources.filter((file) => /\.click\(/.test(text(file)));
    expect(clicking.filter((file) => !allowed.includes(file))).toEqual([]);
  });
});
