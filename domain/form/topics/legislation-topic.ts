import { plainWords } from '@/domain/form/choices/option-text';

/**
 * "Legislation" as a subject of its own. The word stands beside any subject ("Health legislation"), so the
 * vocabulary leaves it out. A topic that says nothing else means legislation as such, and many offices' lists have
 * an option for it.
 */

const LEGISLATION = /^(?:legislation|legislative|bills?)$/;
const BESIDE_TOPIC =
  /^(?:state|federal|general|pending|proposed|new|current|issues?|matters?|the|a|an|and|of|on|my)$/;
const BESIDE_LABEL =
  /^(?:state|federal|general|pending|proposed|new|current|issues?|matters?|comments?|opinions?|views?|inquir(?:y|ies)|questions?|feedback|share|your|my|about|the|a|an|and|or|of|on|other)$/;

/** True for a topic that means legislation as such. */
export function isLegislationTopic(topic: string): boolean {
  return isAbout(plainWords(topic), BESIDE_TOPIC);
}

/** The distance of a label from a topic that means legislation as such; null if the label is about anything else. */
export function legislationDistance(topic: string, label: string): number | null {
  const [wanted, offered] = [plainWords(topic), plainWords(label)];
  if (
    wanted.includes('state')
      ? offered.includes('federal')
      : offered.includes('state') && wanted.includes('federal')
  )
    return null;
  if (offered.length === 1 && offered[0] === 'legislature') return 1;
  if (!isAbout(offered, BESIDE_LABEL)) return null;
  return Math.min(0.9, (offered.length - 1) * 0.1);
}

function isAbout(words: readonly string[], beside: RegExp): boolean {
  return (
    words.some((word) => LEGISLATION.test(word)) &&
    words.every((word) => LEGISLATION.test(word) || beside.test(word))
  );
}
