import type { Constituent } from '@/domain/constituent/constituent';
import type {
  BlockSnapshot,
  ControlSnapshot,
  FormSnapshot,
  OptionSnapshot,
} from '@/domain/form/read/form-snapshot';
import { classify } from '@/domain/form/roles/classify';
import { foldText } from '@/domain/plain-text';
import { MASK, type Masker, maskerFor } from './mask-details';

/**
 * A report of a page whose form was not recognized, for whoever fixes the recognition. It holds labels, names and
 * structure, but no field values, no query strings and none of the person's details.
 */

const LONGEST_TEXT = 160;
const LONGEST_READ = 4_000;
const MOST_CONTROLS = 120;
const MOST_OPTIONS = 12;
const MOST_BLOCKS = 20;

/** @param frames the page and its frames. @returns plain text, ready for an issue. See docs/decisions/020. */
export function redactedReport(
  frames: readonly FormSnapshot[],
  constituent: Constituent,
  version: string,
): string {
  const mask = maskerFor(constituent);
  const lines = [
    `Dear Member ${version}: a form that was not recognised`,
    '',
    ...frames.flatMap((frame) => frameLines(frame, mask)),
  ];
  // Mask whole lines again: a detail may span parts that were masked separately, or match our own words.
  return `${lines.map((line) => (line === '' ? '' : mask(line))).join('\n')}\n`;
}

function frameLines(frame: FormSnapshot, mask: Masker): readonly string[] {
  const form = classify(frame);
  const words = (text: string) => tidy(text, mask);
  const usable = frame.controls.filter(({ hiddenReason }) => hiddenReason === null);
  return [
    `${frame.isFrame ? 'Frame' : 'Page'}: ${addressWords(frame.url, mask)}`,
    `  Title: ${words(frame.title)}`,
    `  Headings: ${frame.headings.map(words).join(' | ')}`,
    `  Taken as: ${form.kind}; ${usable.length} fields to see, ${frame.controls.length - usable.length} not`,
    `  CAPTCHA: ${frame.hasCaptcha ? 'yes' : 'no'}`,
    ...frame.blocks.slice(0, MOST_BLOCKS).flatMap((block, index) => [
      blockLine(block, index, words),
      ...frame.controls
        .filter((control) => control.block === index)
        .slice(0, MOST_CONTROLS)
        .flatMap((control) => controlLines(control, words)),
    ]),
    '',
  ];
}

function blockLine(block: BlockSnapshot, index: number, words: Masker): string {
  return facts(`  ${block.isForm ? 'Form' : 'Part'} ${index + 1}`, [
    ['heading', words(block.heading)],
    ['id', words(block.id)],
    ['name', words(block.name)],
    ['class', words(block.className)],
    ['method', words(block.method)],
    ['action', addressWords(block.action, words)],
    ['in', block.landmarks.map(words).join(' ')],
    ['buttons', block.buttons.map(words).join(' | ')],
  ]);
}

function controlLines(control: ControlSnapshot, words: Masker): readonly string[] {
  const choices = [...control.options, ...control.choices].map(({ text }) => text);
  return [
    facts(
      `    ${control.type === control.kind ? control.kind : `${control.kind} (${words(control.type)})`}`,
      [
        ['label', words(control.label)],
        ['nearby', control.nearby.slice(0, 3).map(words).join(' | ')],
        ['group', control.group.map(words).join(' | ')],
        ['name', words(control.name)],
        ['id', words(control.id)],
        ['autocomplete', words(control.autocomplete)],
        ['placeholder', words(control.placeholder)],
        ['title', words(control.title)],
        ['hint', words(control.description)],
        ['limit', control.maxLength === null ? '' : String(control.maxLength)],
        ['required', control.required ? 'yes' : ''],
        ['not seen', control.hiddenReason ?? ''],
        ['choices', choicesWords(choices, words)],
      ],
    ),
  ];
}

/** The first choices. If one was masked, only their number: a gap would reveal the detail. */
function choicesWords(choices: readonly OptionSnapshot['text'][], words: Masker): string {
  if (choices.length === 0) return '';
  const masked = choices.map(words);
  if (masked.some((text) => text.includes(MASK))) return `${choices.length}, not shown`;
  const more = choices.length > MOST_OPTIONS ? ` | and ${choices.length - MOST_OPTIONS} more` : '';
  return masked.slice(0, MOST_OPTIONS).join(' | ') + more;
}

function facts(what: string, pairs: readonly (readonly [string, string])[]): string {
  const said = pairs.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`);
  return said.length === 0 ? what : `${what}; ${said.join('; ')}`;
}

function tidy(text: string, mask: Masker): string {
  const folded = foldText(withoutQueries(text.slice(0, LONGEST_READ)));
  // Mask before cutting: half a detail would not be found. A word cut by the read limit is dropped.
  const whole = text.length > LONGEST_READ ? folded.replace(/\S*$/, '') : folded;
  return mask(whole).slice(0, LONGEST_TEXT);
}

/** Removes queries and fragments from the addresses in a text. */
function withoutQueries(text: string): string {
  return text.replace(/(https?:\/\/[^\s?#]*)[?#]\S*/gi, '$1');
}

/** Host and path. Parts of the path that may identify a person or session are masked. */
function addressWords(address: string, mask: Masker): string {
  const [plain = ''] = address.split(/[?#]/);
  return plain
    .split('/')
    .map(decoded)
    .map((part) => (part.length > 40 || /[0-9a-f]{12,}/i.test(part) ? MASK : tidy(part, mask)))
    .join('/');
}

/** A decoded path part. Malformed escapes are dropped. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replace(/%[0-9a-f]{0,2}/gi, ' ');
  }
}

/** The report of a page, or that the page cannot be read. */
export type PageDescription =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'not-readable' };
