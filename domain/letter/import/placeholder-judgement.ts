import { anglePlaceholder, writePlaceholder } from '../placeholder';
import { type BracketForm, type BracketPart, bracketParts } from './bracket-forms';
import { areStances, bracketedAlternatives } from './bracketed-alternatives';
import { foldSpaces } from './normalize';
import { type Prompt, promptOf } from './own-words-prompt';
import { type PlaceholderMeaning, placeholderMeaning } from './placeholder-meaning';

/** The meaning of a bracketed part. */
export type Judgement =
  | { readonly kind: 'known'; readonly meaning: PlaceholderMeaning }
  /** To be replaced by something uncertain. `name` is the author's wording. */
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'alternatives'; readonly options: readonly string[] }
  | Prompt;

/** Notations that only software fills. Their details are those of whoever signs up: the constituent. */
const MERGE_FORMS: ReadonlySet<BracketForm> = new Set([
  'double-square',
  'curly',
  'star-pipe',
  'percent',
  'guillemet',
  'dollar',
  'doubled',
]);

export function isMergeForm(form: BracketForm): boolean {
  return MERGE_FORMS.has(form);
}

const IDENTIFIER = /^[A-Za-z][\w.~:-]{1,60}$/;
/** An instruction to the person who uses the alert. */
const ORDER =
  /^(?:insert|enter|add|fill|type|put|name of|choose|select|pick|describe|tell|share|include|explain|write|mention|optional|your|list|state your|personalize|customize|replace|specify)\b/i;
/** "[sic]", "[emphasis added]", "[citation omitted]", "[image: a river]": remarks on the text, not places in it. */
const REMARK = /^(?:sic|emphasis|citation|note|ibid|image|link|cid|pdf|video|photo|source)\b/i;
/** "[the company]", "[their]": an editor's words in a quotation. */
const EDITORIAL = /^(?:the|a|an|this|that|these|those|their|its|his|her|our|of|in|and|or|to)\b/i;
/** Round brackets may say what to do, too: "(fill in blank)", "(insert your reason)", "(choose one)". */
const ROUND_ORDER =
  /^(?:insert|enter|fill|type in|blank|choose one|pick one|select one|circle one|name of|your name)\b/i;
/** Longer remarks in round brackets are sentences of the letter. */
const LONGEST_ROUND_ORDER = 12;

function isCapitals(inside: string): boolean {
  return /\p{L}{2}/u.test(inside) && inside === inside.toUpperCase() && !/^[IVXLC]+$/.test(inside);
}

const looksLikeIdentifier = (inside: string) =>
  inside.includes('_') || /[a-z][A-Z]/.test(inside) || isCapitals(inside);

function known(meaning: PlaceholderMeaning | null): Judgement | null {
  return meaning && { kind: 'known', meaning };
}

function unknown(inside: string): Judgement {
  return { kind: 'unknown', name: foldSpaces(inside) };
}

/** "Environmental Protection Agency [EPA]": the initials of the words before it. */
function isAcronymOf(inside: string, before: string): boolean {
  if (!/^[A-Z]{2,8}$/.test(inside)) return false;
  const initials = before.split(/[^\p{L}]+/u).map((word) => word.charAt(0));
  return (
    initials.join('').toUpperCase().endsWith(inside) ||
    initials
      .filter((c) => /\p{Lu}/u.test(c))
      .join('')
      .endsWith(inside)
  );
}

/** In a quotation, and right after one, words in square brackets are an editor's. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  if (/["\u201d]\s?$/.test(before)) return true;
  return before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d') || before.split('"').length % 2 === 0;
}

/** One word: "[Organization]", "[relation]". */
const LABEL = /^\p{L}[\p{L}'\u2019-]*$/u;

function judgeSquare(part: BracketPart, inside: string, text: string, before: string): Judgement | null {
  if (!/\p{L}{2}/u.test(inside)) return null;
  const prompt = promptOf(inside);
  if (prompt) return prompt;
  const quoted = isQuoted(text, part.start);
  const hasWords = /\s/.test(inside);
  if (REMARK.test(inside) || (EDITORIAL.test(inside) && (quoted || !hasWords))) return null;
  const meaning = placeholderMeaning(inside);
  if (meaning) return known(meaning);
  const options = bracketedAlternatives(inside);
  if (options) return { kind: 'alternatives', options };
  if (ORDER.test(inside)) return unknown(inside);
  if (isCapitals(inside)) return isAcronymOf(inside, before) ? null : unknown(inside);
  return !quoted && (hasWords || LABEL.test(inside)) ? unknown(inside) : null;
}

function judgeRound(inside: string): Judgement | null {
  const prompt = ORDER.test(inside) ? promptOf(inside) : null;
  if (prompt) return prompt;
  const options = bracketedAlternatives(inside);
  if (options && inside.includes('/') && areStances(options)) return { kind: 'alternatives', options };
  const meaning = placeholderMeaning(inside);
  const isOrder = ORDER.test(inside);
  if (!meaning || !(isOrder || isCapitals(inside))) {
    const isShort = inside.split(/\s+/).length <= LONGEST_ROUND_ORDER;
    return ROUND_ORDER.test(inside) && isShort ? unknown(inside) : null;
  }
  return meaning.owner === 'member' && /^your\b/i.test(inside) ? null : known(meaning);
}

function judgeMerge(part: BracketPart, inside: string, before: string): Judgement | null {
  if (!/\p{L}/u.test(inside)) return null;
  const meaning = placeholderMeaning(inside.replace(/^[!%#*.]+\s*/, ''));
  switch (part.form) {
    case 'percent':
    case 'doubled': {
      if (/\d$/.test(before)) return null;
      // "%%First Name%%": nothing but a placeholder has both signs twice.
      const isDoubled = part.end - part.start === part.inside.length + 4;
      if (!IDENTIFIER.test(inside)) return isDoubled ? (known(meaning) ?? unknown(inside)) : null;
      return known(meaning) ?? (looksLikeIdentifier(inside) ? unknown(inside) : null);
    }
    case 'dollar':
      return known(meaning) ?? (inside.includes('_') ? unknown(inside) : null);
    case 'guillemet':
      return (
        known(meaning) ?? (IDENTIFIER.test(inside) && looksLikeIdentifier(inside) ? unknown(inside) : null)
      );
    default: {
      return known(meaning) ?? (/\p{L}{2}/u.test(inside) ? unknown(inside) : null);
    }
  }
}

function judgeAngle(inside: string): Judgement | null {
  const own = anglePlaceholder(inside);
  if (own === null) return null;
  const { name } = own;
  if (name === null) return promptOf(inside) ?? known(placeholderMeaning(inside)) ?? unknown(inside);
  if (name === 'Your Own Words') return { kind: 'own-words' };
  const owner = name.startsWith('Member') ? 'member' : 'constituent';
  return known({ owner, text: writePlaceholder(name) });
}

/**
 * What a bracketed part is, by its form, its words and the 60 characters before it; null for plain text such as
 * "[sic]", "section (a)", "50%" or "a < b".
 */
export function judgeBracket(part: BracketPart, text: string): Judgement | null {
  const inside = part.inside.trim();
  const before = text.slice(Math.max(0, part.start - 60), part.start).trimEnd();
  switch (part.form) {
    case 'blank':
      return { kind: 'blank' };
    case 'angle':
      return judgeAngle(part.inside);
    case 'square':
      return judgeSquare(part, inside, text, before);
    case 'round':
      return judgeRound(inside);
    default:
      return judgeMerge(part, inside, before);
  }
}

export interface JudgedPart {
  readonly part: BracketPart;
  readonly judgement: Judgement;
}

/** Everything in a text that is to be replaced, chosen or left out, in order. */
export function judgedParts(text: string): readonly JudgedPart[] {
  const judged: JudgedPart[] = [];
  bracketParts(text, (part) => {
    const judgement = judgeBracket(part, text);
    if (judgement) judged.push({ part, judgement });
    return judgement !== null;
  });
  return judged;
}
