// @ts-check
/**
 * Fills saved contact forms with the built extension in a real Chromium, as a person would, and prints the outcome
 * of every control. With `--truth` it also scores the outcomes.
 *
 *   npm run accuracy -- DIR [--json FILE] [--truth DIR] [--letter FILE] [--failures N] [--jobs N] [--only TEXT]
 *
 * Exit status 0, or 1 if a page could not be run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCases } from './accuracy/cases.mjs';
import { failuresOf, scoreText } from './accuracy/print-table.mjs';
import { readLetter } from './accuracy/read-letter.mjs';
import { runCases } from './accuracy/run-cases.mjs';
import { scorePage } from './accuracy/score.mjs';
import { topicTruth } from './accuracy/topic-truth.mjs';

/** @import { FilledPage } from './accuracy/fill-page.mjs' */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    truth: { type: 'string' },
    letter: { type: 'string' },
    failures: { type: 'string', default: '40' },
    // Running more than one browser at a time distorts the times measured in the pages.
    jobs: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const [dir] = positionals;
if (!dir) {
  process.stderr.write(
    'usage: npm run accuracy -- DIR [--json FILE] [--truth DIR] [--letter FILE] [--failures N]\n',
  );
  process.exit(2);
}

const cases = readCases(dir, values.truth ?? null).filter(
  ({ page }) => !values.only || page.includes(values.only),
);
const letter = values.letter ? await readLetter(values.letter) : null;
const started = Date.now();
const { filled, broken } = await runCases(cases, {
  letter,
  jobs: Number(values.jobs),
});
const topicsOf = values.truth ? topicTruth(values.truth, values.letter ?? null) : () => null;
const scored = cases.flatMap((one) => {
  const page = filled.get(one.page);
  return page ? scorePage(one, page, (control) => topicsOf(one, control)) : [];
});

if (values.json) {
  const pages = Object.fromEntries([...filled].map(([page, result]) => [page, pageJson(result)]));
  const failures = values.truth ? { failures: failuresOf(scored) } : {};
  const file = path.resolve(values.json);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ pages, ...failures, notRun: broken }, null, 1)}\n`);
}
const times = [...filled.values()].flatMap(({ report }) => report?.pageMilliseconds ?? []);
const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
say(`Ran ${filled.size} of ${cases.length} pages in ${((Date.now() - started) / 1000).toFixed(0)} s`);
if (values.truth) say(`\n${scoreText(scored, times, Number(values.failures))}`);
for (const { page, why } of broken) say(`not run: ${page}: ${why}`);
process.exitCode = broken.length > 0 || cases.length === 0 ? 1 : 0;

/**
 * One page of the JSON: every visible control, and any hidden one that the fill changed.
 * @param {FilledPage} page
 */
function pageJson({ report, claims, before, after }) {
  const controls = after.flatMap((state, index) => {
    const earlier = before[index];
    if (!state.visible && earlier?.value === state.value && earlier.checked === state.checked) return [];
    const ref = String(state.radioGroup ?? index);
    const field = report?.fields.find((one) => one.frameId === 0 && one.ref === ref);
    const { css, name, id, tag, type, text } = state;
    const held = state.checked === null ? { value: state.value } : { checked: state.checked };
    return [
      { css, name, id, tag, type, role: field?.role ?? null, outcome: field?.outcome ?? null, ...held, text },
    ];
  });
  return {
    ms: report?.pageMilliseconds ?? null,
    readMs: report?.readMilliseconds ?? null,
    report: claims,
    controls,
  };
}
