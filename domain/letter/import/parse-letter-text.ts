import { writePlaceholder } from '../placeholder';
import { BlockBuilder } from './block-builder';
import { detectBills } from './detect-bill';
import { frameLetters, type LetterFrame } from './frame-letters';
import type { ImportedBlock, ImportedLetter, ImportedText, ImportWarning } from './imported-text';
import { partsBetween, partsOfLetter } from './letter-parts';
import { normalizeText } from './normalize';
import { readLines, type SourceLine } from './source-lines';

/** A single line of this length is more than a short message. */
const LONG_LINE = 400;
const LONGEST_TITLE = 80;

function titleOf(blocks: readonly ImportedBlock[]): string {
  const order = ['subject', 'paragraph', 'salutation'] as const;
  const first = order.map((kind) => blocks.find((block) => block.kind === kind)).find(Boolean);
  const text = (first?.text ?? '').replace(/\n/g, ' ');
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE).trimEnd()}\u2026` : text;
}

function letterOf(own: readonly ImportedBlock[]): ImportedLetter {
  const textsOf = (kind: ImportedBlock['kind']) =>
    own.flatMap((block) => (block.kind === kind ? [block.text] : [])).join('\n');
  return {
    title: titleOf(own),
    blocks: own.map(({ id }) => id),
    bills: detectBills(textsOf('subject'), textsOf('paragraph')),
  };
}

function warningsOf(
  blocks: readonly ImportedBlock[],
  letters: readonly ImportedLetter[],
  frames: readonly LetterFrame[],
  lines: readonly SourceLine[],
): readonly ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (letters.length === 0) warnings.push({ kind: 'empty' });
  if (letters.length > 1) warnings.push({ kind: 'several-letters', letters: letters.length });
  if (blocks.some(({ why }) => why === 'before-letter')) warnings.push({ kind: 'text-before' });
  frames.forEach((frame, letter) => {
    const own = (letters[letter]?.blocks ?? []).map((id) => blocks[id]);
    const isToReader = own.some((block) => block?.why === 'addressed-to-you');
    if (frame.subjectAt === null && frame.headingAt === null) warnings.push({ kind: 'no-subject', letter });
    if (isToReader) warnings.push({ kind: 'addressed-to-you', letter });
    else if (frame.salutationAt === null) warnings.push({ kind: 'no-salutation', letter });
    if (frame.closingAt === null) warnings.push({ kind: 'no-closing', letter });
  });
  const filled = lines.filter(({ text }) => text !== '');
  if (filled.length === 1 && (filled[0]?.text.length ?? 0) >= LONG_LINE)
    warnings.push({ kind: 'no-line-breaks' });
  return warnings;
}

/**
 * Reads the pasted text of an action alert or letter. It never fails and never loses a word: unclear text is marked,
 * and boilerplate is kept next to the letter. Linear in the length of the text.
 * See docs/decisions/007.
 */
export function parseLetterText(text: string): ImportedText {
  const lines = readLines(normalizeText(text));
  const frames = frameLetters(lines);
  const builder = new BlockBuilder();
  let from = 0;
  frames.forEach((frame, letter) => {
    for (const part of partsBetween(lines.slice(from, frame.from), letter > 0 ? letter - 1 : null))
      builder.add(part);
    for (const part of partsOfLetter(lines, frame, letter)) builder.add(part);
    const mark = frame.closingAt === null ? undefined : lines[frame.closingAt]?.mark;
    const isSigned = frame.signature !== null || (mark?.kind === 'closing' && mark.closing.rest !== '');
    if (mark && !isSigned) builder.addMissing('signature', writePlaceholder('Your Name'), letter);
    from = frame.to;
  });
  for (const part of partsBetween(lines.slice(from), frames.length > 0 ? frames.length - 1 : null))
    builder.add(part);

  const { blocks, choices } = builder;
  const own = frames.map((): ImportedBlock[] => []);
  for (const block of blocks) if (block.letter !== null) own[block.letter]?.push(block);
  const letters = own.map(letterOf);
  return { blocks, letters, choices, warnings: warningsOf(blocks, letters, frames, lines) };
}
