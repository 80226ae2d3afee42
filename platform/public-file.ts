/**
 * The only place that makes network requests: public files, for look-ups that the person switched on. Unlisted
 * addresses are never requested.
 */

const PUBLIC_FILES: readonly RegExp[] = [
  /^https:\/\/unitedstates\.github\.io\/congress-legislators\/legislators-current\.json$/,
  /^https:\/\/www\.govinfo\.gov\/bulkdata\/BILLSTATUS\/\d{1,3}\/[a-z]{1,7}\/BILLSTATUS-\d{1,3}[a-z]{1,7}\d{1,5}\.xml$/,
];

export interface FileLimits {
  readonly bytes: number;
  readonly milliseconds: number;
}

export type PublicFile =
  | { readonly kind: 'text'; readonly text: string }
  /**
   * `not-listed`: nothing was asked. `not-there`: the site has no such file. `no-answer`: offline, a redirect,
   * an error of the site, or too late.
   */
  | {
      readonly kind: 'failed';
      readonly why: 'not-listed' | 'not-there' | 'no-answer' | 'too-large' | 'not-text';
    };

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Fetches a public file: no cookies, no referrer, no redirects, no cache, with a limit of size and time. */
export async function readPublicFile(
  address: string,
  limits: FileLimits,
  ask: Fetch = (to, init) => fetch(to, init),
): Promise<PublicFile> {
  if (!PUBLIC_FILES.some((listed) => listed.test(address))) return { kind: 'failed', why: 'not-listed' };
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), limits.milliseconds);
  try {
    const response = await ask(address, {
      method: 'GET',
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: end.signal,
    });
    if (response.status === 404) return { kind: 'failed', why: 'not-there' };
    if (response.status !== 200 || response.body === null) return { kind: 'failed', why: 'no-answer' };
    return await readText(response.body, limits.bytes);
  } catch {
    return { kind: 'failed', why: 'no-answer' };
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}

/** Reads UTF-8 in chunks and stops when it gets too large, whatever size the site declared. */
async function readText(body: ReadableStream<Uint8Array>, most: number): Promise<PublicFile> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (!done) size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return { kind: 'failed', why: 'too-large' };
    }
    try {
      text += done ? decoder.decode() : decoder.decode(value, { stream: true });
    } catch {
      return { kind: 'failed', why: 'not-text' };
    }
    if (done) return { kind: 'text', text };
  }
}
