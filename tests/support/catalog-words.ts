import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';

const yaml = readFileSync(path.resolve(import.meta.dirname, '../../locales/en.yml'), 'utf8');
const words = new Map(
  parseMessagesText(yaml, 'YAML').map((message): [string, string] => [
    message.key.join('.'),
    message.type === 'plural' ? '' : message.message,
  ]),
);

/** The English text for a key ("fill.failed"), so that tests do not repeat the wording. Throws on unknown keys. */
export function catalogWords(key: string): string {
  const found = words.get(key);
  if (!found) throw new Error(`locales/en.yml has no ${key}.`);
  return found;
}
