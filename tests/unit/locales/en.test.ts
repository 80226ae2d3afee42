import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_NAMES } from '@/domain/letter/built-in-letters/built-in-letters';

const root = path.resolve(import.meta.dirname, '../../..');
const messages = generateChromeMessages(
  parseMessagesText(readFileSync(path.join(root, 'locales/en.yml'), 'utf8'), 'YAML'),
);
const texts = Object.entries(messages).map(([key, { message }]): [string, string] => [key, message]);

describe('words on screen', () => {
  test.each(texts)('%s is calm and plain', (_, text) => {
    expect(text).not.toMatch(/!/);
    expect(text).not.toMatch(/\p{Extended_Pictographic}/u);
    expect(text).not.toMatch(/\b(?:input|DOM|invalid|error|oops|field is required)\b/i);
    expect(text).toBe(text.trim());
  });

  test('every key is used somewhere', () => {
    const source = ['components', 'entrypoints', 'page', 'platform', 'workflows', 'wxt.config.ts']
      .flatMap((place) => filesIn(path.join(root, place)))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const unused = texts
      .map(([key]) => key)
      .filter((key) => !source.includes(`'${key.replace('_', '.')}'`) && !source.includes(`__MSG_${key}__`))
      // Labels of details are looked up by a key built from the detail's name.
      .filter((key) => !/^detail_/.test(key))
      // Names of built-in letters are looked up by a key built from BUILT_IN_NAMES.
      .filter((key) => ![...BUILT_IN_NAMES.values()].some((named) => key === `letterName_${named}`));
    expect(unused).toEqual([]);
  });
});

function filesIn(place: string): string[] {
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
