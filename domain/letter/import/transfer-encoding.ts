import { decodeBytes } from './decode-bytes';

/** Content of mail as it travels (RFC 2045) and words of its headers (RFC 2047). */

const HEX = /^[\da-fA-F]{2}$/;

/**
 * Quoted-printable to text. Characters that are no bytes stay as they are: a message that was read as text has them.
 */
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

/** Base64 to text; characters outside its alphabet are passed over (RFC 2045, 6.8). */
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

/** "=?utf-8?Q?Please_help?=" in a header to text; between two of them the space is none. */
export function decodeHeaderWords(header: string): string {
  return header
    .replace(/\?=[ \t]{1,10}=\?/g, '?==?')
    .replace(ENCODED_WORD, (_, charset: string, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? decodeBase64(text, charset)
        : decodeQuotedPrintable(text.replace(/_/g, ' '), charset),
    );
}
