import type { FillOrder } from '@/domain/form/fill-order';
import { contentMark } from '@/domain/form/plan/content-mark';
import type { FillContent } from '@/domain/form/plan/plan-fill';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import { type FillReport, mergeReports } from '@/domain/form/report/fill-report';
import type { FillOutcome } from '@/domain/form/report/page-view';
import { composeLetter } from '@/domain/letter/compose';
import type { Letter } from '@/domain/letter/letter';
import { staleBill } from '@/domain/letter/stale-bill';
import { askingId, findLetter } from '@/domain/letter/thank-you-letter';
import { meantIn, withStaleBillAcknowledged } from '@/domain/settings';
import { isFilledIn, type Visit } from '@/domain/visit/visit';
import { fillInRounds } from './fill-rounds';
import { type FoundPage, findPage } from './find-page';
import type { FillPorts } from './ports';
import type { FilledMessage } from './receipts';

/** Outcomes after which a control is not written to again, whatever is in it by then. */
const SETTLED: ReadonlySet<string> = new Set(['filled', 'kept-text', 'rejected-by-page']);

export type FillResult =
  | { readonly kind: 'filled'; readonly report: FillReport; readonly message: FilledMessage | null }
  | Extract<FillOutcome, { kind: 'page-changed' | 'unresolved' | 'ask-stale-bill' | 'failed' }>;

/**
 * Fills the form of a page with a letter and the person's details. Writes nothing while the letter has an open
 * placeholder (except to a ZIP gate, which needs no letter) or the person has to be asked first.
 * @param how `earlier`: the visit that this fill continues; `again`: this document was filled before, and what was
 *   written then gives way
 */
export async function fillPage(
  ports: Pick<FillPorts, 'page' | 'storedData' | 'clock' | 'offices'>,
  { letterId, acknowledged }: Pick<FillOrder, 'letterId' | 'acknowledged'>,
  page: FoundPage,
  { earlier, again }: { readonly earlier: Visit | null; readonly again: boolean },
): Promise<FillResult> {
  const letter = findLetter(await ports.storedData.letters(), letterId);
  if (letter === null) return { kind: 'failed' };
  const constituent = await ports.storedData.constituent();
  const ownWords = await ports.storedData.ownWords(letterId);
  const settings = await ports.storedData.settings();
  const composed = composeLetter(letter, {
    constituent,
    office: page.office,
    ownWords,
    meant: meantIn(settings, letterId),
    date: ports.clock.today(),
  });
  if (composed.kind === 'unresolved' && page.form.kind !== 'zip-gate') return composed;

  const asked = settings.staleBillAcknowledged.includes(letterId);
  if (!asked && !page.frame.practice && (await isStale(ports, letter))) {
    if (!acknowledged) return { kind: 'ask-stale-bill' };
    await ports.storedData.changeSettings((now) => withStaleBillAcknowledged(now, letterId));
  }

  const words = composed.kind === 'composed' ? { letter: composed.letter } : openLetter(letter);
  const { wantsReply } = settings;
  const content = { ...words, constituent, wantsReply };
  const empty = again ? await takenBack(ports, page) : { page, settled: settledIn(earlier, page) };
  if (empty === null) return { kind: 'page-changed' };
  const result = await fillInRounds(ports, empty.page, content, empty.settled);
  if (result.kind !== 'filled') return result;
  const merged = earlier?.fill
    ? mergeReports(earlier.fill.report, result.report, isFilledIn(earlier, page.frame))
    : result.report;
  const report = { ...merged, mark: contentMark({ letter, ownWords, constituent, wantsReply }) };
  // The practice form reaches nobody, so there is no receipt.
  const text = page.frame.practice ? null : result.message;
  return { kind: 'filled', report, message: text && { letter, subject: words.letter.subject, ...text } };
}

/**
 * Takes the earlier fill of a document back before it is filled again. What the person has changed since stays: a
 * field that they have emptied is not filled either.
 */
async function takenBack(
  ports: Pick<FillPorts, 'page' | 'offices' | 'clock'>,
  { tabId, frame }: FoundPage,
): Promise<{ readonly page: FoundPage; readonly settled: ReadonlySet<ControlRef> } | null> {
  const theirs = frame.snapshot.controls.filter(({ written }) => written === 'by-person');
  if ((await ports.page.undo(tabId, frame.frameId)) === null) return null;
  const search = await findPage(ports, tabId, 0);
  const isSame = search.kind === 'found' && search.page.frame.document === frame.document;
  return isSame ? { page: search.page, settled: new Set(theirs.map(({ ref }) => ref)) } : null;
}

/** A thank-you is not too late when the bill is law. */
async function isStale(
  { storedData, clock }: Pick<FillPorts, 'storedData' | 'clock'>,
  { id, bill }: Letter,
): Promise<boolean> {
  if (bill === null || askingId(id) !== null) return false;
  return staleBill(bill, clock.today(), await storedData.billStatus(bill)) !== null;
}

/** An incomplete letter without its text, to fill the other fields of a page. */
function openLetter({ topics, bill }: Letter): Pick<FillContent, 'letter' | 'letterOpen'> {
  const letter = { subject: '', salutation: '', paragraphs: [], signature: '', topics, bill };
  return { letter, letterOpen: true };
}

/** Controls of the same document that the earlier fill has handled; the person's later changes stay. */
function settledIn(earlier: Visit | null, { frame }: FoundPage): ReadonlySet<ControlRef> {
  if (!earlier?.fill || !isFilledIn(earlier, frame)) return new Set();
  const { fields } = earlier.fill.report;
  return new Set(fields.filter(({ outcome }) => SETTLED.has(outcome)).map(({ ref }) => ref));
}
