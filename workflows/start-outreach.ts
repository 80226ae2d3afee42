import type { OfficeEntry } from '@/domain/congress/directory';
import type { OfficeId } from '@/domain/congress/office';
import type { LetterId } from '@/domain/letter/letter';
import { type Outreach, startOutreach } from '@/domain/outreach/outreach';
import { openPlaceholders, type StartQuestions, startQuestions } from '@/domain/outreach/start-questions';
import { meantIn, withStaleBillAcknowledged } from '@/domain/settings';
import type { OutreachPorts } from './outreach-ports';

export interface StartOrder {
  readonly letterId: LetterId;
  readonly officeIds: readonly OfficeId[];
  /** The person has answered the questions and continues. */
  readonly acknowledged: boolean;
}

export type Preparation =
  | { readonly kind: 'ready'; readonly outreach: Outreach }
  | { readonly kind: 'ask'; readonly questions: StartQuestions; readonly entries: readonly OfficeEntry[] }
  | { readonly kind: 'unresolved'; readonly placeholders: readonly string[] }
  | { readonly kind: 'failed' };

/**
 * Checks everything that can be known before the first page opens: an incomplete letter goes to nobody, and doubts
 * are asked once, not office by office.
 */
export async function prepareOutreach(ports: OutreachPorts, order: StartOrder): Promise<Preparation> {
  const { storedData, clock } = ports;
  const letter = (await storedData.letters()).find(({ id }) => id === order.letterId);
  const known = await Promise.all(order.officeIds.map((id) => ports.directory.byId(id)));
  const entries = known.filter((entry) => entry !== null);
  if (!letter || entries.length === 0) return { kind: 'failed' };
  const settings = await storedData.settings();
  const context = {
    letter,
    entries,
    constituent: await storedData.constituent(),
    ownWords: await storedData.ownWords(letter.id),
    meant: meantIn(settings, letter.id),
    records: await ports.written.list(),
    staleBillAcknowledged: settings.staleBillAcknowledged,
    today: clock.today(),
  };
  const placeholders = openPlaceholders(context);
  if (placeholders.length > 0) return { kind: 'unresolved', placeholders };
  const questions = startQuestions(context);
  if (questions && !order.acknowledged) return { kind: 'ask', questions, entries };
  if (questions?.stale) {
    await storedData.changeSettings((now) => withStaleBillAcknowledged(now, letter.id));
  }
  const startedAt = new Date(clock.date()).toISOString();
  const ids = entries.map(({ id }) => id);
  const outreach = startOutreach(ports.newId(), letter.id, ids, startedAt);
  return outreach ? { kind: 'ready', outreach } : { kind: 'failed' };
}
