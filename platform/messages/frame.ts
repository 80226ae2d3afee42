import * as v from 'valibot';
import type { FillPlan } from '@/domain/form/plan/fill-plan';
import { type ControlRef, snapshotSchema } from '@/domain/form/read/form-snapshot';
import { applyResultSchema, undoResultSchema } from '@/domain/form/report/apply-result';
import type { Shape } from '@/domain/schema';
import {
  dispatch,
  hearBackground,
  type MessageSender,
  type ParsedHandlers,
  tabOfOwnScript,
  tellBackground,
} from './wire';

/**
 * Messages between the background and the script that reads and fills one frame of a page.
 * See docs/decisions/010.
 */

/** Requests to a frame. Only our background can send them, so the frame does not parse them. */
export interface FrameRequests {
  read: object;
  apply: { readonly plan: FillPlan };
  undo: object;
  'look-into': { readonly refs: readonly ControlRef[] };
  follow: FollowRequest;
  unfollow: object;
  words: object;
}
export type FrameKind = keyof FrameRequests;

export interface FollowRequest {
  /** Show a note in this frame that the fill continues. */
  readonly note: boolean;
  /** Report presses of the button of this control's form (`any`: of any form); null: of none. */
  readonly press: ControlRef | 'any' | null;
  /** All of it ends after this many milliseconds. */
  readonly lasts: number;
}

const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const done = v.object({ done: v.literal(true) });

/** More than page/visible-text.ts ever sends. */
const LONGEST = 30_000;

/** A frame's answers. They come from a page's process, so the background parses them. */
export const FRAME_ANSWERS = {
  /** `document`: when the document began, which distinguishes it from another one at the same address. */
  read: v.object({ snapshot: snapshotSchema, milliseconds, document: milliseconds }),
  apply: applyResultSchema,
  undo: undoResultSchema,
  'look-into': done,
  follow: done,
  unfollow: done,
  words: v.object({ words: v.pipe(v.string(), v.maxLength(LONGEST)) }),
} satisfies Record<FrameKind, v.GenericSchema>;

export type FrameAnswer<K extends FrameKind> = v.InferOutput<(typeof FRAME_ANSWERS)[K]>;

/** The script's handler for each request. */
export type FrameHandlers = {
  readonly [K in FrameKind]: (request: FrameRequests[K]) => Answer<K> | Promise<Answer<K>>;
};
type Answer<K extends FrameKind> = Shape<(typeof FRAME_ANSWERS)[K]>;

/** In the script: answers the background. */
export function hearFrameRequests(handlers: FrameHandlers): void {
  hearBackground<FrameRequests>(handlers);
}

/** Notices from the script. Any page's process could send them, so they affect only the sender's own tab. */
const FRAME_NOTICES = {
  'office-button-pressed': { carries: v.object({}) },
  'stop-here': { carries: v.object({}) },
};

/** Handlers get the sender's tab. */
export type FrameNoticeHandlers = ParsedHandlers<typeof FRAME_NOTICES, void, [tabId: number]>;

/** In the script: sends a notice. Best effort. */
export function tellOfFrame(kind: keyof typeof FRAME_NOTICES): void {
  tellBackground({ kind });
}

/** In the background: receives notices from our scripts only. */
export function hearFrameNotice(
  handlers: FrameNoticeHandlers,
  message: unknown,
  sender: MessageSender,
): void {
  const tabId = tabOfOwnScript(sender);
  if (tabId !== null) dispatch(FRAME_NOTICES, handlers, message, tabId);
}
