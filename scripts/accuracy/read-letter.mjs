// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../steps.mjs';

/**
 * The first letter of a letter file (docs/letter-format.md), read by the product's own reader.
 * @param {string} file
 * @returns {Promise<{ id: string }>}
 * @throws where the file is no letter file: with the place in it
 */
export async function readLetter(file) {
  const { module } = await runnerImport(path.join(ROOT, 'domain/letter/letter-file.ts'), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  const { parseLetterFile } = /** @type {any} */ (module);
  const result = parseLetterFile(readFileSync(file, 'utf8'));
  if (result.kind === 'refused')
    throw new Error(`${file} is no letter file: ${result.why} ${result.where}`.trim());
  return result.letters[0];
}
