import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { fillReportSchema } from '@/domain/form/report/fill-report';
import { letterIdSchema } from '@/domain/letter/letter';
import type { Continuation, ContinuationPort } from '@/workflows/ports';
import { nullOnFailure } from './null-on-failure';
import { placeSchema } from './place-schema';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));

const continuationSchema: v.GenericSchema<unknown, Continuation> = v.object({
  letterId: letterIdSchema,
  place: placeSchema,
  document: time,
  pageDocument: time,
  frameId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  report: fillReportSchema,
  until: time,
  pressedAt: v.nullable(time),
});

/**
 * Fills that go on, by tab (storage.session): they outlive the background, not the browser. What can not be
 * stored or read does not go on.
 */
export const continuationStore: ContinuationPort = {
  async load(tabId) {
    const parsed = v.safeParse(
      continuationSchema,
      await nullOnFailure(storage.getItem<unknown>(keyOf(tabId))),
    );
    return parsed.success ? parsed.output : null;
  },

  async save(tabId, continuation) {
    await nullOnFailure(storage.setItem(keyOf(tabId), continuation));
  },

  async drop(tabId) {
    await nullOnFailure(storage.removeItem(keyOf(tabId)));
  },
};

function keyOf(tabId: number): `session:${string}` {
  return `session:continuation:${tabId}`;
}
