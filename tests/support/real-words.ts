import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup } from '@testing-library/react';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

/**
 * Import this first in a test of components. It shows the texts of locales/en.yml through the real i18n library in
 * the format that browsers read, and starts each test with an empty page.
 */
const yaml = readFileSync(path.resolve(import.meta.dirname, '../../locales/en.yml'), 'utf8');
const messages = generateChromeMessages(parseMessagesText(yaml, 'YAML'));

fakeBrowser.i18n.getMessage = (key: string, substitutions: string | string[] = []) => {
  const list = [substitutions].flat();
  const { message } = messages[key] ?? { message: '' };
  return message.replace(/\$(\d)/g, (_, number) => list[Number(number) - 1] ?? '');
};

afterEach(cleanup);
