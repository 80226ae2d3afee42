import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { SentEvidence } from '@/domain/receipt/is-confirmation';
import type { SentWatch, SentWatchPort } from '@/workflows/ports';
import { nullOnFailure } from './null-on-failure';
import { placeSchema } from './place-schema';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const pieces = v.pipe(v.array(v.string()), v.maxLength(5_000));

const evidenceSchema: v.GenericSchema<unknown, SentEvidence> = v.object({
  said: pieces,
  thanks: pieces,
  signs: pieces,
});

const watchSchema: v.GenericSchema<unknown, SentWatch> = v.object({
  receiptId: v.string(),
  kept: v.picklist(['kept', 'full', 'failed']),
  place: placeSchema,
  document: time,
  frameId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  messageLabel: v.string(),
  before: evidenceSchema,
  until: time,
  pressedAt: v.nullable(time),
  confirmedIn: v.nullable(time),
});

/**
 * Forms whose sending is looked for, by tab (storage.session): they outlive the background, not the browser.
 * What can not be stored or read is not recognised as sent; the person can say so.
 */
export const sentWatchStore: SentWatchPort = {
  async load(tabId) {
    const parsed = v.safeParse(watchSchema, await nullOnFailure(storage.getItem<unknown>(keyOf(tabId))));
    return parsed.success ? parsed.output : null;
  },

  async save(tabId, watch) {
    await nullOnFailure(storage.setItem(keyOf(tabId), watch));
  },

  async drop(tabId) {
    await nullOnFailure(storage.removeItem(keyOf(tabId)));
  },
};

function keyOf(tabId: number): `session:${string}` {
  return `session:sent-watch:${tabId}`;
}
