import { otherState } from '@/domain/congress/contact-page';
import { usableDetail } from '@/domain/constituent/check-constituent';
import { parseState } from '@/domain/constituent/us-state';
import { neededDetails } from '@/domain/form/plan/needed-details';
import type { PageView } from '@/domain/form/report/page-view';
import { type PageDescription, redactedReport } from '@/domain/form/report/redacted-report';
import { reviseReport } from '@/domain/form/report/revise-report';
import type { TabReceipt } from '@/domain/receipt/receipt';
import { reportFor, type Visit } from '@/domain/visit/visit';
import { findPage, formHost, topFrame } from './find-page';
import type { FillPorts, PagePort, StoredDataPort } from './ports';

/** Answers about what a tab shows. Writes nothing. */

/** How long the popup's first look waits for a late form, in milliseconds. */
const PATIENCE = 2_500;

/**
 * Says what a tab shows and what a fill would still need.
 * @param visit the tab's visit, up to date
 */
export async function lookAtPage(
  ports: Pick<FillPorts, 'page' | 'offices' | 'clock' | 'storedData'>,
  tabId: number,
  visit: Visit | null,
): Promise<PageView> {
  const goesOn = visit !== null && visit.goesOnUntil !== null;
  // A confirmation page has no form to wait for.
  const isSent = visit?.phase.kind === 'confirmed' && (await isIn(ports.page, tabId, visit.phase.document));
  const search = await findPage(ports, tabId, isSent ? 0 : PATIENCE);
  if (search.kind === 'not-readable') return search;
  if (search.kind === 'no-form') {
    const { frames, otherForms } = search;
    const why = isSent ? 'sent' : otherForms ? 'other-forms' : 'nothing';
    return { kind: 'no-form', host: formHost(topFrame(frames)), why, goesOn };
  }
  const { frame, form, office } = search.page;
  const constituent = await ports.storedData.constituent();
  const missing = neededDetails(form).filter(({ key }) => usableDetail(constituent, key) === '');
  // A newly loaded document was never filled, whatever its address showed before.
  const report = frame.fresh ? null : reportFor(visit, frame.document, frame.snapshot.url);
  return {
    kind: form.kind === 'zip-gate' ? 'zip-gate' : 'contact-form',
    host: formHost(frame),
    office,
    otherState: otherState(office, parseState(constituent.state)),
    recognised: form.recognised,
    fields: form.fields,
    missing: [...missing.filter(({ required }) => required), ...missing.filter(({ required }) => !required)],
    messageLimit: form.messageLimit,
    report: report && reviseReport(report, frame, form),
    goesOn,
    ...(frame.practice && { practice: true }),
  };
}

/** The receipt of the filled form or confirmation that a tab shows; null for neither. */
export async function receiptOfTab(
  ports: Pick<FillPorts, 'visits' | 'page' | 'receipts'>,
  tabId: number,
): Promise<TabReceipt | null> {
  const visit = await ports.visits.load(tabId);
  if (!visit?.receipt) return null;
  const { phase, here, receipt } = visit;
  const isConfirmed = phase.kind === 'confirmed' && (await isIn(ports.page, tabId, phase.document));
  if (!isConfirmed && !(await isIn(ports.page, tabId, here.document))) return null;
  const at = isConfirmed ? 'confirmation' : 'form';
  return { at, kept: receipt.kept, receipt: await ports.receipts.find(receipt.id) };
}

/** Describes how the forms of a tab are built, without any value or detail of the person. Sends nothing. */
export async function describePage(
  ports: { readonly page: Pick<PagePort, 'read'>; readonly storedData: Pick<StoredDataPort, 'constituent'> },
  tabId: number,
  version: string,
): Promise<PageDescription> {
  try {
    const read = await ports.page.read(tabId);
    if (read.kind === 'not-readable' || read.frames.length === 0) return { kind: 'not-readable' };
    const frames = read.frames.map(({ snapshot }) => snapshot);
    return { kind: 'report', text: redactedReport(frames, await ports.storedData.constituent(), version) };
  } catch {
    return { kind: 'not-readable' };
  }
}

/** Whether a tab shows a document. */
async function isIn(page: Pick<PagePort, 'frames'>, tabId: number, document: number): Promise<boolean> {
  return (await page.frames(tabId)).some((frame) => frame.document === document);
}
