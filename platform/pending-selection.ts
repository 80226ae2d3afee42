import * as v from 'valibot';
import { sessionItem } from './storage/session-item';

/** Text selected on a page, on its way to the options page. In memory only, never in an address. */

/** In UTF-16 units, as much as the importer reads. */
const LONGEST = 1_048_576;

const pendingSelection = sessionItem('pending-selection', v.pipe(v.string(), v.maxLength(LONGEST)));

export async function keepSelection(text: string): Promise<void> {
  await pendingSelection.save(text.slice(0, LONGEST));
}

/** The selection, which is gone then; empty where there is none. */
export async function takeSelection(): Promise<string> {
  const selected = await pendingSelection.load();
  if (selected !== null) await pendingSelection.drop();
  return selected ?? '';
}
