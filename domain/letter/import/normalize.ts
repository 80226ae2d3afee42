const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** All kinds of spaces, including no-break ones. Tabs are kept for indentation. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphens, zero-width spaces, direction and byte order marks, and controls other than newline and tab. */
const UNSEEN = /(?![\n\t])[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const JOINERS = /[\u200c\u200d]+/g;
const LAST_LATIN = 0x24f;

/** Joiners shape some scripts and emoji. Next to a Latin letter, digit or space they do nothing. */
function keptJoiners(run: string, at: number, text: string): string {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  const after = at + run.length < text.length ? text.charCodeAt(at + run.length) : 0;
  return before > LAST_LATIN && after > LAST_LATIN ? run : '';
}

/** A pasted text with "\n" line ends, plain spaces and tabs, and no invisible characters. Every word is kept. */
export function normalizeText(text: string): string {
  return text.replace(BREAKS, '\n').replace(SPACES, ' ').replace(UNSEEN, '').replace(JOINERS, keptJoiners);
}

/** Text in one line: white space folded and trimmed. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** For comparing words: lower case, straight apostrophes, folded. */
export function plainWords(text: string): string {
  return foldSpaces(text.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'"));
}
