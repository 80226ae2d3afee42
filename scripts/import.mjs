// @ts-check
/**
 * Imports letters with the product's own code, as if the person changed nothing in the review.
 *
 *   npm run import -- FILE|DIR [--json OUT] [--blocks]
 *
 * DIR: all its .txt, .html, .eml and .md files. OUT is `{ "FILE": { letters, unplaced, warnings } }`
 * (import/import-unchanged.ts). Without --json the letters are printed. `--blocks` prints each block of the text
 * instead, with what it became and why. Exit status 0, or 2 if something could not be read; the rest is still read.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { COULD_NOT_RUN, messageOf, readArguments, writeJson } from './command-line.mjs';
import { blocksText, lettersText } from './import/print-import.mjs';
import { loadModule } from './load-module.mjs';

/** @import { Imported, Unchanged } from './import/print-import.mjs' */

const ENDINGS = ['.txt', '.html', '.eml', '.md'];

const { file: from, values } = readArguments('npm run import -- FILE|DIR [--json OUT] [--blocks]', {
  json: { type: 'string' },
  blocks: { type: 'boolean', default: false },
});

/** @param {string} text */
function complain(text) {
  process.stderr.write(`${text}\n`);
  process.exitCode = COULD_NOT_RUN;
}

/** The files to read; empty if the path cannot be read or contains no letter. @returns {string[]} */
function filesOf() {
  try {
    if (!statSync(from).isDirectory()) return [from];
    const files = readdirSync(from, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && ENDINGS.includes(path.extname(entry.name).toLowerCase()))
      .map((entry) => path.join(from, entry.name))
      .sort();
    if (files.length === 0) complain(`${from} contains no ${ENDINGS.join(', ')} file`);
    return files;
  } catch (error) {
    complain(`cannot read ${from}: ${messageOf(error)}`);
    return [];
  }
}

const files = filesOf();
if (files.length === 0) process.exit();
/** @type {{ importUnchanged(name: string, bytes: Uint8Array): { result: Unchanged, imported: Imported | null, refused: string | null } }} */
const { importUnchanged } = await loadModule('scripts/import/import-unchanged.ts');
/** @type {Record<string, Unchanged>} */
const results = {};
for (const file of files) {
  const name = path.basename(file);
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    complain(`cannot read ${file}: ${messageOf(error)}`);
    continue;
  }
  const { result, imported, refused } = importUnchanged(name, new Uint8Array(bytes));
  results[name] = result;
  if (refused !== null) complain(`cannot import ${file}: ${refused}`);
  if (!values.json)
    process.stdout.write(
      `${name}\n${values.blocks && imported ? blocksText(imported) : lettersText(result)}\n`,
    );
}
if (values.json) {
  if (writeJson(values.json, results))
    process.stdout.write(`wrote ${Object.keys(results).length} of ${files.length} files to ${values.json}\n`);
  else process.exitCode = COULD_NOT_RUN;
}
