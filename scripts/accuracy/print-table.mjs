// @ts-check
import { LEAVE } from './judge.mjs';
import { groupBy, tally } from './score.mjs';

/** @import { Scored } from './score.mjs' */

/**
 * The scores as text.
 * @param {Scored[]} rows
 * @param {number[]} milliseconds spent per page
 * @param {number} failures how many failures to list
 */
export function scoreText(rows, milliseconds, failures) {
  const toFill = rows.filter((row) => row.role !== LEAVE);
  const alone = rows.filter((row) => row.role === LEAVE);
  const topics = toFill.filter((row) => row.role === 'TOPIC' && row.note);
  return [
    section('Controls to fill, by role', toFill, (row) => row.role),
    section('by family', toFill, (row) => row.family),
    section('by chamber', toFill, (row) => row.house),
    section(
      'total',
      toFill,
      () => 'all controls to fill',
      (row) => (row.contact ? 'contact fields' : null),
    ),
    aloneSection(alone),
    topics.length > 0 &&
      `Topic chosen: ${groupBy(topics, (row) => row.note ?? '')
        .map(([note, group]) => `${note} ${group.length}`)
        .join(', ')}`,
    timeLine(milliseconds),
    failureList(rows, failures),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Most harmful first: filled controls that must be left alone, then wrong values. */
const ORDER = ['filled', 'wrong', 'missed'];

/** @param {Scored[]} rows */
export const failuresOf = (rows) =>
  rows
    .filter((row) => ORDER.includes(row.verdict))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));

/** @param {string} title @param {Scored[]} rows @param {(((row: Scored) => string | null))[]} keys */
function section(title, rows, ...keys) {
  const groups = keys.flatMap((key) =>
    groupBy(
      rows.filter((row) => key(row) !== null),
      (row) => key(row) ?? '',
    ),
  );
  const lines = groups.map(([name, group]) => {
    const { right, wrong, missed, passed } = tally(group);
    const judged = right + wrong + missed;
    return [
      name,
      judged,
      right,
      percent(right, judged),
      wrong,
      percent(wrong, right + wrong),
      missed,
      passed,
    ];
  });
  return table([title, 'controls', 'right', '% right', 'wrong', '% of filled', 'missed', 'left, ok'], lines);
}

/** @param {Scored[]} rows */
function aloneSection(rows) {
  const groups = [
    ...groupBy(rows, (row) => row.reason || 'no reason given'),
    /** @type {[string, Scored[]]} */ (['all', rows]),
  ];
  const lines = groups.map(([reason, group]) => [reason, group.length, tally(group).filled]);
  return table(['Controls to leave alone, by reason', 'controls', 'filled'], lines);
}

/** @param {number[]} milliseconds */
function timeLine(milliseconds) {
  if (milliseconds.length === 0) return '';
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  return `Milliseconds per page: median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)}`;
}

/** @param {Scored[]} rows @param {number} limit */
function failureList(rows, limit) {
  const failed = failuresOf(rows);
  const lines = failed.slice(0, limit).map((row) => {
    const seen = [row.classifiedAs && `seen as ${row.classifiedAs}`, row.why].filter(Boolean).join(', ');
    return `${row.verdict.padEnd(6)} ${row.page} ${row.selector} "${row.label}": expected ${row.role} ${JSON.stringify(row.expected)}, got ${JSON.stringify(row.got)}${seen && ` (${seen})`}`;
  });
  if (failed.length > limit)
    lines.push(`... and ${failed.length - limit} more (--failures N lists more, --json FILE has all)`);
  return [`Failures: ${failed.length}`, ...lines].join('\n');
}

/** @param {number} part @param {number} whole */
const percent = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

/** @param {string[]} head @param {(string | number)[][]} lines */
function table(head, lines) {
  const cells = [head, ...lines.map((line) => line.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
