import { promptOf } from './own-words-prompt';
import { type JudgedPart, judgedParts } from './placeholder-judgement';

/** A piece of a paragraph: the author's words, or a place for the person's own words. */
export interface PromptPiece {
  readonly kind: 'words' | 'own-words';
  readonly text: string;
  /** An "optional" mark that was removed from the text. */
  readonly mark: string;
  /** Its bracket parts, if already known. */
  readonly judged?: readonly JudgedPart[] | undefined;
}

const words = (text: string, mark = ''): PromptPiece => ({ kind: 'words', text, mark });

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** True if the text's first bracket is closed by its last character. */
function isOneBracket(text: string): boolean {
  const [open, close] = text.startsWith('(') ? '()' : '[]';
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === open) depth += 1;
    else if (text[index] === close) depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

/** Handles "Optional: ..." and "[Optional: ... [CITY] ...]", which the bracket search does not see as one part. */
function withoutMark(text: string): PromptPiece {
  const bare = /^optional ?: ?/i.exec(text)?.[0];
  if (bare !== undefined) {
    const rest = text.slice(bare.length);
    const asks = rest.length <= 300 && promptOf(rest)?.kind === 'own-words';
    return asks ? { kind: 'own-words', text, mark: '' } : words(rest, bare.trim());
  }
  const opener = /^[[(]optional\b[ :,\u2013\u2014-]{0,3}/i.exec(text)?.[0];
  const inner = opener === undefined ? '' : text.slice(opener.length, -1);
  if (opener !== undefined && /[[{<]/.test(inner) && isOneBracket(text)) {
    return words(inner, `${opener.trim()} ${text.slice(-1)}`);
  }
  return words(text);
}

/**
 * Splits a paragraph at its prompts for own words ("I am a nurse. [Optional: add your story] Thank you."). Each prompt
 * becomes a separate paragraph, which disappears if the person adds nothing.
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
