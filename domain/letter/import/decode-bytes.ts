/**
 * Decodes UTF-8, UTF-16, ISO 8859-1 and Windows-1252, and encoded mail content (RFC 2045) and header words (RFC 2047),
 * without a browser.
 */

/** Windows-1252 for the bytes 0x80 to 0x9f. Five undefined ones become controls (WHATWG Encoding). */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Few enough arguments for one call. */
const CHUNK = 8192;

function fromUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  }
  return pieces.join('');
}

/** Each byte as the character with its number, for parsing data that is not text yet, such as a mail message. */
export function binaryString(bytes: Uint8Array): string {
  return fromUnits(Uint16Array.from(bytes));
}

function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    units[at] = byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
  }
  return fromUnits(units);
}

function decodeUtf16(bytes: Uint8Array, isBigEndian: boolean): string {
  const units = new Uint16Array(Math.floor(bytes.length / 2));
  for (let at = 0; at < units.length; at++) {
    const [one, two] = [bytes[2 * at] ?? 0, bytes[2 * at + 1] ?? 0];
    units[at] = isBigEndian ? (one << 8) | two : (two << 8) | one;
  }
  return fromUnits(units);
}

/** The lowest code point for a sequence of each length. Overlong sequences are invalid. */
const LOWEST_POINT = [0, 0, 0x80, 0x800, 0x10000];

/** Null if the bytes are not UTF-8 (RFC 3629: no overlong sequences, no surrogates). */
function decodeUtf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const size =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (size === 0 || at + size > bytes.length) return null;
    let point = size === 1 ? lead : lead & (0xff >> (size + 1));
    for (let next = at + 1; next < at + size; next++) {
      const byte = bytes[next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    const isSurrogate = point >= 0xd800 && point < 0xe000;
    if (point < (LOWEST_POINT[size] ?? 0) || point > 0x10ffff || isSurrogate) return null;
    if (point < 0x10000) units[length++] = point;
    else {
      units[length++] = 0xd800 + ((point - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    }
    at += size;
  }
  return fromUnits(units.subarray(0, length));
}

/**
 * Decodes bytes by their byte order mark, else as Latin-1 if `charset` says so, else as UTF-8 or, if they are not
 * UTF-8, as Windows-1252, which older programs write. ISO 8859-1 is read as its superset Windows-1252, as in browsers.
 */
export function decodeBytes(bytes: Uint8Array, charset = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), false);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), true);
  if (/^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252)$/i.test(charset.trim()))
    return decodeWindows1252(bytes);
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

const HEX = /^[\da-fA-F]{2}$/;

/** Decodes quoted-printable. Characters above one byte are kept: a message that was read as text has them. */
export function decodeQuotedPrintable(text: string, charset: string): string {
  const pieces: string[] = [];
  let bytes = new Uint8Array(1024);
  let length = 0;
  const flush = () => {
    if (length > 0) pieces.push(decodeBytes(bytes.subarray(0, length), charset));
    length = 0;
  };
  const push = (byte: number) => {
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length++] = byte;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0xff) {
      flush();
      pieces.push(text[at] ?? '');
    } else if (text[at] !== '=') push(unit);
    else if (text[at + 1] === '\n') at += 1;
    else if (HEX.test(text.slice(at + 1, at + 3))) {
      push(Number.parseInt(text.slice(at + 1, at + 3), 16));
      at += 2;
    } else push(unit);
  }
  flush();
  return pieces.join('');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIX_BITS: ReadonlyMap<string, number> = new Map(
  [...ALPHABET].map((character, value) => [character, value]),
);

/** Decodes base64, ignoring characters outside its alphabet (RFC 2045, 6.8). */
export function decodeBase64(text: string, charset: string): string {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (const character of text) {
    if (character === '=') break;
    const value = SIX_BITS.get(character);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = (bits >> count) & 0xff;
  }
  return decodeBytes(bytes.subarray(0, length), charset);
}

const ENCODED_WORD = /=\?([^?\s]{1,40})\?([bBqQ])\?([^?\s]{0,400})\?=/g;

/** Decodes "=?utf-8?Q?Please_help?=" in a header. The space between two encoded words is dropped. */
export function decodeHeaderWords(header: string): string {
  return header
    .replace(/\?=[ \t]{1,10}=\?/g, '?==?')
    .replace(ENCODED_WORD, (_, charset: string, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? decodeBase64(text, charset)
        : decodeQuotedPrintable(text.replace(/_/g, ' '), charset),
    );
}
