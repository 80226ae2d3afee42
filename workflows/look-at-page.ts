import { otherState } from '@/domain/congress/contact-page';
import { usableDetail } from '@/domain/constituent/check-constituent';
import { parseState } from '@/domain/constituent/us-state';
import { neededDetails } from '@/domain/form/plan/needed-details';
import type { PageView } from '@/domain/form/report/page-view';
import { goesOnHere } from './continuation';
import { findForm, formHost, pageKey, topFrame } from './find-form';
import { officeOfForm } from './office-of-form';
import type { FillPorts } from './ports';
import { isConfirmedHere } from './receipt-of-tab';

/** How long the popup's first look waits for a form that comes late, in milliseconds. */
const PATIENCE = 2_500;

/** Says what a tab shows and what a fill of it would still need. Writes nothing. */
export async function lookAtPage(ports: FillPorts, tabId: number): Promise<PageView> {
  // A page that confirms is done: nothing is waited for.
  const isSent = await isConfirmedHere(ports, tabId);
  const search = await findForm(ports, tabId, isSent ? 0 : PATIENCE);
  if (search.kind === 'not-readable') return search;
  const goesOn = await goesOnHere(ports, tabId, search.frames);
  if (search.kind === 'no-form') {
    const why = isSent ? 'sent' : search.otherForms ? 'other-forms' : 'nothing';
    return { kind: 'no-form', host: formHost(topFrame(search.frames)), why, goesOn };
  }
  const { frame, form } = search.found;
  const constituent = await ports.keep.constituent();
  const office = await officeOfForm(ports.offices, frame, search.frames);
  const missing = neededDetails(form).filter(({ key }) => usableDetail(constituent, key) === '');
  return {
    kind: form.kind === 'zip-gate' ? 'zip-gate' : 'contact-form',
    host: formHost(frame),
    office,
    otherState: otherState(office, parseState(constituent.state)),
    recognised: form.recognised,
    fields: form.fields,
    missing: [...missing.filter(({ required }) => required), ...missing.filter(({ required }) => !required)],
    messageLimit: form.messageLimit,
    // A document that was just loaded was never filled, whatever was at its address before.
    report: frame.fresh ? null : await ports.reports.load(tabId, pageKey(frame)),
    goesOn,
    ...(frame.practice && { practice: true }),
  };
}
