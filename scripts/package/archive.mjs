// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/**
 * Builds an archive that is byte-for-byte the same for the same files, on any machine at any time: sorted names,
 * one timestamp for all (the earliest a ZIP can hold), no trace of the machine.
 * @param {ReadonlyMap<string, Uint8Array>} files by name in the archive, with "/" between folders
 */
export function archive(files) {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
}

/**
 * All files of a folder.
 * @param {string} folder
 * @param {readonly string[]} [leftOut] names of files and folders to skip, at any depth
 * @returns {Map<string, Uint8Array>} by their path inside it, with "/" between folders
 */
export function filesOf(folder, leftOut = []) {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  const into = (/** @type {string} */ inside) => {
    for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
      if (leftOut.includes(entry.name) || entry.name.endsWith('.log')) continue;
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) into(name);
      else if (entry.isFile()) files.set(name, readFileSync(path.join(folder, name)));
    }
  };
  into('');
  return files;
}
