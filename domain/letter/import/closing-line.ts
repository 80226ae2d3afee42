import { bracketParts } from './bracket-forms';
import { plainWords } from './normalize';
import { judgeBracket } from './placeholder-judgement';

/**
 * A line below a closing. `own`: only placeholders and labels for the person's details; `name`: looks like a name;
 * `detail`: any other short line (an address, "Executive Director").
 */
export type SignerLine = 'own' | 'name' | 'detail';

const NAME_WORD = /^["(\u201c]?\p{Lu}[\p{L}.'\u2019")\u201d-]*,?$/u;
const SMALL_NAME_WORDS = new Set(
  'de del la las los da di do dos du van von der den bin ibn al el y and & of the'.split(' '),
);
const LABELS_ONLY = /^[\s,;:|/*()–—-]*$/;
const LABEL_WORDS =
  /\b(?:your|full|printed?|name|first|last|street|home|mailing|address|city|town|state|zip|code|postal|county|e-?mail|phone|number|telephone|signed|signature|from|a|constituent|resident|of|in|district)\b/gi;
const LONGEST_LINE = 90;

/** Reads a line as part of a signature; null for sentences and long lines. */
export function readSigner(line: string): SignerLine | null {
  if (line === '' || line.length > LONGEST_LINE || /^p\. ?s\b/i.test(line)) return null;
  let isPrompt = false;
  const parts = bracketParts(line, (part) => {
    const judged = judgeBracket(part, line);
    isPrompt ||=
      judged?.kind === 'own-words' || judged?.kind === 'optional-text' || judged?.kind === 'optional-mark';
    return judged !== null;
  });
  if (isPrompt) return null;
  if (parts.length > 0) {
    let words = '';
    let from = 0;
    for (const { start, end } of parts) {
      words += line.slice(from, start);
      from = end;
    }
    words += line.slice(from);
    return LABELS_ONLY.test(words.replace(LABEL_WORDS, '')) ? 'own' : 'detail';
  }
  const words = line.replace(/^(?:\/s\/|s\/|[-\u2013\u2014]) ?/, '').split(' ');
  const bare = words.filter((word) => !SMALL_NAME_WORDS.has(word));
  const isSentence = /[.!?]$/.test(line) && !/\b(?:jr|sr|esq|d|m|[a-z])\.$/i.test(line);
  if (isSentence) return words.length > 5 ? null : 'detail';
  const isName =
    bare.length >= 1 && words.length <= 7 && bare.every((word) => NAME_WORD.test(word)) && !/\d/.test(line);
  return isName ? 'name' : 'detail';
}

export interface ClosingLine {
  /** "Sincerely," */
  readonly source: string;
  /** The name, if it is on the same line. */
  readonly rest: string;
  /** Words that also occur within letters ("Thank you,"). They close a letter only before a signature or the end. */
  readonly isWeak: boolean;
}

const STRONG = new Set(
  (
    'sincerely|sincerely yours|yours sincerely|most sincerely|yours truly|very truly yours|truly yours|' +
    'yours faithfully|faithfully|faithfully yours|respectfully|respectfully yours|yours respectfully|' +
    'very respectfully|most respectfully|respectfully submitted|with respect|with great respect|best regards|' +
    'kind regards|kindest regards|warm regards|warmest regards|with regards|regards|best wishes|' +
    'with best wishes|cordially|cordially yours|gratefully|in solidarity|all the best'
  ).split('|'),
);

const WEAK = new Set(
  (
    'thank you|thanks|many thanks|with thanks|with gratitude|in gratitude|with appreciation|with hope|' +
    'in hope|in peace|peace|best|yours|warmly|cheers|your constituent|signed'
  ).split('|'),
);

const STRONG_START =
  /^(?:sincerely|respectfully|cordially|gratefully|regards|with respect|faithfully|yours)\b/;
const WEAK_START = /^(?:thank you|thanks|with|in|your)\b/;

/** "< Your Closing >," or similar, alone on a line. */
function isClosingPlaceholder(line: string): boolean {
  const parts = bracketParts(line, (part) => {
    const judged = judgeBracket(part, line);
    return judged?.kind === 'known' && judged.meaning.text === '< Your Closing >';
  });
  const [part, ...others] = parts;
  return part?.start === 0 && others.length === 0 && /^ ?[,.:]?$/.test(line.slice(part.end));
}

function phraseKind(phrase: string, mark: string): 'strong' | 'weak' | null {
  const words = plainWords(phrase);
  if (STRONG.has(words)) return 'strong';
  if (WEAK.has(words)) return mark === '' ? null : 'weak';
  if (mark !== ',') return null;
  if (STRONG_START.test(words) && words.length <= 40) return 'strong';
  return WEAK_START.test(words) && words.length <= 60 ? 'weak' : null;
}

/**
 * Reads a line as a closing, alone ("Respectfully yours,") or followed by a name ("Sincerely, [Your Name]"); null
 * for any other line ("Respectfully, I ask you to ...").
 */
export function readClosing(line: string): ClosingLine | null {
  if (line.length > 140) return null;
  if (isClosingPlaceholder(line)) return { source: line, rest: '', isWeak: false };
  const mark = /[,.:;!\u2013\u2014-]$/.exec(line)?.[0] ?? '';
  const whole = phraseKind(line.slice(0, line.length - mark.length), mark);
  if (whole) return { source: line, rest: '', isWeak: whole === 'weak' };

  const comma = line.indexOf(',');
  if (comma === -1 || comma > 60) return null;
  const words = plainWords(line.slice(0, comma));
  const isStrong = STRONG.has(words) || isClosingPlaceholder(line.slice(0, comma + 1));
  const rest = line.slice(comma + 1).trim();
  const signer = readSigner(rest);
  if ((!isStrong && !WEAK.has(words)) || rest === '' || signer === null || signer === 'detail') return null;
  // "Thanks, Senator Example" and "Sincerely, Congress" are ambiguous.
  return isStrong || signer === 'own' ? { source: line.slice(0, comma + 1), rest, isWeak: !isStrong } : null;
}
