import { readFileSync } from 'node:fs';

const listed = new Map(
  [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([\w.]+)` \| (.*?) \|/gm)].map(
    ([, key = '', words = '']) => [key, words],
  ),
);

/** The words of an error as docs/errors.md lists them; tests/unit/locales/errors.test.ts holds that list to locales/en.yml. */
export function listedWords(key: string): string {
  const found = listed.get(key);
  if (found === undefined) throw new Error(`docs/errors.md has no ${key}.`);
  return found;
}
