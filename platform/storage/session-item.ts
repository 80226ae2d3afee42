import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { nullOnFailure } from '../null-on-failure';

/**
 * A value of storage.session: it outlives the background and ends with the browser. With a tab number, there is one
 * for each tab. Never throws: callers can do without these values.
 */
export interface SessionItem<T> {
  /** Null if nothing readable is stored. */
  load(tabId?: number): Promise<T | null>;
  /** Best effort: the browser may refuse the value. */
  save(value: T, tabId?: number): Promise<void>;
  drop(tabId?: number): Promise<void>;
}

/** @param name the key in storage.session; the key of one tab's value is `name:tabId` */
// @__NO_SIDE_EFFECTS__
export function sessionItem<T>(name: string, schema: v.GenericSchema<unknown, T>): SessionItem<T> {
  const keyOf = (tabId: number | undefined) => (tabId === undefined ? name : `${name}:${tabId}`);
  const session = () => browser.storage.session;
  return {
    async load(tabId) {
      const key = keyOf(tabId);
      const stored = await nullOnFailure(session().get(key));
      const parsed = v.safeParse(schema, stored?.[key]);
      return parsed.success ? parsed.output : null;
    },
    async save(value, tabId) {
      await nullOnFailure(session().set({ [keyOf(tabId)]: value }));
    },
    async drop(tabId) {
      await nullOnFailure(session().remove(keyOf(tabId)));
    },
  };
}
