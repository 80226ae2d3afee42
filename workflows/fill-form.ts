import { officeIdOf } from '@/domain/congress/office';
import type { FillContent } from '@/domain/form/plan/plan-fill';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import { mergeReports } from '@/domain/form/report/fill-report';
import type { FillOutcome } from '@/domain/form/report/page-view';
import { composeLetter } from '@/domain/letter/compose';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { staleBill } from '@/domain/letter/stale-bill';
import { askingId, findLetter } from '@/domain/letter/thank-you-letter';
import { withStaleBillAcknowledged } from '@/domain/settings';
import { isFilledIn, type Visit } from '@/domain/visit/visit';
import { fillInRounds } from './fill-rounds';
import { type FoundPage, findPage, formHost, type PageSearch } from './find-page';
import type { OfficeFillOrder, OfficeFillOutcome } from './outreach-ports';
import type { FillPorts } from './ports';
import { noteEvent, recordFill } from './visit';

export interface FillOrder {
  readonly tabId: number;
  readonly letterId: LetterId;
  /** The person was told that the letter's bill is stale and goes on all the same. */
  readonly acknowledged: boolean;
  /** Host of the form that the person was shown: no other one's is filled. */
  readonly host?: string;
}

/** How long a fill waits for a form that comes late, in milliseconds. */
const PATIENCE = 8_000;

/** Outcomes after which a control is not written to again, whatever is in it by then. */
const SETTLED: ReadonlySet<string> = new Set(['filled', 'kept-text', 'rejected-by-page']);

/**
 * Fills the contact form of a tab with a letter and the person's details. Never submits. Where the page
 * has no message box yet, the fill goes on when the office's next page comes.
 */
export async function fillActiveForm(ports: FillPorts, order: FillOrder): Promise<FillOutcome> {
  const search = await beginFill(ports, order.tabId, PATIENCE);
  if (search.kind !== 'found') return notFound(search);
  // The tab went elsewhere between the look that the person was shown and their press.
  const isShown = order.host === undefined || order.host === formHost(search.page.frame);
  return isShown ? fillPage(ports, order, search.page, null) : { kind: 'page-changed' };
}

/** The same for one office: where the form is not certain to be that office's, nothing is written. */
export async function fillOfficeForm(ports: FillPorts, order: OfficeFillOrder): Promise<OfficeFillOutcome> {
  const { tabId, letterId, officeId, patience } = order;
  const search = await beginFill(ports, tabId, patience);
  if (search.kind !== 'found') return notFound(search);
  const { office } = search.page;
  if (office === null || officeIdOf(office) !== officeId) return { kind: 'other-office' };
  return fillPage(ports, { letterId, acknowledged: false }, search.page, null);
}

/** A fill that the person asks for ends one that goes on. */
async function beginFill(ports: FillPorts, tabId: number, patience: number): Promise<PageSearch> {
  await noteEvent(ports, tabId, { kind: 'stopped' });
  return findPage(ports, tabId, patience);
}

function notFound(search: Exclude<PageSearch, { kind: 'found' }>): FillOutcome {
  return search.kind === 'not-readable' ? search : { kind: 'no-form' };
}

/**
 * Fills the form of a page with a letter and the person's details, and records what came of it. Nothing is
 * written while a placeholder of the letter is open (except to a ZIP gate, which asks for no letter) or the
 * person has to be asked first.
 * @param earlier the visit that this fill goes on from
 */
export async function fillPage(
  ports: FillPorts,
  { letterId, acknowledged }: Pick<FillOrder, 'letterId' | 'acknowledged'>,
  page: FoundPage,
  earlier: Visit | null,
): Promise<FillOutcome> {
  const letter = findLetter(await ports.keep.letters(), letterId);
  if (letter === null) return { kind: 'failed' };
  const constituent = await ports.keep.constituent();
  const composed = composeLetter(letter, {
    constituent,
    office: page.office,
    ownWords: await ports.keep.ownWords(letterId),
    date: ports.clock.today(),
  });
  if (composed.kind === 'unresolved' && page.form.kind !== 'zip-gate') return composed;

  const settings = await ports.keep.settings();
  const asked = settings.staleBillAcknowledged.includes(letterId);
  if (!asked && !page.frame.practice && (await isStale(ports, letter))) {
    if (!acknowledged) return { kind: 'ask-stale-bill' };
    await ports.keep.changeSettings((now) => withStaleBillAcknowledged(now, letterId));
  }

  const words = composed.kind === 'composed' ? { letter: composed.letter } : openLetter(letter);
  const content = { ...words, constituent, wantsReply: settings.wantsReply };
  const result = await fillInRounds(ports, page, content, settledIn(earlier, page));
  if (result.kind !== 'filled') return result;
  const report = earlier?.fill
    ? mergeReports(earlier.fill.report, result.report, isFilledIn(earlier, page.frame))
    : result.report;
  // Nobody is written to from the practice form.
  const text = page.frame.practice ? null : result.message;
  const message = text && { letter, subject: words.letter.subject, ...text };
  return { kind: 'filled', report, goesOn: await recordFill(ports, page, { letterId, report, message }) };
}

/** Thanks are not too late when the bill is law. */
async function isStale(
  { keep, clock }: Pick<FillPorts, 'keep' | 'clock'>,
  { id, bill }: Letter,
): Promise<boolean> {
  if (bill === null || askingId(id) !== null) return false;
  return staleBill(bill, clock.today(), await keep.billStatus(bill)) !== null;
}

/** A letter that is not complete: without a word of it, for what a page asks beside it. */
function openLetter({ topics, bill }: Letter): Pick<FillContent, 'letter' | 'letterOpen'> {
  const letter = { subject: '', salutation: '', paragraphs: [], signature: '', topics, bill };
  return { letter, letterOpen: true };
}

/** Controls of this very document that the earlier fill has dealt with: what the person changed since stays. */
function settledIn(earlier: Visit | null, { frame }: FoundPage): ReadonlySet<ControlRef> {
  if (!earlier?.fill || !isFilledIn(earlier, frame)) return new Set();
  const { fields } = earlier.fill.report;
  return new Set(fields.filter(({ outcome }) => SETTLED.has(outcome)).map(({ ref }) => ref));
}
