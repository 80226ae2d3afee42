import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { ImportedText } from '@/domain/letter/import/imported-text';
import { parseLetterText } from '@/domain/letter/import/parse-letter-text';
import { readLetterSource } from '@/domain/letter/import/read-letter-source';

/**
 * Alerts and letters in every notation, written for this project (tests/letters), each with its expected import in a
 * JSON file. Defaults of a block: `why` is "plain", `letter` is the first letter. Placeholders are checked only if
 * given; "?" marks an unknown one.
 */

const FOLDER = path.join(import.meta.dirname, '../../../../letters');
const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.json'));

const expectedSchema = v.strictObject({
  blocks: v.array(
    v.strictObject({
      kind: v.string(),
      text: v.string(),
      why: v.optional(v.string(), 'plain'),
      letter: v.optional(v.number()),
      optional: v.optional(v.boolean(), false),
      placeholders: v.optional(v.array(v.string())),
    }),
  ),
  choices: v.optional(
    v.array(
      v.strictObject({
        kind: v.string(),
        source: v.string(),
        options: v.array(v.string()),
        proposed: v.nullable(v.number()),
      }),
    ),
    [],
  ),
  warnings: v.optional(v.array(v.string()), []),
  bills: v.optional(
    v.array(
      v.array(
        v.strictObject({
          type: v.string(),
          number: v.number(),
          congress: v.nullable(v.number()),
          title: v.string(),
        }),
      ),
    ),
  ),
});
type Expected = v.InferOutput<typeof expectedSchema>;

/** The import in the format of the expectation. */
function shapeOf(imported: ImportedText, expected: Expected) {
  return {
    blocks: imported.blocks.map((block, index) => ({
      kind: block.kind,
      text: block.text,
      why: block.why,
      optional: block.optional,
      ...(block.kind === 'furniture' || block.letter === 0 ? {} : { letter: block.letter }),
      ...(expected.blocks[index]?.placeholders && {
        placeholders: block.placeholders.map(({ source, known }) => `${source}${known ? '' : '?'}`),
      }),
    })),
    choices: imported.choices.map(({ kind, block, start, end, options, proposed }) => ({
      kind,
      source: imported.blocks[block]?.text.slice(start, end),
      options,
      proposed,
    })),
    warnings: imported.warnings.map(({ kind }) => kind),
    ...(expected.bills && { bills: imported.letters.map(({ bills }) => bills) }),
  };
}

describe('letters in every notation', () => {
  test('are at least forty', () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
  });

  test.each(files)('%s', (file) => {
    const json = readFileSync(path.join(FOLDER, `${path.parse(file).name}.json`), 'utf8');
    const expected = v.parse(expectedSchema, JSON.parse(json));
    const bytes = new Uint8Array(readFileSync(path.join(FOLDER, file)));
    const source = readLetterSource({ name: file, type: '', bytes });
    const imported = source.kind === 'text' ? parseLetterText(source.text) : null;
    expect(imported && shapeOf(imported, expected)).toEqual(expected);
  });
});
