import { bracketParts } from './bracket-forms';
import { judgeBracket } from './placeholder-judgement';

/**
 * What a line below a closing is. `own`: only placeholders and labels, for the person's details; `name`: looks like
 * somebody's name; `detail`: any other short line (an address, "Executive Director").
 */
export type SignerLine = 'own' | 'name' | 'detail';

const NAME_WORD = /^["(\u201c]?\p{Lu}[\p{L}.'\u2019")\u201d-]*,?$/u;
const SMALL_NAME_WORDS = new Set(
  'de del la las los da di do dos du van von der den bin ibn al el y and & of the'.split(' '),
);
const LABELS_ONLY = /^[\s,;:|/*()–—-]*$/;
const LABEL_WORDS =
  /\b(?:your|full|printed?|name|first|last|street|home|mailing|address|city|town|state|zip|code|postal|county|e-?mail|phone|number|telephone|signed|signature|from|a|constituent|resident|of|in|district)\b/gi;
const MOST_LENGTH = 90;

/** Reads a line as part of a signature; null where it is a sentence or too long. */
export function readSigner(line: string): SignerLine | null {
  if (line === '' || line.length > MOST_LENGTH || /^p\. ?s\b/i.test(line)) return null;
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
