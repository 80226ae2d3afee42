import type { Letter } from '../letter';
import { type LetterFileRefusal, parseLetterFile } from '../letter-file';
import { binaryString, decodeBytes } from './decode-bytes';
import { readEmail } from './email-text';
import { htmlToText } from './html-text';
import { markdownToText } from './markdown-text';
import { foldSpaces, normalizeText } from './normalize';

/** In bytes or UTF-16 units: far above any letter, but quick to read. */
export const IMPORT_LIMIT = 1_048_576;

/** Pasted text, or a dropped or chosen file. */
export type LetterSource = {
  /** File name; empty if pasted. */
  readonly name: string;
  /** Media type from the browser ("text/html"); may be empty. */
  readonly type: string;
} & ({ readonly text: string } | { readonly bytes: Uint8Array });

export type SourceRefusal =
  | 'too-large'
  | 'empty'
  /** An unsupported kind of file (PDF, Word, picture). */
  | 'unknown-type'
  /** The bytes are not text, whatever the file's name says. */
  | 'not-text'
  | 'not-an-email'
  /** A message with only attachments or pictures. */
  | 'no-text-part'
  | LetterFileRefusal;

export type SourceResult =
  /** Input for parseLetterText. */
  | { readonly kind: 'text'; readonly text: string }
  /** The letters of one of our own files. */
  | { readonly kind: 'letters'; readonly letters: readonly Letter[] }
  /** `where`: the invalid place in a letter file, else empty. */
  | { readonly kind: 'refused'; readonly why: SourceRefusal; readonly where: string };

type Format = 'text' | 'markdown' | 'json' | 'email' | 'html';

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
  eml: 'email',
  html: 'html',
  htm: 'html',
};

const BY_TYPE: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'application/json': 'json',
  'message/rfc822': 'email',
  'text/html': 'html',
};

const refused = (why: SourceRefusal, where = ''): SourceResult => ({ kind: 'refused', why, where });

/** The file extension decides: browsers give many text files no type or a wrong one. */
function formatOf({ name, type }: LetterSource): Format | null {
  const dot = name.lastIndexOf('.');
  const ending = dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
  const media = (type.split(';', 1)[0] ?? '').trim().toLowerCase();
  const byEnding = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  const byType = Object.hasOwn(BY_TYPE, media) ? BY_TYPE[media] : undefined;
  if (byEnding !== undefined) return byEnding;
  if (byType !== undefined) return byType;
  return ending === '' && media === '' ? 'text' : null;
}

/** Removes the ">" from forwarded text if nearly every line has one. */
function withoutQuoteMarks(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => line.startsWith('>'));
  if (quoted.length < 3 || quoted.length < filled.length * 0.8) return text;
  return lines.map((line) => (line.startsWith('>') ? line.slice(line[1] === ' ' ? 2 : 1) : line)).join('\n');
}

const isBinary = (text: string) => text.slice(0, 4096).includes('\u0000') || text.startsWith('%PDF-');

function found(text: string): SourceResult {
  return text.trim() === '' ? refused('empty') : { kind: 'text', text };
}

function readMail(source: string, isBytes: boolean): SourceResult {
  const withoutMark = source.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '');
  const mail = readEmail(withoutMark.replace(/\r\n?/g, '\n'), isBytes);
  if (mail.kind === 'refused') return refused(mail.why);
  const body = withoutQuoteMarks(normalizeText(mail.text));
  if (body.trim() === '') return refused('empty');
  const subject = foldSpaces(mail.subject);
  return found(subject === '' ? body : `Subject: ${subject}\n\n${body}`);
}

/**
 * Reads pasted text or a file: plain text, Markdown, HTML, a mail message or one of our letter files. Returns the
 * reason if it cannot be read and never throws. Text is normalized, ready for parseLetterText.
 */
export function readLetterSource(source: LetterSource): SourceResult {
  const isBytes = 'bytes' in source;
  const length = isBytes ? source.bytes.length : source.text.length;
  if (length > IMPORT_LIMIT) return refused('too-large');
  if (length === 0) return refused('empty');
  const format = formatOf(source);
  if (format === null) return refused('unknown-type');
  if (format === 'email') {
    return isBytes ? readMail(binaryString(source.bytes), true) : readMail(source.text, false);
  }
  const text = isBytes ? decodeBytes(source.bytes) : source.text;
  if (isBinary(text)) return refused('not-text');
  if (format === 'json') {
    const file = parseLetterFile(text);
    return file.kind === 'letters' ? file : refused(file.why, file.where);
  }
  const plain = format === 'html' ? htmlToText(text) : text;
  const normal = normalizeText(plain);
  return found(format === 'markdown' ? markdownToText(normal) : withoutQuoteMarks(normal));
}
