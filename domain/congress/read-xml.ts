/**
 * Reads the XML of public data files where there is no DOMParser (a background worker). It accepts a subset: no
 * document types, and only the five built-in entities. Anything else is refused as a whole. Linear in the length of
 * the text. It never throws by itself.
 */

export type XmlProblem = 'too-large' | 'too-deep' | 'document-type' | 'not-well-formed';

export interface XmlVisitor {
  /** An element begins. `path` has the names from the root, joined by "/". */
  readonly open?: (path: string) => void;
  /** An element ends. `text` is its direct text, including text between its children. */
  readonly close?: (path: string, text: string) => void;
}

/** In UTF-16 units. The largest files have a few million. */
export const XML_LIMIT = 8_000_000;
const DEEPEST = 32;

const NAME = '[A-Za-z_][\\w.:-]*';
const ATTRIBUTE = `\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
/** The text between "<" and ">". No part can begin with a character that may end the previous one (linear time). */
const TAG = new RegExp(`(/?)(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>`, 'y');

const ENTITY = /&(?:(lt|gt|amp|quot|apos);|#(\d{1,7});|#x([\da-f]{1,6});)?/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface Open {
  readonly name: string;
  readonly path: string;
  text: string;
}

/** Reads a whole document, calling back in document order. @returns null if all of it was well formed */
export function readXml(text: string, visitor: XmlVisitor): XmlProblem | null {
  if (text.length > XML_LIMIT) return 'too-large';
  const stack: Open[] = [];
  let rootSeen = false;
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  const add = (words: string): boolean => {
    const current = stack[stack.length - 1];
    if (current) current.text += words;
    return current !== undefined || words.trim() === '';
  };
  const close = (name: string): boolean => {
    const last = stack.pop();
    if (last?.name !== name) return false;
    visitor.close?.(last.path, last.text);
    return true;
  };

  while (at < text.length) {
    const next = text.indexOf('<', at);
    const words = decoded(text.slice(at, next < 0 ? text.length : next));
    if (words === null || !add(words)) return 'not-well-formed';
    if (next < 0) break;
    if (text.startsWith('<!DOCTYPE', next)) return 'document-type';
    const nonElement = nonElementAt(text, next);
    if (nonElement !== null) {
      if (nonElement.end < 0 || !add(nonElement.words)) return 'not-well-formed';
      at = nonElement.end;
      continue;
    }
    TAG.lastIndex = next + 1;
    const tag = TAG.exec(text);
    if (tag === null) return 'not-well-formed';
    const [, ending = '', name = '', attributes = '', empty = ''] = tag;
    at = TAG.lastIndex;
    if (ending !== '') {
      if (attributes !== '' || empty !== '' || !close(name)) return 'not-well-formed';
      continue;
    }
    const parent = stack[stack.length - 1];
    if (parent === undefined && rootSeen) return 'not-well-formed';
    if (stack.length >= DEEPEST) return 'too-deep';
    rootSeen = true;
    const path = parent === undefined ? name : `${parent.path}/${name}`;
    stack.push({ name, path, text: '' });
    visitor.open?.(path);
    if (empty !== '') close(name);
  }
  return rootSeen && stack.length === 0 ? null : 'not-well-formed';
}

/**
 * The comment, instruction or CDATA section that starts at a position: its end (-1: missing) and its text. Null if
 * nothing of the kind starts there.
 */
function nonElementAt(text: string, at: number): { readonly end: number; readonly words: string } | null {
  const upTo = (start: string, mark: string) => {
    const found = text.indexOf(mark, at + start.length);
    const end = found < 0 ? -1 : found + mark.length;
    return { end, inside: found < 0 ? '' : text.slice(at + start.length, found) };
  };
  if (text.startsWith('<!--', at)) return { end: upTo('<!--', '-->').end, words: '' };
  if (text.startsWith('<?', at)) return { end: upTo('<?', '?>').end, words: '' };
  if (!text.startsWith('<![CDATA[', at)) return null;
  const { end, inside } = upTo('<![CDATA[', ']]>');
  return { end, words: inside };
}

/** Text with entities resolved; null if one is unknown. */
function decoded(text: string): string | null {
  if (!text.includes('&')) return text;
  let known = true;
  const words = text.replace(ENTITY, (_, name?: string, decimal?: string, hex?: string) => {
    const named = name === undefined ? undefined : NAMED[name];
    if (named !== undefined) return named;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    known = false;
    return '';
  });
  return known ? words : null;
}
