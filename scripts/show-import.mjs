/**
 * Shows what the importer makes of a text: each block with what it became, then choices, warnings and bills.
 *
 *   node scripts/show-import.mjs FILE [--json]
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  process.stderr.write('Usage: node scripts/show-import.mjs FILE [--json]\n');
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'show-import-'));
try {
  const outfile = join(folder, 'import.mjs');
  await build({
    stdin: {
      contents:
        "export { parseLetterText } from './parse-letter-text'; export { readLetterSource } from './read-letter-source';",
      resolveDir: join(import.meta.dirname, '../domain/letter/import'),
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: { '@': join(import.meta.dirname, '..') },
    outfile,
    logLevel: 'error',
  });
  const { parseLetterText, readLetterSource } = await import(pathToFileURL(outfile).href);
  const source = readLetterSource({
    name: basename(file),
    type: '',
    bytes: new Uint8Array(readFileSync(file)),
  });
  const result = source.kind === 'text' ? parseLetterText(source.text) : source;
  process.stdout.write(
    values.json || source.kind !== 'text' ? `${JSON.stringify(result, null, 2)}\n` : shown(result),
  );
} finally {
  await rm(folder, { recursive: true });
}

function shown({ blocks, choices, warnings, letters }) {
  const lines = blocks.flatMap((block) => [
    `${String(block.id).padStart(3)} ${block.kind}${block.why === 'plain' ? '' : ` (${block.why})`}${block.optional ? ' optional' : ''}${block.letter === null ? '' : ` letter ${block.letter + 1}`}`,
    ...block.text.split('\n').map((line) => `      ${line}`),
    ...block.placeholders.map(
      ({ source, became, known }) => `      . ${source} -> ${became}${known ? '' : ' (not known)'}`,
    ),
  ]);
  return `${[
    ...lines,
    ...choices.map((choice) => `choice ${JSON.stringify(choice)}`),
    ...warnings.map((warning) => `warning ${JSON.stringify(warning)}`),
    ...letters.map(({ title, bills }) => `letter "${title}" ${JSON.stringify(bills)}`),
  ].join('\n')}\n`;
}
