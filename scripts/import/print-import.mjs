// @ts-check

/**
 * The part of the results of import-unchanged.ts that is printed.
 * @typedef {object} UnchangedLetter
 * @property {string | null} subject
 * @property {string} salutation
 * @property {{ text: string, optional: boolean }[]} paragraphs
 * @property {string | null} closing
 * @property {string} signature
 * @property {{ type: string, number: number, congress: number | null, title: string } | null} bill
 * @property {string[]} topics
 */
/** @typedef {{ letters: UnchangedLetter[], unplaced: string[], warnings: string[] }} Unchanged */
/**
 * The part of the product's ImportedText that is printed.
 * @typedef {object} Imported
 * @property {{ id: number, kind: string, why: string, optional: boolean, letter: number | null, text: string, placeholders: { source: string, became: string, known: boolean }[] }[]} blocks
 * @property {unknown[]} choices
 * @property {unknown[]} warnings
 * @property {{ title: string, bills: unknown[] }[]} letters
 */

/** @param {string} text */
const indented = (text) => text.split('\n').map((line) => `    ${line}`);

/** @param {UnchangedLetter} letter @param {number} index */
function letterLines({ subject, salutation, paragraphs, signature, bill, topics }, index) {
  const congress = bill?.congress ?? 'a Congress that the text does not name';
  return [
    `  letter ${index + 1}: ${subject ?? '(no subject)'}`,
    ...indented(salutation),
    ...paragraphs.flatMap(({ text, optional }) => ['', ...indented(optional ? `(optional) ${text}` : text)]),
    '',
    ...indented(signature),
    ...(bill ? [`  bill: ${bill.type} ${bill.number} of ${congress}${bill.title && `, ${bill.title}`}`] : []),
    ...(topics.length > 0 ? [`  topics: ${topics.join(', ')}`] : []),
  ];
}

/**
 * The letters as they would be saved, then the text that the person would have to place, and the warnings.
 * @param {Unchanged} result
 */
export function lettersText({ letters, unplaced, warnings }) {
  return `${[
    ...(letters.length === 0 ? ['  no letter'] : letters.flatMap(letterLines)),
    ...unplaced.flatMap((text) => ['  to be placed:', ...indented(text)]),
    ...(warnings.length > 0 ? [`  warnings: ${warnings.join(', ')}`] : []),
  ].join('\n')}\n`;
}

/** Each block and what it became, then choices, warnings and bills. @param {Imported} imported */
export function blocksText({ blocks, choices, warnings, letters }) {
  return `${[
    ...blocks.flatMap((block) => [
      `${String(block.id).padStart(3)} ${block.kind}${block.why === 'plain' ? '' : ` (${block.why})`}${block.optional ? ' optional' : ''}${block.letter === null ? '' : ` letter ${block.letter + 1}`}`,
      ...indented(block.text),
      ...block.placeholders.map(
        ({ source, became, known }) => `      . ${source} -> ${became}${known ? '' : ' (unknown)'}`,
      ),
    ]),
    ...choices.map((choice) => `choice ${JSON.stringify(choice)}`),
    ...warnings.map((warning) => `warning ${JSON.stringify(warning)}`),
    ...letters.map(({ title, bills }) => `letter "${title}" ${JSON.stringify(bills)}`),
  ].join('\n')}\n`;
}
