// @ts-check
import { readFileSync } from 'node:fs';
import { loadProduct } from '../load-module.mjs';

/**
 * Reads the first letter of a letter file (docs/letter-format.md) with the product's own reader.
 * @param {string} file
 * @returns {Promise<{ id: string }>}
 * @throws if the file is not a letter file; the message names the place in it
 */
export async function readLetter(file) {
  const { parseLetterFile } = await loadProduct();
  const result = parseLetterFile(readFileSync(file, 'utf8'));
  if (result.kind === 'refused')
    throw new Error(`${file} is no letter file: ${result.why} ${result.where}`.trim());
  return result.letters[0];
}
