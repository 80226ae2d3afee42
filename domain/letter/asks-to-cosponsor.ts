import type { Letter } from './letter';

const ASKS = /\b(?:to|please|and|you|that)\s+co-?sponsor\b/i;
/** Words of a letter that may be against the bill, or is about a cosponsorship that stands already. */
const NOT_AN_ASK =
  /\b(?:oppos\w*|against|withdraw\w*|reject\w*|defeat\w*|block\w*|refus\w*|repeal\w*|object\w*|no on)\b|\bvot\w+ (?:no|down)\b|\b(?:not|never|n't)(?:\s+to)?\s+co-?sponsor|\bthank(?:s| you) for\b[^.]*\bco-?sponsor/i;

/**
 * True for a letter that asks to cosponsor its bill, and says nothing that could be against it. Whoever
 * cosponsors is thanked in the place of such a letter only: thanks for a bill that the person is against
 * would be far worse than no thanks.
 */
export function asksToCosponsor({ bill, subject, paragraphs }: Letter): boolean {
  if (bill === null) return false;
  const text = [subject, ...paragraphs.map((paragraph) => paragraph.text)].join('\n');
  return ASKS.test(text) && !NOT_AN_ASK.test(text);
}
