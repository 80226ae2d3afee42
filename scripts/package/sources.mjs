// @ts-check
import { filesOf } from './archive.mjs';

/**
 * What a build makes, and what belongs to a machine. The same names as in .gitignore, and git's own folder;
 * a test compares the two lists. Not git itself: an unpacked archive has none, and must package the same.
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
 * Everything that the builds are made of, for reviewers who rebuild them: `npm ci && npm run build`.
 * @param {string} root
 */
export const sourceFiles = (root) => filesOf(root, LEFT_OUT);
