// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** Exit status of a command that could not process all of its input. */
export const COULD_NOT_RUN = 2;

/**
 * Reads the arguments of a command: one file or folder, and options. On wrong arguments it prints the usage and
 * ends the process.
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {string} usage
 * @param {T} options
 */
export function readArguments(usage, options) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1) return { file, values };
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
  }
  process.stderr.write(`usage: ${usage}\n`);
  process.exit(COULD_NOT_RUN);
}

/**
 * Writes a result as JSON and creates missing parent folders.
 * @param {string} file
 * @param {unknown} result
 * @returns {boolean} false if it cannot be written; the reason goes to standard error
 */
export function writeJson(file, result) {
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
    return true;
  } catch (error) {
    process.stderr.write(`cannot write ${file}: ${messageOf(error)}\n`);
    return false;
  }
}

/** @param {unknown} error */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));
