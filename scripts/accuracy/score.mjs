// @ts-check
import { judge, LEAVE } from './judge.mjs';

/** @import { Case } from './cases.mjs' */
/** @import { FilledPage } from './fill-page.mjs' */
/** @import { Judgement } from './judge.mjs' */
/** @import { TopicTruth } from './judge.mjs' */

/** Roles that are contact details; they are also counted together. */
const CONTACT = /^(NAME_|ADDRESS_|EMAIL$|PHONE$|PHONE_PARENTHESES$)/;

/**
 * @typedef {Judgement & { page: string, selector: string, label: string, role: string, family: string, house: string,
 *   contact: boolean, reason: string, classifiedAs: string, why: string }} Scored
 */

/**
 * Judges every control of a page that the truth lists, and every other control that changed.
 * @param {Case} one
 * @param {FilledPage} filled
 * @param {(control: import('./cases.mjs').TruthControl) => TopicTruth | null} topicsOf
 * @returns {Scored[]}
 */
export function scorePage(one, filled, topicsOf) {
  const { truth } = one;
  if (!truth) return [];
  const rows = truth.controls.map((control, index) => {
    const { indexes = [], options = [] } = filled.places[index] ?? {};
    /** @template T @param {T[]} all */
    const pick = (all) => indexes.flatMap((at) => all[at] ?? []);
    const question = {
      truth: control,
      before: pick(filled.before),
      after: pick(filled.after),
      options,
      constituent: one.constituent,
      topics: control.expect === 'TOPIC' ? topicsOf(control) : null,
    };
    const field = filled.report?.fields.find(
      ({ ref, frameId }) => frameId === 0 && indexes.some((at) => ref === String(at)),
    );
    return {
      ...judge(question),
      page: one.page,
      selector: control.selector,
      label: control.label ?? '',
      role: control.confirm ? `${control.expect} (confirm)` : control.expect,
      family: truth.family ?? 'unknown',
      house: `${truth.chamber ?? 'unknown'}${truth.current === undefined ? '' : truth.current ? ', current' : ', former'}`,
      contact: CONTACT.test(control.expect),
      reason: control.reason ?? '',
      classifiedAs: field?.role ?? '',
      why: field
        ? [field.outcome, field.reason].filter(Boolean).join(': ')
        : filled.came === 'filled'
          ? 'not in the report'
          : `${filled.came} ${filled.words}`.trim(),
    };
  });
  return [...rows, ...unlistedChanges(one, filled)];
}

/** Controls that changed although the truth does not list them. */
/** @param {Case} one @param {FilledPage} filled @returns {Scored[]} */
function unlistedChanges(one, filled) {
  const known = new Set(filled.places.flatMap(({ indexes }) => indexes));
  return filled.before.flatMap((before, index) => {
    const after = filled.after[index];
    if (known.has(index) || !after || (before.value === after.value && before.checked === after.checked))
      return [];
    const got = after.text || after.value;
    return [
      {
        verdict: /** @type {const} */ ('filled'),
        got,
        expected: LEAVE,
        page: one.page,
        selector: after.css,
        label: after.name,
        role: LEAVE,
        family: one.truth?.family ?? 'unknown',
        house: one.truth?.chamber ?? 'unknown',
        contact: false,
        reason: 'not in the truth',
        classifiedAs: '',
        why: '',
      },
    ];
  });
}

/** @typedef {{ right: number, wrong: number, missed: number, passed: number, left: number, filled: number }} Tally */

/**
 * @param {Scored[]} rows
 * @returns {Tally}
 */
export function tally(rows) {
  const sum = { right: 0, wrong: 0, missed: 0, passed: 0, left: 0, filled: 0 };
  for (const { verdict } of rows) sum[verdict] += 1;
  return sum;
}

/**
 * @param {Scored[]} rows @param {(row: Scored) => string} key
 * @returns {[string, Scored[]][]} the largest group first
 */
export function groupBy(rows, key) {
  /** @type {Map<string, Scored[]>} */
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [];
    groups.set(key(row), group);
    group.push(row);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
