import * as v from 'valibot';
import { browser } from 'wxt/browser';

/**
 * What all messages have in common. A message is its kind and, beside it, what it carries. It is parsed where
 * trust ends: what the background is sent, and what a page's frame answers. Between our own parts the compiler
 * checks it, and only the sender is looked at.
 */

/** As much of a message's sender as is looked at; the browser fills it in, a page cannot. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Set when a tab sent it: a page, a content script, a page of the extension in a tab. */
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** A page of the extension. A content script has the id of the extension too, but the address of its page. */
export function isOwnPage({ id, url }: MessageSender): boolean {
  return id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('/')) ?? false);
}

/** The tab that a content script of ours runs in; null for any other sender. */
export function tabOfOwnScript({ id, tab }: MessageSender): number | null {
  return id === browser.runtime.id ? (tab?.id ?? null) : null;
}

/** Messages that the background is sent: for each kind the schema of what it carries. */
export type Parsed<Kind extends PropertyKey> = Readonly<
  Record<Kind, { readonly carries: v.GenericSchema<object, object> }>
>;
export type Carried<P extends Parsed<keyof P>, K extends keyof P> = v.InferOutput<P[K]['carries']>;

/** One handler for each kind. `More`: what the receiver knows beside the message. */
export type ParsedHandlers<P extends Parsed<keyof P>, Result, More extends readonly unknown[] = []> = {
  readonly [K in keyof P]: (carried: Carried<P, K>, ...more: More) => Result;
};

/**
 * Parses a message and hands it to the handler of its kind.
 * @returns what the handler returns; undefined for a message of another kind or another shape
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

/** What our background may ask of a content script, by kind. */
export type ScriptHandlers<Requests> = {
  readonly [K in keyof Requests]: (request: Requests[K]) => unknown;
};

/**
 * Hears our background in a content script. An answer that takes time goes through `sendResponse`, which every
 * browser knows. An exception is a bug in here or a page that gets in the way: the answer is null then, which is
 * nobody's answer. Messages of other kinds are left to the script beside this one.
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

/** Our background is the only sender by now: what it carries was checked when it was compiled. */
function isFor<Requests>(
  handlers: ScriptHandlers<Requests>,
  message: unknown,
): message is Requests[keyof Requests] & { readonly kind: keyof Requests } {
  return isRecord(message) && isKeyOf(handlers, message.kind);
}

/** Tells the background something from a content script. Best effort: nothing comes back. */
export function tellBackground(message: { readonly kind: string }): void {
  browser.runtime.sendMessage(message).catch(() => {});
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isKeyOf<T extends object>(table: T, key: unknown): key is keyof T {
  return typeof key === 'string' && Object.hasOwn(table, key);
}
