import * as v from 'valibot';
import { browser } from 'wxt/browser';

/**
 * Common to all messages. A message is its kind and its payload. It is parsed where trust ends: requests to the
 * background, and answers of a page's frame. Between our own parts the compiler checks it, and only the sender
 * and the kind are verified.
 */

/** The parts of a message's sender that are verified. The browser sets them; a page cannot. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Set when a tab sent it: a page, a content script, or a page of the extension in a tab. */
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** True for a page of the extension. A content script has the extension's id too, but the address of its page. */
export function isOwnPage({ id, url }: MessageSender): boolean {
  return id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

/** The tab that a content script of ours runs in; null for any other sender. */
export function tabOfOwnScript({ id, tab }: MessageSender): number | null {
  return id === browser.runtime.id ? (tab?.id ?? null) : null;
}

/** Messages to the background: the schema of each kind's payload. */
export type Parsed<Kind extends PropertyKey> = Readonly<
  Record<Kind, { readonly carries: v.GenericSchema<object, object> }>
>;
export type Carried<P extends Parsed<keyof P>, K extends keyof P> = v.InferOutput<P[K]['carries']>;

/** One handler for each kind. `More`: what the receiver adds to the message. */
export type ParsedHandlers<P extends Parsed<keyof P>, Result, More extends readonly unknown[] = []> = {
  readonly [K in keyof P]: (carried: Carried<P, K>, ...more: More) => Result;
};

/**
 * Parses a message and calls the handler of its kind.
 * @returns the handler's result; undefined for other kinds or invalid messages
 */
export function dispatch<P extends Parsed<keyof P>, Result, More extends readonly unknown[]>(
  kinds: P,
  handlers: ParsedHandlers<P, Result, More>,
  message: unknown,
  ...more: More
): Result | undefined {
  if (!isRecord(message) || !isKeyOf(kinds, message.kind)) return undefined;
  const { kind } = message;
  const carried = v.safeParse<P[typeof kind]['carries']>(kinds[kind].carries, message);
  return carried.success ? handlers[kind](carried.output, ...more) : undefined;
}

/** Requests of our background to a content script, by kind. */
export type ScriptHandlers<Requests> = {
  readonly [K in keyof Requests]: (request: Requests[K]) => unknown;
};

/**
 * Handles requests of our background in a content script. Slow answers go through `sendResponse`, which every
 * browser supports. After an exception (a bug, or a page that interferes) the answer is null. Other kinds are left
 * to the script beside this one.
 */
export function hearBackground<Requests>(handlers: ScriptHandlers<Requests>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: MessageSender, sendResponse: (answer: unknown) => void) => {
      if (sender.id !== browser.runtime.id || sender.tab || !isFor(handlers, message)) return;
      answer(handlers, message).then(sendResponse, () => sendResponse(null));
      return true;
    },
  );
}

async function answer<Requests, K extends keyof Requests>(
  handlers: ScriptHandlers<Requests>,
  message: Requests[K] & { readonly kind: K },
): Promise<unknown> {
  return handlers[message.kind](message);
}

/** Only our background gets here, and the compiler checked what it sends. */
function isFor<Requests>(
  handlers: ScriptHandlers<Requests>,
  message: unknown,
): message is Requests[keyof Requests] & { readonly kind: keyof Requests } {
  return isRecord(message) && isKeyOf(handlers, message.kind);
}

/** Sends a notice from a content script. Best effort: there is no answer. */
export function tellBackground(message: { readonly kind: string }): void {
  browser.runtime.sendMessage(message).catch(() => {});
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isKeyOf<T extends object>(table: T, key: unknown): key is keyof T {
  return typeof key === 'string' && Object.hasOwn(table, key);
}
