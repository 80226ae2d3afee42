// @ts-check
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from '../steps.mjs';

/**
 * Bundles a script for a page; "@/" resolves to the product's modules.
 * @param {string} entry path in the project
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rollupOptions: { input: path.join(ROOT, entry), output: { format: 'iife' } } },
  });
  const { output } = /** @type {{ output: { code?: string }[] }} */ (built);
  return output[0]?.code ?? '';
}
