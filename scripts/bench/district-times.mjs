// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { loadProduct } from '../load-module.mjs';
import { ROOT } from '../steps.mjs';

/**
 * @typedef {object} DistrictTable
 * @property {number} size
 * @property {(zip: string) => ({ state: string, districts: number[] }[] | null)} find
 */

/** A table of ZIP codes and districts, with the product's own parser. @param {string} [file] */
export async function loadDistricts(file = path.join(ROOT, 'assets/data/districts-119.json')) {
  /** @type {{ parseDistrictTable(data: unknown): DistrictTable }} */
  const { parseDistrictTable } = await loadProduct();
  const text = readFileSync(file, 'utf8');
  return { text, data: JSON.parse(text), parse: parseDistrictTable };
}

/** Bytes of the table, milliseconds to parse it, microseconds per look-up. @param {number} times */
export async function districtTimes(times) {
  const { text, data, parse } = await loadDistricts();
  const reading = [];
  let table = parse(data);
  for (let left = times; left > 0; left -= 1) {
    const began = performance.now();
    table = parse(data);
    reading.push(performance.now() - began);
  }
  const zips = Array.from({ length: 100_000 }, (_, number) => String(number).padStart(5, '0'));
  const found = zips.filter((zip) => table.find(zip));
  const lookUps = [];
  for (let left = times; left > 0; left -= 1) {
    const began = performance.now();
    for (const zip of found) table.find(zip);
    lookUps.push(((performance.now() - began) / found.length) * 1000);
  }
  const bytes = Buffer.byteLength(text);
  return { zips: table.size, bytes, gzip: gzipSync(text, { level: 9 }).length, reading, lookUps };
}
