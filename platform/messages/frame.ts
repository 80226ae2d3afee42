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

/** Messages between the background and the script that reads and fills one frame of a page. */

/** What the background asks of a frame. Only our background can, so the frame does not parse it. */
export interface FrameRequests {
  read: object;
  apply: { readonly plan: FillPlan };
  undo: object;
  follow: FollowRequest;
  unfollow: object;
  words: object;
}
export type FrameKind = keyof FrameRequests;

export interface FollowRequest {
  /** A note says in this frame that the fill goes on. */
  readonly note: boolean;
  /** Tell of presses of the button of this control's form (`any`: of any form); null: of none. */
  readonly press: ControlRef | 'any' | null;
  /** After so many milliseconds all of it ends by itself. */
  readonly lasts: number;
}

const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const done = v.object({ done: v.literal(true) });

/** Longer than page/visible-text.ts ever sends. */
const LONGEST = 30_000;

/** What a frame answers. It comes out of a page's process: the background parses it. */
export const FRAME_ANSWERS = {
  /** `document`: when the document began, which tells it from another one at its address. */
  read: v.object({ snapshot: snapshotSchema, milliseconds, document: milliseconds }),
  apply: applyResultSchema,
  undo: undoResultSchema,
  follow: done,
  unfollow: done,
  words: v.object({ words: v.pipe(v.string(), v.maxLength(LONGEST)) }),
} satisfies Record<FrameKind, v.GenericSchema>;

export type FrameAnswer<K extends FrameKind> = v.InferOutput<(typeof FRAME_ANSWERS)[K]>;

/** What the script does for each request. */
export type FrameHandlers = {
  readonly [K in FrameKind]: (request: FrameRequests[K]) => Answer<K> | Promise<Answer<K>>;
};
type Answer<K extends FrameKind> = Shape<(typeof FRAME_ANSWERS)[K]>;

/** In the script: answers the background. */
export function hearFrameRequests(handlers: FrameHandlers): void {
  hearBackground<FrameRequests>(handlers);
}

/**
 * What the script tells the background by itself. Any page's process could send it: all that it can do is to the
 * sender's own tab.
 */
const FRAME_NOTICES = {
  'office-button-pressed': { carries: v.object({}) },
  'stop-here': { carries: v.object({}) },
};

/** Handlers get the sender's tab. */
export type FrameNoticeHandlers = ParsedHandlers<typeof FRAME_NOTICES, void, [tabId: number]>;

/** In the script: tells the background. Best effort. */
export function tellOfFrame(kind: keyof typeof FRAME_NOTICES): void {
  tellBackground({ kind });
}

/** In the background: hears what a script of ours tells, and nobody else. */
export function hearFrameNotice(
  handlers: FrameNoticeHandlers,
  message: unknown,
  sender: MessageSender,
): void {
  const tabId = tabOfOwnScript(sender);
  if (tabId !== null) dispatch(FRAME_NOTICES, handlers, message, tabId);
}
