import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const keysOf = (file: string) =>
  Object.keys(generateChromeMessages(parseMessagesText(read(`locales/${file}`), 'YAML')));
const catalogs = ['en.yml', 'es.yml'].map((file) => ({ file, keys: keysOf(file) }));
const rows = [...read('docs/errors.md').matchAll(/^\| (`.+?) \| (.+?) \| (\S+) \|$/gm)].map(
  ([, texts = '', does = '', test = '']) => ({
    keys: [...texts.matchAll(/`([\w.]+)`/g)].map(([, key = '']) => key.replaceAll('.', '_')),
    does,
    test,
  }),
);
const listed = new Set(rows.flatMap((row) => row.keys));

/** The catalog keys that are error texts. Add a pattern for each new group of errors. */
const ERRORS = [
  /^problem_/,
  /^reason_(?!captcha|yourChoice)/,
  /^unresolved_/,
  /^guard_/,
  /^import_(?:need|warn)/,
  /(?:failed|refused|notCopied|noTable|notKept|noAnswer|notValid|gone)(?:Title|Help)?$/i,
  /^page_(?:nothing|otherForms|browserPage|noAccess)/,
  /^fill_(?:pageChanged|noForm|nothingToUndo)/,
  /^kept_(?:setAside|full)/,
  /^outreach_(?:ask(?!Title)|not|no[A-Z]|findForm|page|other|letterOpen|staleBill|messageLeft)/,
  /^outreach_(?:interrupted|unfinished|sentUnknown|undone)/,
];

describe('docs/errors.md', () => {
  test.each(catalogs)('lists every error text in $file', ({ keys }) => {
    const errors = keys.filter((key) => ERRORS.some((pattern) => pattern.test(key)));
    expect(errors.length).toBeGreaterThan(60);
    expect(errors.filter((key) => !listed.has(key))).toEqual([]);
  });

  test.each(catalogs)('lists no text that is missing from $file', ({ keys }) => {
    expect([...listed].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('says what the person can do about each error and names an existing test', () => {
    for (const { keys, does, test: file } of rows) {
      expect(does.length, keys.join()).toBeGreaterThan(5);
      expect(existsSync(path.join(root, file)), `${keys.join()}: ${file}`).toBe(true);
    }
  });
});
