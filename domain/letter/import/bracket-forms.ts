/** Finds placeholders in other systems' notations, in one pass. placeholder-judgement.ts says what they mean. */

export type BracketForm =
  /** [Your Name] */
  | 'square'
  /** [[sender_first]] */
  | 'double-square'
  /** {{ first_name|default:'there' }}, {user_data~firstName}, {!Contact.FirstName}, {% if %}, ${name} */
  | 'curly'
  /** *|FNAME|* */
  | 'star-pipe'
  /** %FIRSTNAME%, %%FirstName%% */
  | 'percent'
  /** «FirstName» */
  | 'guillemet'
  /** $NAME_FIRST */
  | 'dollar'
  /** @@first_name@@, ##first_name## */
  | 'doubled'
  /** (your city) */
  | 'round'
  /** < Your Name >, <<First Name>> */
  | 'angle'
  /** ________ */
  | 'blank';

export interface BracketPart {
  readonly form: BracketForm;
  readonly start: number;
  readonly end: number;
  readonly inside: string;
}

/** Longer than any prompt ("[Optional: add two or three sentences on ...]"). */
const LONGEST_INSIDE = 500;

/** Finds closing brackets. Each stretch of the text is searched once, so all searches together are linear. */
class Closers {
  readonly #found = new Map<string, number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  after(closer: string, from: number): number {
    const known = this.#found.get(closer);
    if (known !== undefined && known >= from) return known;
    const at = this.#text.indexOf(closer, from);
    const place = at === -1 ? Number.POSITIVE_INFINITY : at;
    this.#found.set(closer, place);
    return place;
  }
}

interface Pair {
  readonly form: BracketForm;
  readonly open: string;
  readonly close: string;
}

/** Longer openers come before shorter ones with the same first character. */
const PAIRS: readonly Pair[] = [
  { form: 'double-square', open: '[[', close: ']]' },
  { form: 'square', open: '[', close: ']' },
  { form: 'curly', open: '{{{', close: '}}}' },
  { form: 'curly', open: '{{', close: '}}' },
  { form: 'curly', open: '${', close: '}' },
  { form: 'curly', open: '{', close: '}' },
  { form: 'star-pipe', open: '*|', close: '|*' },
  { form: 'percent', open: '%%', close: '%%' },
  { form: 'percent', open: '%', close: '%' },
  { form: 'guillemet', open: '\u00ab', close: '\u00bb' },
  { form: 'doubled', open: '@@', close: '@@' },
  { form: 'doubled', open: '##', close: '##' },
  { form: 'round', open: '(', close: ')' },
  { form: 'angle', open: '<<', close: '>>' },
  { form: 'angle', open: '<', close: '>' },
];

const DOLLAR = /[A-Z][A-Z_]{2,40}/y;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const OPENERS = /[[{$*%\u00ab@#(<_]/g;

function pairAt(text: string, at: number, closers: Closers): BracketPart | null {
  for (const { form, open, close } of PAIRS) {
    if (!text.startsWith(open, at)) continue;
    const from = at + open.length;
    const end = closers.after(close, from);
    if (end === from || end - from > LONGEST_INSIDE) continue;
    const inside = text.slice(from, end);
    // The innermost pair counts: in "[a [Your Name]" the placeholder starts at the second bracket.
    if (inside.includes(open)) continue;
    return { form, start: at, end: end + close.length, inside };
  }
  return null;
}

function dollarAt(text: string, at: number): BracketPart | null {
  if (WORD_CHARACTER.test(text[at - 1] ?? '')) return null;
  DOLLAR.lastIndex = at + 1;
  const inside = DOLLAR.exec(text)?.[0];
  return inside ? { form: 'dollar', start: at, end: at + 1 + inside.length, inside } : null;
}

/** A line to write on: three or more underscores, but not "___bold___". */
function blankAt(text: string, at: number): BracketPart | null {
  let end = at;
  while (text[end] === '_') end++;
  const touchesWord = WORD_CHARACTER.test(text[at - 1] ?? '') || WORD_CHARACTER.test(text[end] ?? '');
  if (end - at < 3 || (end - at < 4 && touchesWord)) return null;
  return { form: 'blank', start: at, end, inside: '' };
}

/**
 * Everything in a text that looks like a placeholder and that `accept` confirms, in order and not nested. After a
 * rejected part the search continues behind its opening character. Linear in the length of the text.
 */
export function bracketParts(text: string, accept: (part: BracketPart) => boolean): readonly BracketPart[] {
  const parts: BracketPart[] = [];
  const closers = new Closers(text);
  let from = 0;
  for (;;) {
    OPENERS.lastIndex = from;
    const at = OPENERS.exec(text)?.index;
    if (at === undefined) return parts;
    from = at + 1;
    if (text[at] === '_') {
      const blank = blankAt(text, at);
      while (text[from] === '_') from++;
      if (blank && accept(blank)) parts.push(blank);
      continue;
    }
    const pair = pairAt(text, at, closers);
    const part = pair && accept(pair) ? pair : text[at] === '$' ? dollarAt(text, at) : null;
    if (!part || (part !== pair && !accept(part))) continue;
    parts.push(part);
    from = part.end;
  }
}
