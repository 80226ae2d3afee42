import { browser } from 'wxt/browser';
import type { ControlRef } from '@/domain/form/read/form-snapshot';

/** What a content script leaves in its isolated world, which a page can not see, so that it is there once. */
interface FillerMarker extends FillerHands {
  /** False when the extension was updated or removed since: this copy can not be talked to any more. */
  alive(): boolean;
}

/** What the reader lends to the report in the page, which runs beside it in the same world. */
export interface FillerHands {
  /** The control of a name as it stands in the page now, or null. */
  controlOf(ref: ControlRef): HTMLElement | null;
  /** As FollowedPage.standIn. */
  standIn(onEnd: () => void): () => void;
}

declare global {
  var dearMemberFormFiller: FillerMarker | undefined;
}

// An element of the page with that id or name is a property of the window too, but not the window's own one.

/** What a frame says about a content script in it. `loading`: its document is not all there yet. */
export type FillerPresence = 'present' | 'absent' | 'loading';

/** Claims the frame for this copy. False when a living copy is there already. */
export function claimFrame(hands: FillerHands): boolean {
  if (Object.hasOwn(globalThis, 'dearMemberFormFiller') && globalThis.dearMemberFormFiller?.alive())
    return false;
  globalThis.dearMemberFormFiller = { ...hands, alive: () => browser.runtime?.id !== undefined };
  return true;
}

/** The hands of the reader in this frame, if there is one. */
export function fillerHands(): FillerHands | undefined {
  return Object.hasOwn(globalThis, 'dearMemberFormFiller') ? globalThis.dearMemberFormFiller : undefined;
}

/** Runs inside a frame by itself (scripting.executeScript sends its source): it may use nothing around it. */
export function fillerPresence(): FillerPresence {
  if (document.readyState === 'loading') return 'loading';
  const isOurs = Object.hasOwn(globalThis, 'dearMemberFormFiller');
  return isOurs && globalThis.dearMemberFormFiller?.alive() ? 'present' : 'absent';
}
