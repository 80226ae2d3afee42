import { writePlaceholder } from '../placeholder';
import { readSigner } from './closing-line';
import { importText, type TextImport } from './import-text';
import { placeholderMeaning } from './placeholder-meaning';

export interface SignatureImport extends TextImport {
  /** Texts to choose from if somebody else's name is there. The first is proposed. Otherwise empty. */
  readonly options: readonly string[];
}

const NAME = writePlaceholder('Your Name');

/** "Your Name" or "City, State ZIP" written without brackets. */
function literalPlaceholder(line: string): TextImport | null {
  const meaning = /[<[{(_*%$\u00ab]/.test(line) ? null : placeholderMeaning(line);
  if (!meaning || meaning.owner === 'member') return null;
  return {
    text: meaning.text,
    placeholders: [{ source: line, became: meaning.text, known: true }],
    alternatives: [],
    optional: false,
  };
}

const saysName = (text: string) => text.includes(NAME) || text.includes(writePlaceholder('First Name'));

/**
 * A letter's signature with our placeholders. If it has no place for the person's name, one is added at the top.
 * Somebody else's name is left out unless the person keeps it.
 */
export function importSignature(lines: readonly string[]): SignatureImport {
  const read = lines.map((line) => {
    const literal = literalPlaceholder(line);
    const isOwn = literal !== null || readSigner(line) === 'own' || /^_{3,}$/.test(line);
    return { isOwn, imported: literal ?? importText(line, 'signature') };
  });
  const own = read.filter(({ isOwn }) => isOwn).map(({ imported }) => imported);
  // A name to sign and the same name to print become one.
  const lasting = [...new Set(own.map(({ text }) => text))];
  const text = [...(saysName(lasting.join('\n')) ? [] : [NAME]), ...lasting].join('\n');
  const whole = read.map(({ imported }) => imported.text).join('\n');
  return {
    text,
    placeholders: own.flatMap(({ placeholders }) => placeholders),
    alternatives: [],
    optional: false,
    options: read.every(({ isOwn }) => isOwn) ? [] : [text, whole],
  };
}
