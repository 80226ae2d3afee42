import { browser } from 'wxt/browser';
import type { ControlRef } from '@/domain/form/read/form-snapshot';

/** The mark of a content script in its isolated world, which the page cannot see. It prevents a second copy. */
interface FillerMarker extends FillerHands {
  /** False when the extension was updated or removed since: this copy cannot be reached any more. */
  alive(): boolean;
}

/** What the form filler offers to the report in the page, which runs in the same world. */
export interface FillerHands {
  /** The current control of a name, or null. */
  controlOf(ref: ControlRef): HTMLElement | null;
  /** As FollowedPage.standIn. */
  standIn(onEnd: () => void): () => void;
}

declare global {
  var dearMemberFormFiller: FillerMarker | undefined;
}

// An element with that id or name is a property of the window too, but not an own one.

/** A frame's answer about its document. */
export interface FrameProbe {
  /** Whether a living copy of the content script is in it. */
  readonly presence: 'present' | 'absent';
  /** When the document began, which distinguishes it from another one at the same address. */
  readonly document: number;
}

/** Claims the frame for this copy. False when a living copy is there already. See docs/decisions/011. */
export function claimFrame(hands: FillerHands): boolean {
  if (Object.hasOwn(globalThis, 'dearMemberFormFiller') && globalThis.dearMemberFormFiller?.alive())
    return false;
  globalThis.dearMemberFormFiller = { ...hands, alive: () => browser.runtime?.id !== undefined };
  return true;
}

/** What the form filler in this frame offers, if there is one. */
export function fillerHands(): FillerHands | undefined {
  return Object.hasOwn(globalThis, 'dearMemberFormFiller') ? globalThis.dearMemberFormFiller : undefined;
}

/**
 * Runs alone inside a frame (scripting.executeScript sends its source), so it may use nothing outside itself.
 * @returns null while the document is still loading
 */
export function probeFrame(): FrameProbe | null {
  if (document.readyState === 'loading') return null;
  const isOurs = Object.hasOwn(globalThis, 'dearMemberFormFiller');
  const isAlive = isOurs && globalThis.dearMemberFormFiller?.alive();
  return { presence: isAlive ? 'present' : 'absent', document: performance.timeOrigin };
}
