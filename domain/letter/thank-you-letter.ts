import { builtInId } from './built-in-letters/built-in-id';
import { asksToCosponsor } from './cosponsor-ask';
import type { Letter, LetterId } from './letter';
import { isLetterId } from './letter';

/** No id of a letter of a file has a colon (built-in-id.ts): none can be taken for one of these. */
const MARK = 'thank-you:';
/** The letter whose words thank a cosponsor. */
export const THANK_YOU_WORDS: LetterId = builtInId('thank-a-cosponsor');

/** Id of the letter that thanks where another one asks. Null where there can be none. */
export function thankYouId(asking: LetterId): LetterId | null {
  const id = `${MARK}${asking}`;
  return !asking.startsWith(MARK) && isLetterId(id) ? id : null;
}

/** Id of the letter that asks, of the id of the one that thanks in its place; null for any other id. */
export function askingId(thanking: LetterId): LetterId | null {
  const id = thanking.slice(MARK.length);
  return thanking.startsWith(MARK) && isLetterId(id) ? id : null;
}

/**
 * The letter that thanks for what another one asks for: the built-in words, with the bill and the topics of
 * the letter that asks. Null for a letter that does not ask to cosponsor a bill.
 */
export function thankYouFor(asking: Letter, words: Letter): Letter | null {
  const id = thankYouId(asking.id);
  if (id === null || !asksToCosponsor(asking)) return null;
  return { ...words, id, name: asking.name, topics: asking.topics, bill: asking.bill };
}

/** The letter of an id, one that thanks in the place of another included; null where there is none. */
export function findLetter(letters: readonly Letter[], id: LetterId): Letter | null {
  const byId = (wanted: LetterId) => letters.find((letter) => letter.id === wanted) ?? null;
  const asked = askingId(id);
  if (asked === null) return byId(id);
  const asking = byId(asked);
  const words = byId(THANK_YOU_WORDS);
  return asking && words && thankYouFor(asking, words);
}
