import { builtInId } from './built-in-letters/built-in-id';
import { asksToCosponsor } from './cosponsor-ask';
import { isLetterId, type Letter, type LetterId } from './letter';

/** Prefix of the ids of thanking letters. */
const ID_PREFIX = 'thank-you:';
/** The letter that supplies the words of thanks. */
export const THANK_YOU_WORDS: LetterId = builtInId('thank-a-cosponsor');

/** The id of the letter that thanks instead of asking; null if there cannot be one. */
export function thankYouId(asking: LetterId): LetterId | null {
  const id = `${ID_PREFIX}${asking}`;
  return !asking.startsWith(ID_PREFIX) && isLetterId(id) ? id : null;
}

/** The id of the asking letter, given that of the thanking one; null for any other id. */
export function askingId(thanking: LetterId): LetterId | null {
  const id = thanking.slice(ID_PREFIX.length);
  return thanking.startsWith(ID_PREFIX) && isLetterId(id) ? id : null;
}

/**
 * The letter that thanks for what another asks: the built-in words with the bill and topics of the asking letter. Null
 * if that letter does not ask to cosponsor a bill.
 */
export function thankYouFor(asking: Letter, words: Letter): Letter | null {
  const id = thankYouId(asking.id);
  if (id === null || !asksToCosponsor(asking)) return null;
  return { ...words, id, name: asking.name, topics: asking.topics, bill: asking.bill };
}

/** The letter with an id, including the ids of thanking letters; null if no letter has it. */
export function findLetter(letters: readonly Letter[], id: LetterId): Letter | null {
  const byId = (wanted: LetterId) => letters.find((letter) => letter.id === wanted) ?? null;
  const asked = askingId(id);
  if (asked === null) return byId(id);
  const asking = byId(asked);
  const words = byId(THANK_YOU_WORDS);
  return asking && words && thankYouFor(asking, words);
}
