// @ts-check
import { filesOf } from './archive.mjs';

/**
 * Build output and machine-specific files: the entries of .gitignore and git's own folder; a test compares the two
 * lists. The list cannot come from git, because an unpacked archive has no repository and must package the same.
 */
export const LEFT_OUT = [
  'node_modules',
  '.output',
  '.wxt',
  'demo-output',
  'test-results',
  'packages',
  '.DS_Store',
  '.git',
];

/**
 * Every file that the builds need, for reviewers who rebuild them: `npm ci && npm run build`.
 * @param {string} root
 */
export const sourceFiles = (root) => filesOf(root, LEFT_OUT);
