import { browser } from 'wxt/browser';
import type { ControlRef } from '@/domain/form/read/form-snapshot';

/** What a content script leaves in its isolated world, which a page cannot see, so that it is there once. */
interface FillerMarker extends FillerHands {
  /** False when the extension was updated or removed since: this copy cannot be reached any more. */
  alive(): boolean;
}

/** What the reader lends to the report in the page, which runs beside it in the same world. */
export interface FillerHands {
  /** The control that has a name in the page now, or null. */
  controlOf(ref: ControlRef): HTMLElement | null;
  /** As FollowedPage.standIn. */
  standIn(onEnd: () => void): () => void;
}

declare global {
  var dearMemberFormFiller: FillerMarker | undefined;
}

// An element of the page with that id or name is a property of the window too, but not the window's own one.

/** What a frame says of its document. */
export interface FrameProbe {
  /** Whether a living copy of the content script is in it. */
  readonly presence: 'present' | 'absent';
  /** When the document began, which tells it from another one at its address. */
  readonly document: number;
}

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

/**
 * Runs inside a frame by itself (scripting.executeScript sends its source): it may use nothing around it.
 * @returns null while its document is not all there yet
 */
export function probeFrame(): FrameProbe | null {
  if (document.readyState === 'loading') return null;
  const isOurs = Object.hasOwn(globalThis, 'dearMemberFormFiller');
  const isAlive = isOurs && globalThis.dearMemberFormFiller?.alive();
  return { presence: isAlive ? 'present' : 'absent', document: performance.timeOrigin };
}
