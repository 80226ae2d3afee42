// @ts-check
/** @import { Page } from '@playwright/test' */

/**
 * A fill report as the extension stores it for the browser session (domain/form/report/fill-report.ts).
 * @typedef {{ ref: string, frameId: number, role: string, label: string, outcome: string, reason?: string, required?: boolean, shown?: string }} ReportedField
 * @typedef {{ fields: ReportedField[], droppedParagraphs: number[], hasCaptcha: boolean, pageMilliseconds: number, readMilliseconds?: number }} SessionReport
 */

/**
 * Every report in storage.session, by its path there.
 * @param {Page} own a page of the extension
 * @returns {Promise<Map<string, SessionReport>>}
 */
export async function sessionReports(own) {
  const stored = await own.evaluate(() => /** @type {any} */ (globalThis).chrome.storage.session.get(null));
  return new Map(reportsIn(stored, ''));
}

/**
 * @param {unknown} value @param {string} place
 * @returns {[string, SessionReport][]}
 */
function reportsIn(value, place) {
  if (typeof value !== 'object' || value === null) return [];
  if ('fields' in value && 'pageMilliseconds' in value)
    return [[place, /** @type {SessionReport} */ (value)]];
  return Object.entries(value).flatMap(([key, inner]) => reportsIn(inner, `${place}/${key}`));
}

/**
 * The report that is new since `earlier`.
 * @param {Page} own @param {Map<string, SessionReport>} earlier
 * @returns {Promise<SessionReport | null>}
 */
export async function newReport(own, earlier) {
  const now = await sessionReports(own);
  const fresh = [...now].filter(
    ([place, report]) => JSON.stringify(earlier.get(place)) !== JSON.stringify(report),
  );
  return fresh.at(-1)?.[1] ?? null;
}
