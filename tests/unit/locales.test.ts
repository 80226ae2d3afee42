import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const FOLDER = path.resolve(import.meta.dirname, '../../locales');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));

/** Texts by key; each form of a plural is a text of its own ("report.dropped.n"). */
function textsOf(file: string): ReadonlyMap<string, string> {
  const messages = parseMessagesText(readFileSync(path.join(FOLDER, file), 'utf8'), 'YAML');
  return new Map(
    messages.flatMap((message): [string, string][] => {
      const key = message.key.join('.');
      if (message.type !== 'plural') return [[key, message.message]];
      return Object.entries(message.plurals).map(([form, text]) => [`${key}.${form}`, text]);
    }),
  );
}

/** "{name}" and "$1", sorted; both forms of a plural together, because the singular may say the number in words. */
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}|\$\d/g)].map(([found]) => found).sort();

const english = textsOf('en.yml');

describe.each(files)('%s', (file) => {
  const texts = textsOf(file);

  it('has the same keys as the English catalogue', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has no empty text, no exclamation mark, and no English text left over', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/[!\u00a1]/);
      const isLong = text.split(/\s+/).length > 2;
      if (file !== 'en.yml' && isLong) expect(text, key).not.toBe(english.get(key));
    }
  });

  it('has the same placeholders in each text', () => {
    for (const [key, text] of english)
      expect(placeholders(texts.get(key) ?? ''), key).toEqual(placeholders(text));
  });

  it('names its own language', () => {
    expect(new Intl.Locale(texts.get('locale') ?? '').language).toBe(file.replace('.yml', ''));
  });
});
