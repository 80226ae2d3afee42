import { i18n } from '#i18n';
import type { Office, OfficeId } from '@/domain/congress/office';
import type { NeedsYou, OutreachState } from '@/domain/outreach/outreach';
import type { OutreachView, OutreachViewItem } from '@/domain/outreach/outreach-view';
import { officeName } from '../page/office-words';

/** A symbol beside the name of a state. A state never depends on color or symbol alone. */
export const SIGNS: Readonly<Record<OutreachState, string>> = {
  next: '○',
  opened: '…',
  filled: '●',
  sent: '✓',
  skipped: '–',
  'needs-you': '!',
};

const STATES = {
  next: 'outreach.next',
  opened: 'outreach.opened',
  filled: 'outreach.filled',
  sent: 'outreach.sent',
  skipped: 'outreach.skipped',
  'needs-you': 'outreach.needsYou',
} as const satisfies Readonly<Record<OutreachState, string>>;

const WHYS = {
  'find-form': 'outreach.findForm',
  'not-opened': 'outreach.notOpened',
  'no-access': 'outreach.noAccess',
  'page-missing': 'outreach.pageMissing',
  'no-form': 'outreach.noForm',
  'other-office': 'outreach.otherOffice',
  'letter-open': 'outreach.letterOpen',
  'stale-bill': 'outreach.staleBill',
  'message-left': 'outreach.messageLeft',
  'page-changed': 'outreach.pageChanged',
  failed: 'outreach.failed',
  interrupted: 'outreach.interrupted',
  unfinished: 'outreach.unfinished',
  'tab-gone': 'outreach.tabGone',
  'sent-unknown': 'outreach.sentUnknown',
  undone: 'outreach.undone',
} as const satisfies Readonly<Record<NeedsYou, string>>;

export function nameOf(office: Office): string {
  return officeName(office, '');
}

export function stateWords({ state }: OutreachViewItem): string {
  return i18n.t(STATES[state]);
}

/** What the person can do about it, in a sentence; null if there is nothing to say. */
export function helpWords({ state, why }: OutreachViewItem): string | null {
  if (why !== null) return i18n.t(WHYS[why]);
  return state === 'filled' ? i18n.t('outreach.filledHelp') : null;
}

/** "1 of 3 sent" */
export function progressWords({ items }: OutreachView): string {
  const done = items.filter(({ state }) => state === 'sent').length;
  return i18n.t('outreach.progress', { done, all: items.length });
}

/** "Sen. A, Sen. B" */
export function namesOf(
  ids: readonly OfficeId[],
  offices: readonly { readonly id: OfficeId; readonly office: Office }[],
): string {
  return offices
    .filter(({ id }) => ids.includes(id))
    .map(({ office }) => nameOf(office))
    .join(', ');
}
