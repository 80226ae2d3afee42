import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { parseLetterText } from '@/domain/letter/import/parse-letter-text';
import { readLetterSource } from '@/domain/letter/import/read-letter-source';
import { toLetter } from '@/domain/letter/import/to-letter';
import { cases } from '../../../../support/generated';
import { everythingNasty, NASTY_TEXTS, type NastyText } from '../../../../support/nasty-texts';

/**
 * No text may make the importer throw or take more than linear time. Four times the text may take ten times as long on
 * a busy machine; quadratic time would be sixteen times. `npm run measure -- import` measures up to 1 MB.
 */

/** In characters. The quick loop tries shorter texts. */
const SMALL = cases(65_536);
const LARGE = 4 * SMALL;
const MOST_GROWTH = 10;
/** Shorter times say nothing about growth. */
const FLOOR_MS = 15;
/** Quadratic work fails all of them; linear work passes the first one that the machine does not disturb. */
const MOST_TRIES = 12;

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The ratio of times for the large and small text: the best of a few tries, because the machine may be busy. */
function growth(work: (text: string) => void, { ofLength }: NastyText): number {
  const [small, large] = [ofLength(SMALL), ofLength(LARGE)];
  let [before, after] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    before = Math.min(
      before,
      time(() => work(small)),
    );
    after = Math.min(
      after,
      time(() => work(large)),
    );
    if (after / Math.max(before, FLOOR_MS) < MOST_GROWTH) break;
  }
  return after / Math.max(before, FLOOR_MS);
}

const pasted = (text: string): void => {
  parseLetterText(text);
};

const mail = (text: string): void => {
  readLetterSource({ name: 'a.eml', type: '', text: `Subject: a\n${text}` });
};

const source =
  (name: string) =>
  (text: string): void => {
    readLetterSource({ name, type: '', text });
  };

describe.each([
  ['pasted text', pasted, NASTY_TEXTS.pasted],
  ['Markdown', source('a.md'), NASTY_TEXTS.markdown],
  ['HTML', source('a.html'), NASTY_TEXTS.html],
  ['mail', mail, NASTY_TEXTS.mail],
] as const)('%s takes linear time', (_, work, texts) => {
  test.each([...texts])('$name', { timeout: 60_000 }, (text) => {
    expect(growth(work, text)).toBeLessThan(MOST_GROWTH);
  });
});

describe('a text of 1 MB', () => {
  test.each(['a.txt', 'a.md', 'a.html', 'a.eml', 'a.json'])(
    'as %s is read or refused',
    { timeout: 60_000 },
    (name) => {
      const text = `Subject: a\n\n${everythingNasty(1_048_000)}`;
      const read = readLetterSource({ name, type: '', text });
      if (read.kind !== 'text') {
        expect(read).toMatchObject({
          kind: 'refused',
          why: name === 'a.json' ? 'too-large' : expect.any(String),
        });
        return;
      }
      const imported = parseLetterText(read.text);
      expect(imported.blocks.length).toBeGreaterThan(0);
      expect(toLetter(imported, { letter: 0 }, () => []).kind).toBe('problems');
    },
  );
});
