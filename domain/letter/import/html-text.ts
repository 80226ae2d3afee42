import { decodeEntities } from './html-entities';

/** Reduces HTML to plain text without a document, in one pass over its tags. Nothing is rendered or run. */

const BLOCKS = new Set(
  (
    'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form header hgroup html legend main nav section summary table tbody tfoot thead tr'
  ).split(' '),
);
/** Blocks with an empty line before and after. */
const SPACED = new Set('p textarea h1 h2 h3 h4 h5 h6 ul ol pre hr'.split(' '));
/** Elements whose content is not page text. */
const DROPPED = new Set(
  'script style head title noscript template svg math object iframe select video audio canvas'.split(' '),
);
/** Those of them whose content has no tags (WHATWG HTML, raw text). */
const RAW = new Set('script style title iframe noscript'.split(' '));

/** Builds lines. A requested line break is written only when text follows. */
class Lines {
  readonly #pieces: string[] = [];
  #wanted = 0;
  #isEmpty = true;
  #endsInSpace = true;

  breakLine(count: 1 | 2): void {
    this.#wanted = Math.max(this.#wanted, count);
  }

  /** An explicit line break. Two of them make an empty line. */
  addBreak(): void {
    this.#wanted = Math.min(this.#wanted + 1, 2);
  }

  add(text: string): void {
    let folded = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (this.#wanted > 0 || this.#endsInSpace) folded = folded.trimStart();
    if (folded === '') {
      this.#pad(text);
      return;
    }
    this.#write(folded);
  }

  /** Text of a `pre`, unchanged. */
  addAsIs(text: string): void {
    if (text !== '') this.#write(text);
  }

  #pad(text: string): void {
    if (text === '' || this.#wanted > 0 || this.#endsInSpace) return;
    this.#pieces.push(' ');
    this.#endsInSpace = true;
  }

  #write(text: string): void {
    if (!this.#isEmpty && this.#wanted > 0) this.#pieces.push('\n'.repeat(this.#wanted));
    this.#pieces.push(text);
    this.#wanted = 0;
    this.#isEmpty = false;
    this.#endsInSpace = text.endsWith(' ') || text.endsWith('\n');
  }

  toString(): string {
    return this.#pieces.join('').replace(/ \n/g, '\n').trim();
  }
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isClosed: boolean;
  readonly end: number;
}

const TAG_NAME = /[a-zA-Z][a-zA-Z0-9:-]{0,40}/y;

/** The end of a tag, ignoring ">" in quoted values; -1 if the text ends first. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
  }
  return -1;
}

function tagAt(html: string, at: number, ignoresQuotes: boolean): Tag | 'open' | null {
  const isEnd = html[at + 1] === '/';
  TAG_NAME.lastIndex = at + (isEnd ? 2 : 1);
  const name = TAG_NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return null;
  const from = at + (isEnd ? 2 : 1) + name.length;
  const end = ignoresQuotes ? html.indexOf('>', from) : tagEnd(html, from);
  return end === -1 ? 'open' : { name, isEnd, isClosed: html[end - 1] === '/', end: end + 1 };
}

/** The end of a comment, doctype or processing instruction; the end of the text if unclosed. */
function skipMarkup(html: string, at: number): number {
  const isComment = html.startsWith('<!--', at);
  const end = html.indexOf(isComment ? '-->' : '>', at + 2);
  return end === -1 ? html.length : end + (isComment ? 3 : 1);
}

/** The end of a dropped element, counting nested ones of the same name; -1 if unclosed. */
function skipElement(html: string, name: string, from: number): number {
  let depth = 1;
  for (let at = html.indexOf('<', from); at !== -1; at = html.indexOf('<', at + 1)) {
    const isEnd = html[at + 1] === '/';
    const start = at + (isEnd ? 2 : 1);
    if (html.slice(start, start + name.length).toLowerCase() !== name) continue;
    if (/[a-z0-9:-]/i.test(html[start + name.length] ?? '')) continue;
    if (isEnd) depth--;
    else if (!RAW.has(name)) depth++;
    if (depth === 0) {
      const end = html.indexOf('>', start);
      return end === -1 ? html.length : end + 1;
    }
  }
  return -1;
}

interface List {
  readonly isOrdered: boolean;
  items: number;
}

/** Applies a tag to the lines. */
function applyTag(tag: Tag, lines: Lines, lists: List[]): void {
  const { name, isEnd } = tag;
  if (name === 'br') lines.addBreak();
  else if (name === 'td' || name === 'th') lines.add(' ');
  else if (name === 'li') {
    lines.breakLine(1);
    const list = lists.at(-1);
    if (isEnd) return;
    if (list) list.items++;
    lines.add(list?.isOrdered ? `${list.items}. ` : '\u2022 ');
  } else if (name === 'ul' || name === 'ol') {
    if (isEnd) lists.pop();
    else lists.push({ isOrdered: name === 'ol', items: 0 });
    lines.breakLine(lists.length > (isEnd ? 0 : 1) ? 1 : 2);
  } else if (SPACED.has(name)) lines.breakLine(2);
  else if (BLOCKS.has(name)) lines.breakLine(1);
}

/**
 * The plain text of HTML: blocks become lines, paragraphs and headings get empty lines around them, list items get a
 * bullet or number, scripts, styles, media and the page's head are dropped, entities are decoded. Broken markup is
 * kept as text. Never throws. Linear in the length.
 */
export function htmlToText(html: string): string {
  const lines = new Lines();
  const lists: List[] = [];
  let pre = 0;
  const addText = (text: string) =>
    pre > 0 ? lines.addAsIs(decodeEntities(text)) : lines.add(decodeEntities(text));
  let at = 0;
  // Each of these three keeps a failed search to the end of the text from being repeated.
  const lastEnd = html.lastIndexOf('>');
  let ignoresQuotes = false;
  const unclosed = new Set<string>();
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1 || open > lastEnd) {
      addText(html.slice(at));
      break;
    }
    addText(html.slice(at, open));
    if (html[open + 1] === '!' || html[open + 1] === '?') {
      at = skipMarkup(html, open);
      continue;
    }
    let tag = tagAt(html, open, ignoresQuotes);
    if (tag === 'open') {
      ignoresQuotes = true;
      tag = tagAt(html, open, true);
    }
    if (tag === null || tag === 'open') {
      addText('<');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (DROPPED.has(tag.name) && !tag.isEnd && !tag.isClosed && !unclosed.has(tag.name)) {
      const end = skipElement(html, tag.name, at);
      if (end === -1) unclosed.add(tag.name);
      else at = end;
      continue;
    }
    if (tag.name === 'pre' || tag.name === 'textarea') pre = Math.max(0, pre + (tag.isEnd ? -1 : 1));
    applyTag(tag, lines, lists);
  }
  return lines.toString();
}
