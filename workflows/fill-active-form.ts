import { officeIdOf } from '@/domain/congress/office';
import type { FillOrder } from '@/domain/form/fill-order';
import type { FillOutcome } from '@/domain/form/report/page-view';
import { beginGoingOn, endGoingOn } from './continuation';
import { fillFoundForm } from './fill-found-form';
import { type FormSearch, findForm, formHost } from './find-form';
import { officeOfForm } from './office-of-form';
import type { OfficeFillOrder, OfficeFillOutcome } from './outreach-ports';
import type { FillPorts } from './ports';
import { noteFilled } from './receipts';

type FoundSearch = Extract<FormSearch, { kind: 'found' }>;

/** How long a fill waits for a form that comes late, in milliseconds. */
const PATIENCE = 8_000;

/**
 * Fills the contact form of a tab with a letter and the person's details. Never submits. Where the page
 * has no message box yet, the fill goes on when the office's next page comes.
 */
export async function fillActiveForm(ports: FillPorts, order: FillOrder): Promise<FillOutcome> {
  await endGoingOn(ports, order.tabId);
  const search = await findForm(ports, order.tabId, PATIENCE);
  if (search.kind !== 'found') return notFound(search);
  // The tab went elsewhere between the look that the person was shown and their press.
  const isShown = order.host === undefined || order.host === formHost(search.found.frame);
  return isShown ? fillFound(ports, order, search) : { kind: 'page-changed' };
}

/** The same for one office: where the form is not certain to be that office's, nothing is written. */
export async function fillOfficeForm(ports: FillPorts, order: OfficeFillOrder): Promise<OfficeFillOutcome> {
  const { tabId, letterId, officeId, patience } = order;
  await endGoingOn(ports, tabId);
  const search = await findForm(ports, tabId, patience);
  if (search.kind !== 'found') return notFound(search);
  const office = await officeOfForm(ports.offices, search.found.frame, search.frames);
  if (office === null || officeIdOf(office) !== officeId) return { kind: 'other-office' };
  return fillFound(ports, { tabId, letterId, acknowledged: false }, search);
}

async function fillFound(ports: FillPorts, order: FillOrder, search: FoundSearch): Promise<FillOutcome> {
  const result = await fillFoundForm(ports, order, search, null);
  if (result.kind !== 'filled') return result;
  const { report, message } = result;
  const goesOn = await beginGoingOn(ports, order, search, report);
  await noteFilled(ports, order.tabId, search, message);
  return { kind: 'filled', report, goesOn };
}

function notFound(search: Exclude<FormSearch, FoundSearch>): FillOutcome {
  return search.kind === 'not-readable' ? search : { kind: 'no-form' };
}
