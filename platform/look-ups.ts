import { browser } from 'wxt/browser';
import { LOOK_UP_IDS, type LookUpId, type LookUpState, type LookUpStates } from '@/domain/look-ups';
import { nullOnFailure } from './null-on-failure';
import { lookUpsItem } from './storage/items';

/**
 * The browser's permission for each look-up, as wxt.config.ts declares it. Browsers ignore the path of a host
 * permission, so these are whole hosts; the addresses requested are narrower (public-file.ts).
 */
const ORIGINS: Readonly<Partial<Record<LookUpId, string>>> = {
  'bill-status': 'https://www.govinfo.gov/*',
  'member-table': 'https://unitedstates.github.io/*',
};

/** True while the person has switched it on and the browser allows it. See docs/decisions/017. */
export async function isLookUpOn(id: LookUpId): Promise<boolean> {
  const { value } = await lookUpsItem.load();
  return value[id].on && (await isAllowed(id));
}

/** The state of every look-up. One that the browser does not allow is off, whatever is stored. */
export async function lookUpStates(): Promise<LookUpStates> {
  const { value } = await lookUpsItem.load();
  const state = async (id: LookUpId): Promise<LookUpState> => ({
    ...value[id],
    on: value[id].on && (await isAllowed(id)),
  });
  return { 'bill-status': await state('bill-status'), 'member-table': await state('member-table') };
}

/**
 * Switches a look-up on. Call it directly from a click, with nothing awaited before, because the browser asks the
 * person too. @returns whether it is on now
 */
export async function switchLookUpOn(id: LookUpId): Promise<boolean> {
  const origin = ORIGINS[id];
  if (origin === undefined) return false;
  const allowed = await nullOnFailure(browser.permissions.request({ origins: [origin] }));
  if (allowed !== true) return false;
  return change(id, { on: true });
}

/** Switches a look-up off and gives the permission back. */
export async function switchLookUpOff(id: LookUpId): Promise<boolean> {
  const done = await change(id, { on: false });
  await giveBack(id);
  return done;
}

/** Gives back every permission of a look-up, whatever is stored. */
export async function giveBackLookUps(): Promise<void> {
  await Promise.all(LOOK_UP_IDS.map(giveBack));
}

/** Records the time of a request. */
export async function noteLookUp(id: LookUpId, now: Date = new Date()): Promise<void> {
  await change(id, { lastUsed: now.toISOString() });
}

/**
 * Calls back when a look-up is switched, used, allowed or forbidden in any context. Returns a function that stops
 * it.
 */
export function watchLookUps(callback: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const stop = lookUpsItem.watch(callback);
  onAdded.addListener(callback);
  onRemoved.addListener(callback);
  return () => {
    stop();
    onAdded.removeListener(callback);
    onRemoved.removeListener(callback);
  };
}

async function change(id: LookUpId, part: Partial<LookUpState>): Promise<boolean> {
  return (await lookUpsItem.change((states) => ({ ...states, [id]: { ...states[id], ...part } }))).ok;
}

async function isAllowed(id: LookUpId): Promise<boolean> {
  const origin = ORIGINS[id];
  if (origin === undefined) return false;
  return (await nullOnFailure(browser.permissions.contains({ origins: [origin] }))) === true;
}

async function giveBack(id: LookUpId): Promise<void> {
  const origin = ORIGINS[id];
  if (origin !== undefined) await nullOnFailure(browser.permissions.remove({ origins: [origin] }));
}
