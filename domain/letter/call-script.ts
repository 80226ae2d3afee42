import type { Constituent } from '../constituent/constituent';
import { parseState, stateName } from '../constituent/us-state';
import type { ComposedLetter } from './compose';

/** About a minute to say. */
const LONGEST = 600;

/** What a call takes from a letter: who calls from where, and the first thing that the letter says. */
export interface CallScript {
  readonly name: string;
  /** "Springfield, Massachusetts"; empty where neither is known. */
  readonly place: string;
  readonly lines: string;
}

/** The first paragraph, with the next ones as long as it stays short; whole sentences, never cut within one. */
export function callScript(
  letter: ComposedLetter,
  { firstName, lastName, city, state }: Constituent,
): CallScript {
  const code = parseState(state);
  const [first, ...others] = letter.paragraphs.map(({ text }) => text);
  let lines = firstSentences(first ?? '');
  // A paragraph that was shortened is not gone on after.
  for (const text of lines === first ? others : []) {
    if (lines.length + 1 + text.length > LONGEST) break;
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

/** The sentences of a text up to the bound; the first one whole, however long it is. */
function firstSentences(text: string): string {
  const sentences = text.split(/(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[A-Z])/);
  let said = '';
  for (const sentence of sentences) {
    if (said !== '' && said.length + 1 + sentence.length > LONGEST) break;
    said = said === '' ? sentence : `${said} ${sentence}`;
  }
  return said;
}
