import type { BillType } from '../letter';
import type { DetectedBill } from './imported-text';
import { STANCES } from './support-or-oppose';

const SPELLINGS: readonly (readonly [string, BillType])[] = [
  ['S\\.? ?J\\.? ?Res\\.?|Senate Joint Resolution', 'sjres'],
  ['H\\.? ?J\\.? ?Res\\.?|House Joint Resolution', 'hjres'],
  ['S\\.? ?Con\\.? ?Res\\.?|Senate Concurrent Resolution', 'sconres'],
  ['H\\.? ?Con\\.? ?Res\\.?|House Concurrent Resolution', 'hconres'],
  ['S\\.? ?Res\\.?|Senate Resolution', 'sres'],
  ['H\\.? ?Res\\.?|House Resolution', 'hres'],
  ['H\\. ?R\\.?|HR|House Bill', 'hr'],
  ['S\\.|S|Senate Bill', 's'],
];

/** Excludes "U.S. 50", "18 U.S.C. 1591", "AS 5", "'s 5", "S. 12th", "S. 1,000", "S. 1.5" and "S. 5-7". */
const BILL = new RegExp(
  `(?<![\\p{L}\\d.&'\\u2019\\u00a7-]|U\\. )(?:${SPELLINGS.map(([spelling]) => `(${spelling})`).join('|')}) ?(?:No\\. ?)?(\\d{1,5})(?![\\d\\p{L}]|[,.]\\d|-\\d)`,
  'gu',
);
/** The most mentions that are read in one text. No letter has as many. */
const MOST_MENTIONS = 1000;
const CONGRESS = /\b(\d{2,3})(?:st|nd|rd|th) (?:U\.S\. )?Congress\b/g;

const TITLE_END = /^(?:Act|Resolution|Amendment)$/;
const SMALL = new Set('of and the for to in on a an from with by our against &'.split(' '));
const MOST_TITLE_WORDS = 16;

const bareWord = (word: string) => word.replace(/[,;:."\u201c\u201d()]/g, '');
const isTitleWord = (word: string) => /^["\u201c]?[\p{Lu}\d]/u.test(word) || SMALL.has(word);

/** Drops the words that lead to a title: "and the", "Please Support the". */
function withoutLead(words: readonly string[]): string {
  const first = bareWord(words[0] ?? '').toLowerCase();
  const the = STANCES.has(first) || first === 'please' ? words.indexOf('the') : -1;
  const start = words.findIndex((word, index) => index > the && !SMALL.has(bareWord(word).toLowerCase()));
  return start === -1
    ? ''
    : words
        .slice(start)
        .join(' ')
        .replace(/["\u201c\u201d]|,$/g, '');
}

/** The title before a number: "... the Sample Rivers Act of 2017 (". */
function titleBefore(text: string): string {
  const words = text
    .slice(-240)
    .replace(/[(,\s]+$/, '')
    .split(' ');
  const year = /^\d{4}$/.test(words.at(-1) ?? '') && words.at(-2) === 'of' ? 2 : 0;
  const end = words.length - year;
  if (!TITLE_END.test(bareWord(words[end - 1] ?? ''))) return '';
  let start = end - 1;
  while (start > 0 && end - start < MOST_TITLE_WORDS && isTitleWord(words[start - 1] ?? '')) {
    // A title does not continue across the end of a clause.
    if (/[.;:]$/.test(words[start - 1] ?? '')) break;
    start--;
  }
  return withoutLead(words.slice(start));
}

/** The title after a number: ", the Sample Rivers Act of 2017". */
function titleAfter(text: string): string {
  const lead = /^(?:,| \(|:| -| \u2013| \u2014)? ?(?:the |or the )?/.exec(text)?.[0] ?? '';
  const words = text
    .slice(lead.length, lead.length + 240)
    .split(' ')
    .slice(0, MOST_TITLE_WORDS);
  const end = words.findIndex((word) => TITLE_END.test(bareWord(word)));
  if (end < 1 || !words.slice(0, end).every((word) => isTitleWord(word) && !/[.;:]$/.test(word))) return '';
  const year = words[end + 1] === 'of' ? /^\d{4}/.exec(words[end + 2] ?? '')?.[0] : undefined;
  const title = [...words.slice(0, end), bareWord(words[end] ?? '')];
  return withoutLead(year ? [...title, 'of', year] : title);
}

function congressOf(text: string): readonly number[] {
  return [...text.matchAll(CONGRESS)].map((match) => Number(match[1])).filter((number) => number <= 200);
}

/**
 * Bills of the U.S. Congress that a letter names ("S. 1693", "HR 1865", "S.J.Res. 5"), most mentioned first. The
 * subject counts twice. The Congress is known only if the text says it ("115th Congress").
 */
export function detectBills(subject: string, body: string): readonly DetectedBill[] {
  const named = new Set(congressOf(`${subject}\n${body}`));
  const [only] = named;
  const found = new Map<string, { bill: DetectedBill; mentions: number }>();
  for (const [text, weight] of [
    [subject, 2],
    [body, 1],
  ] as const) {
    let mentions = 0;
    for (const match of text.matchAll(BILL)) {
      if (++mentions > MOST_MENTIONS) break;
      const type = SPELLINGS.find((_, index) => match[index + 1] !== undefined)?.[1];
      const number = Number(match[SPELLINGS.length + 1]);
      if (!type || number === 0) continue;
      const end = match.index + match[0].length;
      const near = congressOf(text.slice(end, end + 60))[0];
      const congress = near ?? (named.size === 1 && only !== undefined ? only : null);
      const title =
        titleBefore(text.slice(Math.max(0, match.index - 260), match.index)) ||
        titleAfter(text.slice(end, end + 260));
      const key = `${type} ${number}`;
      const known = found.get(key);
      const bill = {
        type,
        number,
        congress: known?.bill.congress ?? congress,
        title: known?.bill.title || title,
      };
      found.set(key, { bill, mentions: (known?.mentions ?? 0) + weight });
    }
  }
  return [...found.values()].sort((a, b) => b.mentions - a.mentions).map(({ bill }) => bill);
}
