import * as v from 'valibot';
import { pageBrowser } from './page-browser';

/** Text selected on a page, on its way to the options page. In memory only, never in an address. */

const KEY = 'pending-selection';
/** In UTF-16 units, as much as the importer reads. */
const LONGEST = 1_048_576;

const schema = v.pipe(v.string(), v.maxLength(LONGEST));

export async function keepSelection(text: string): Promise<void> {
  await pageBrowser.storage.session.set({ [KEY]: text.slice(0, LONGEST) });
}

/** The selection, which is gone then; empty where there is none. */
export async function takeSelection(): Promise<string> {
  const items = await pageBrowser.storage.session.get(KEY);
  const parsed = v.safeParse(schema, items[KEY]);
  if (!parsed.success) return '';
  await pageBrowser.storage.session.remove(KEY);
  return parsed.output;
}
