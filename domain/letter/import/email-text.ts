import { decodeBase64, decodeBytes, decodeHeaderWords, decodeQuotedPrintable } from './decode-bytes';
import { htmlToText } from './html-text';

export type EmailResult =
  | { readonly kind: 'email'; readonly subject: string; readonly text: string }
  /** The source has no mail headers, or no text part. */
  | { readonly kind: 'refused'; readonly why: 'not-an-email' | 'no-text-part' };

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const DEEPEST = 6;
const MOST_PARTS = 200;

/** Splits a message into headers (by lower-case name, the first one counts) and body. */
function readPart(source: string): Part {
  const isEmptyHead = source.startsWith('\n');
  const end = isEmptyHead ? 0 : source.indexOf('\n\n');
  const head = end === -1 ? source : source.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && /^[\w-]{1,80}$/.test(name) && !headers.has(name))
      headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === -1 ? '' : source.slice(end + (isEmptyHead ? 1 : 2)) };
}

/** A parameter of a content type, such as `charset` or `boundary`. */
function parameter(contentType: string, name: string): string {
  for (const piece of contentType.split(';').slice(1)) {
    const equals = piece.indexOf('=');
    if (piece.slice(0, equals).trim().toLowerCase() !== name) continue;
    return piece
      .slice(equals + 1)
      .trim()
      .replace(/^"|"$/g, '');
  }
  return '';
}

function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0xff) return null;
    bytes[at] = unit;
  }
  return bytes;
}

function decodeBody({ headers, body }: Part, isBytes: boolean): string {
  const charset = parameter(headers.get('content-type') ?? '', 'charset');
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body, charset);
  if (encoding === 'base64') return decodeBase64(body, charset);
  const bytes = isBytes ? bytesOf(body) : null;
  return bytes ? decodeBytes(bytes, charset) : body;
}

/** The parts of a multipart body (RFC 2046), between lines of "--" and the boundary. */
function partsOf(body: string, boundary: string): readonly string[] {
  const delimiter = `\n--${boundary}`;
  const source = `\n${body}`;
  const parts: string[] = [];
  let at = source.indexOf(delimiter);
  while (at !== -1 && parts.length < MOST_PARTS) {
    const from = at + delimiter.length;
    if (source.startsWith('--', from)) break;
    const lineEnd = source.indexOf('\n', from);
    const next = source.indexOf(delimiter, from);
    if (lineEnd === -1) break;
    // The line break before a delimiter belongs to the delimiter.
    parts.push(source.slice(lineEnd + 1, next === -1 ? undefined : Math.max(lineEnd + 1, next)));
    at = next;
  }
  return parts;
}

/** The first part of a type that is not an attachment, or null. */
function findText(part: Part, type: string, isBytes: boolean, depth: number): string | null {
  const contentType = part.headers.get('content-type') ?? 'text/plain';
  const ownType = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  if ((part.headers.get('content-disposition') ?? '').toLowerCase().startsWith('attachment')) return null;
  const boundary = ownType.startsWith('multipart/') ? parameter(contentType, 'boundary') : '';
  if (boundary === '') return ownType === type ? decodeBody(part, isBytes) : null;
  if (depth >= DEEPEST) return null;
  for (const source of partsOf(part.body, boundary)) {
    const found = findText(readPart(source), type, isBytes, depth + 1);
    if (found !== null && found.trim() !== '') return found;
  }
  return null;
}

/**
 * The subject and plain text of a mail message (RFC 5322) with "\n" line ends. Falls back to the text of its HTML.
 * @param isBytes each character of `source` is a byte of the message
 */
export function readEmail(source: string, isBytes: boolean): EmailResult {
  const message = readPart(source);
  const isMail = ['from', 'subject', 'date', 'mime-version', 'message-id'].some((name) =>
    message.headers.has(name),
  );
  if (!isMail) return { kind: 'refused', why: 'not-an-email' };
  const header = message.headers.get('subject') ?? '';
  const bytes = isBytes ? bytesOf(header) : null;
  const subject = decodeHeaderWords(bytes ? decodeBytes(bytes) : header);
  const plain = findText(message, 'text/plain', isBytes, 0);
  if (plain !== null) return { kind: 'email', subject, text: plain };
  const html = findText(message, 'text/html', isBytes, 0);
  return html === null
    ? { kind: 'refused', why: 'no-text-part' }
    : { kind: 'email', subject, text: htmlToText(html) };
}
