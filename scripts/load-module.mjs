// @ts-check
import path from 'node:path';
import { ROOT } from './steps.mjs';

/**
 * Loads TypeScript of the project into Node, "@/" being the project's folder as in the builds.
 * @param {string} file path in the project
 * @returns {Promise<any>} what it exports; the type is lost here, because the scripts are checked apart from the product
 */
export async function loadModule(file) {
  // Late, so that a command that was given wrong arguments says so at once.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(ROOT, file), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}

/** What the scripts use of the product (product.ts). */
export const loadProduct = () => loadModule('scripts/product.ts');
