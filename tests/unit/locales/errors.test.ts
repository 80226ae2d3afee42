import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const keys = Object.keys(generateChromeMessages(parseMessagesText(read('locales/en.yml'), 'YAML')));
const rows = [...read('docs/errors.md').matchAll(/^\| `([\w.]+)` \| (.+?) \| (.+?) \| (\S+) \|$/gm)];
const listed = new Set(rows.map(([, key = '']) => key.replace(/\.(?:1|n)$/, '').replaceAll('.', '_')));

/** Texts of what did not work, by how our keys name it. A new group of errors is added here. */
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
  test('names every error text', () => {
    const errors = keys.filter((key) => ERRORS.some((pattern) => pattern.test(key)));
    expect(errors.length).toBeGreaterThan(60);
    expect(errors.filter((key) => !listed.has(key))).toEqual([]);
  });

  test('has the words as they are on screen, a way on, and a test that is there', () => {
    const yaml = read('locales/en.yml').replaceAll("''", "'");
    for (const [, key, words = '', does = '', file = ''] of rows) {
      expect(yaml, key).toContain(words);
      expect(does.length, key).toBeGreaterThan(5);
      expect(existsSync(path.join(root, file)), `${key}: ${file}`).toBe(true);
    }
  });
});
