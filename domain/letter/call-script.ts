import type { Constituent } from '../constituent/constituent';
import { parseState, stateName } from '../constituent/us-state';
import type { ComposedLetter } from './compose';

/** In characters: about a minute to say. */
const LONGEST_SCRIPT = 600;

/** What a call takes from a letter: who is calling, from where, and the first thing the letter says. */
export interface CallScript {
  readonly name: string;
  /** "Springfield, Massachusetts"; empty if neither is known. */
  readonly place: string;
  readonly lines: string;
}

/** The first paragraph, plus the next ones while the script stays short. Sentences are never cut. */
export function callScript(
  letter: ComposedLetter,
  { firstName, lastName, city, state }: Constituent,
): CallScript {
  const code = parseState(state);
  const [first, ...others] = letter.paragraphs.map(({ text }) => text);
  let lines = firstSentences(first ?? '');
  // If the first paragraph was shortened, stop there.
  for (const text of lines === first ? others : []) {
    if (lines.length + 1 + text.length > LONGEST_SCRIPT) break;
    lines = `${lines} ${text}`;
  }
  return {
    name: `${firstName} ${lastName}`.trim(),
    place: [city.trim(), code === null ? state.trim() : stateName(code)]
      .filter((part) => part !== '')
      .join(', '),
    lines: lines.replace(/\s+/g, ' '),
  };
}

/** The sentences of a text up to the limit. The first one is kept whole, however long it is. */
function firstSentences(text: string): string {
  const sentences = text.split(/(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[A-Z])/);
  let said = '';
  for (const sentence of sentences) {
    if (said !== '' && said.length + 1 + sentence.length > LONGEST_SCRIPT) break;
    said = said === '' ? sentence : `${said} ${sentence}`;
  }
  return said;
}
