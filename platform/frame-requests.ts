import { browser } from 'wxt/browser';
import type { FillPlan } from '@/domain/form/plan/fill-plan';
import type { FollowRequest, FrameKind, FrameProtocol, Message } from './messages';

/**
 * What a content script is asked, and by whom. Checked by hand: a schema library would cost every page more
 * than this, and what is asked comes from our own background, which has parsed it.
 */

export type FrameRequest = Message<FrameProtocol, FrameKind>;

export interface FrameRequestSender {
  readonly id?: string | undefined;
  /** Set when a tab sent it: a page, a content script, an extension page in a tab. */
  readonly tab?: unknown;
}

/**
 * Answers the requests of our background. Without the polyfill, which a page has no use for otherwise, an
 * answer that takes time goes through `sendResponse` (docs/decisions/0150). An exception is a bug in here or a
 * page that gets in the way: it is answered with null, which nobody takes for an answer.
 */
export function hearRequests(answer: (request: FrameRequest) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: FrameRequestSender, sendResponse: (answer: unknown) => void) => {
      const request = parseFrameRequest(message, sender);
      if (!request) return;
      answer(request).then(sendResponse, () => sendResponse(null));
      return true;
    },
  );
}

/** A request of our background, or null for anything else. */
export function parseFrameRequest(message: unknown, sender: FrameRequestSender): FrameRequest | null {
  if (sender.id !== browser.runtime.id || sender.tab) return null;
  if (!isRecord(message)) return null;
  if (
    message.kind === 'words' ||
    message.kind === 'read' ||
    message.kind === 'undo' ||
    message.kind === 'unfollow'
  ) {
    return { kind: message.kind };
  }
  if (message.kind === 'follow' && isFollowRequest(message)) return { ...message, kind: 'follow' };
  if (message.kind === 'apply' && isFillPlan(message.plan)) return { kind: 'apply', plan: message.plan };
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFollowRequest(value: unknown): value is FollowRequest {
  return (
    isRecord(value) &&
    typeof value.note === 'boolean' &&
    (value.press === null || typeof value.press === 'string') &&
    typeof value.lasts === 'number'
  );
}

function isFillPlan(value: unknown): value is FillPlan {
  return (
    isRecord(value) &&
    typeof value.generation === 'number' &&
    typeof value.url === 'string' &&
    Array.isArray(value.droppedParagraphs) &&
    Array.isArray(value.unasked) &&
    Array.isArray(value.steps) &&
    value.steps.every(isPlanStep)
  );
}

function isPlanStep(step: unknown): boolean {
  if (!isRecord(step) || typeof step.ref !== 'string') return false;
  return step.action === 'fill'
    ? isPlannedValue(step.value)
    : step.action === 'keep' || step.action === 'leave';
}

function isPlannedValue(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'text':
      return typeof value.text === 'string';
    case 'option':
      return (
        Number.isInteger(value.index) && typeof value.text === 'string' && typeof value.value === 'string'
      );
    case 'choice':
      return typeof value.ref === 'string';
    case 'check':
      return typeof value.checked === 'boolean';
    default:
      return false;
  }
}
