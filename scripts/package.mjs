// @ts-check
// Packs the archives for the stores, after `npm run build`: npm run package
//   packages/dear-member-VERSION-chrome.zip    Chrome Web Store
//   packages/dear-member-VERSION-edge.zip      Edge Add-ons: the same build
//   packages/dear-member-VERSION-firefox.zip   addons.mozilla.org
//   packages/dear-member-VERSION-sources.zip   its reviewers rebuild the others from it
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { archive, filesOf } from './package/archive.mjs';
import { sourceFiles } from './package/sources.mjs';
import { ROOT } from './steps.mjs';

const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const TARGET = path.join(ROOT, 'packages');
const build = (/** @type {string} */ folder) => filesOf(path.join(ROOT, '.output', folder));

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET);
for (const [kind, files] of /** @type {const} */ ([
  ['chrome', build('chrome-mv3')],
  ['edge', build('chrome-mv3')],
  ['firefox', build('firefox-mv3')],
  ['sources', sourceFiles(ROOT)],
])) {
  const bytes = archive(files);
  const file = `${name}-${version}-${kind}.zip`;
  writeFileSync(path.join(TARGET, file), bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${digest}  packages/${file}  ${files.size} files, ${bytes.length} bytes\n`);
}
