import { promptOf } from './own-words-prompt';
import { type JudgedPart, judgedParts } from './placeholder-judgement';

/** A piece of a paragraph: the author's words, or a place for the person's own. */
export interface PromptPiece {
  readonly kind: 'words' | 'own-words';
  readonly text: string;
  /** A mark that says that the paragraph may be left out, taken off the text. */
  readonly mark: string;
  /** Its bracket parts, where they are known already. */
  readonly judged?: readonly JudgedPart[] | undefined;
}

const words = (text: string, mark = ''): PromptPiece => ({ kind: 'words', text, mark });

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** The bracket that a text begins with is closed by its last character, and not before. */
function endsWhatItBegins(text: string): boolean {
  const [open, close] = text.startsWith('(') ? '()' : '[]';
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === open) depth += 1;
    else if (text[index] === close) depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

/** "Optional: ..." and "[Optional: ... [CITY] ...]", which the search for brackets does not see as one. */
function withoutMark(text: string): PromptPiece {
  const bare = /^optional ?: ?/i.exec(text)?.[0];
  if (bare !== undefined) {
    const rest = text.slice(bare.length);
    const asks = rest.length <= 300 && promptOf(rest)?.kind === 'own-words';
    return asks ? { kind: 'own-words', text, mark: '' } : words(rest, bare.trim());
  }
  const opener = /^[[(]optional\b[ :,\u2013\u2014-]{0,3}/i.exec(text)?.[0];
  const inner = opener === undefined ? '' : text.slice(opener.length, -1);
  if (opener !== undefined && /[[{<]/.test(inner) && endsWhatItBegins(text)) {
    return words(inner, `${opener.trim()} ${text.slice(-1)}`);
  }
  return words(text);
}

/**
 * Cuts a paragraph at its prompts for own words ("I am a nurse. [Optional: add your story] Thank you."), so
 * that each stands in a paragraph by itself, which vanishes when the person adds nothing.
 */
export function splitPrompts(text: string): readonly PromptPiece[] {
  const whole = withoutMark(text);
  if (whole.kind === 'own-words') return [whole];
  const source = whole.text;
  const judged = judgedParts(source);
  const prompts = judged.filter(({ judgement }) => judgement.kind === 'own-words');
  if (prompts.length === 0)
    return [{ ...whole, text: source.trim(), judged: source.trim() === source ? judged : undefined }];
  const pieces: PromptPiece[] = [];
  let from = 0;
  for (const { part } of prompts) {
    const { start, end } = part;
    const before = source.slice(from, start).trim();
    if (hasWords(before)) pieces.push(words(before));
    const lead = hasWords(before) ? '' : before;
    pieces.push({ kind: 'own-words', text: `${lead}${source.slice(start, end)}`, mark: '' });
    from = end;
  }
  const rest = source.slice(from).trim();
  const last = pieces.at(-1);
  if (hasWords(rest) || !last) pieces.push(words(rest));
  else if (rest !== '') pieces[pieces.length - 1] = { ...last, text: `${last.text}${rest}` };
  return pieces.map((piece, index) => (index === 0 ? { ...piece, mark: whole.mark } : piece));
}
