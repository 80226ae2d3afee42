// @ts-check
import path from 'node:path';
import { ROOT } from './steps.mjs';

/**
 * Loads one of the project's TypeScript modules into Node. As in the builds, "@/" is the project's folder.
 * @param {string} file path in the project
 * @returns {Promise<any>} its exports; untyped, because the scripts are type-checked separately from the product
 */
export async function loadModule(file) {
  // Imported late, so that a command called with wrong arguments fails at once.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(ROOT, file), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}

/** The parts of the product that the scripts use (product.ts). */
export const loadProduct = () => loadModule('scripts/product.ts');
