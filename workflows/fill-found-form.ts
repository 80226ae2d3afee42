import type { FillOrder } from '@/domain/form/fill-order';
import type { FillContent } from '@/domain/form/plan/plan-fill';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { FillReport } from '@/domain/form/report/fill-report';
import { mergeReports } from '@/domain/form/report/fill-report';
import type { FillOutcome } from '@/domain/form/report/page-view';
import { composeLetter } from '@/domain/letter/compose';
import type { Letter } from '@/domain/letter/letter';
import { staleBill } from '@/domain/letter/stale-bill';
import { askingId, findLetter } from '@/domain/letter/thank-you-letter';
import { withStaleBillAcknowledged } from '@/domain/settings';
import { fillInRounds, type RoundsResult } from './fill-rounds';
import { type FormSearch, pageKey } from './find-form';
import { officeOfForm } from './office-of-form';
import type { FillPorts } from './ports';
import type { FilledMessage } from './receipts';

/** What an earlier fill of the same form came to, where this one goes on from it. */
export interface EarlierFill {
  readonly report: FillReport;
  /** It was in the document that is filled now. */
  readonly sameDocument: boolean;
}

/** What the receipt of a fill is made of; null where no message was put in. */
export type MessageIn = Pick<FilledMessage, 'letter' | 'subject' | 'text' | 'label'> | null;

export type FillResult =
  | { readonly kind: 'filled'; readonly report: FillReport; readonly message: MessageIn }
  | Exclude<RoundsResult, { kind: 'filled' }>
  | Extract<FillOutcome, { kind: 'unresolved' | 'ask-stale-bill' | 'failed' }>;

/** Outcomes after which a control is not written to again, whatever stands in it by then. */
const SETTLED: ReadonlySet<string> = new Set(['filled', 'kept-text', 'rejected-by-page']);

/**
 * Fills a form that was found with a letter and the person's details, and keeps the report. Nothing is
 * written while a placeholder of the letter is open (but to a ZIP gate, which asks for no letter) or the
 * person has to be asked first.
 */
export async function fillFoundForm(
  ports: FillPorts,
  { tabId, letterId, acknowledged }: FillOrder,
  { found, frames }: Extract<FormSearch, { kind: 'found' }>,
  earlier: EarlierFill | null,
): Promise<FillResult> {
  const letter = findLetter(await ports.keep.letters(), letterId);
  if (letter === null) return { kind: 'failed' };
  const constituent = await ports.keep.constituent();
  const composed = composeLetter(letter, {
    constituent,
    office: await officeOfForm(ports.offices, found.frame, frames),
    ownWords: await ports.keep.ownWords(letterId),
    date: ports.clock.today(),
  });
  if (composed.kind === 'unresolved' && found.form.kind !== 'zip-gate') return composed;

  const settings = await ports.keep.settings();
  const asked = settings.staleBillAcknowledged.includes(letterId);
  if (!asked && !found.frame.practice && (await isStale(ports, letter))) {
    if (!acknowledged) return { kind: 'ask-stale-bill' };
    await ports.keep.changeSettings((now) => withStaleBillAcknowledged(now, letterId));
  }

  const words = composed.kind === 'composed' ? { letter: composed.letter } : openLetter(letter);
  const content = { ...words, constituent, wantsReply: settings.wantsReply };
  const result = await fillInRounds(ports, tabId, found, content, settledIn(earlier));
  if (result.kind !== 'filled') return result;
  const report = earlier ? mergeReports(earlier.report, result.report, earlier.sameDocument) : result.report;
  await ports.reports.save(tabId, pageKey(found.frame), report);
  // Nobody is written to from the practice form.
  const message = found.frame.practice ? null : result.message;
  const subject = words.letter.subject;
  return { kind: 'filled', report, message: message && { letter, subject, ...message } };
}

/** Thanks are not too late when the bill is law. */
async function isStale({ keep, clock }: FillPorts, { id, bill }: Letter): Promise<boolean> {
  if (bill === null || askingId(id) !== null) return false;
  return staleBill(bill, clock.today(), await keep.billStatus(bill)) !== null;
}

/** A letter that is not complete: without a word of it, for what a page asks beside it. */
function openLetter({ topics, bill }: Letter): Pick<FillContent, 'letter' | 'letterOpen'> {
  const letter = { subject: '', salutation: '', paragraphs: [], signature: '', topics, bill };
  return { letter, letterOpen: true };
}

function settledIn(earlier: EarlierFill | null): ReadonlySet<ControlRef> {
  if (!earlier?.sameDocument) return new Set();
  return new Set(earlier.report.fields.filter(({ outcome }) => SETTLED.has(outcome)).map(({ ref }) => ref));
}
