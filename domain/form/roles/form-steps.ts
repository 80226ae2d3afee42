import type { BlockSnapshot, FormSnapshot } from '@/domain/form/read/form-snapshot';
import type { RoledControl } from './context-roles';
import type { FieldRole } from './field-role';
import { labelPhrase, namePhrase } from './field-words';

/** What a page says about the steps of its form. */

const COUNT = String.raw`(\d{1,2}|one|two|three|four|five|six)`;
/** "Step 2", "Step 2 of 4", "2 of 4", as `labelPhrase` returns them. */
const STEP = new RegExp(
  String.raw`\b(?:step|paso) ${COUNT}\b(?: (?:of |out of |de )?${COUNT}\b)?|\b${COUNT} (?:of|out of|de) ${COUNT}\b`,
);
/** The same with a stroke, "2/4", in words that the page side has found to be about steps. */
const FRACTION = /([1-9])\s*\/\s*([1-9])/;
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const NEXT = /\b(?:next|continue|proceed|continuar|siguiente)\b/;

interface StepWords {
  readonly at: number;
  /** How many steps there are; null if the page does not say. */
  readonly of: number | null;
}

/** The step that a form says it is; null if it says nothing of steps. */
export function stepOf({ title, headings, url }: FormSnapshot, block: BlockSnapshot): StepWords | null {
  for (const text of [block.step ?? '', block.heading, ...headings, title]) {
    const found = STEP.exec(labelPhrase(text));
    if (found) return stepWords(found[1] ?? found[3], found[2] ?? found[4]);
  }
  const [, part, whole] = FRACTION.exec(block.step ?? '') ?? [];
  if (part !== undefined) return stepWords(part, whole);
  const paths = [url.replace(/^https?:\/\/[^/]*/, ''), block.action.replace(/^[^/]*/, '')];
  const isSaid = block.step !== undefined || paths.some((path) => /\bstep\b/.test(namePhrase(path)));
  return isSaid ? { at: 0, of: null } : null;
}

function stepWords(at = '', of?: string): StepWords | null {
  const [part, whole] = [countOf(at), of === undefined ? null : countOf(of)];
  return whole !== null && part > whole ? null : { at: part, of: whole };
}

function countOf(text: string): number {
  return NUMBERS.includes(text) ? NUMBERS.indexOf(text) : Number(text);
}

/** Whether the form's own button leads to another page. */
export function hasNextButton({ buttons }: BlockSnapshot): boolean {
  return buttons.some((button) => NEXT.test(labelPhrase(button)));
}

/**
 * What a form still has ahead of it, once it is filled. Absent: nothing, its button sends the message.
 *
 * - `message`: the page is a step, and the message is asked for on a later one;
 * - `more`: the message is here, and further details are asked for on a later page;
 * - `no-message`: no box for the message is in sight, and nothing says that one follows.
 */
export const AHEAD = ['message', 'more', 'no-message'] as const;
export type Ahead = (typeof AHEAD)[number];

const WHO: ReadonlySet<FieldRole> = new Set(['family-name', 'name', 'email', 'address-line1']);
/** Kinds of control with room for a message. */
const ROOMY: ReadonlySet<string> = new Set(['textarea', 'editor']);
/** What such a control is for if it is certainly not for the message. */
const NO_MESSAGE: ReadonlySet<FieldRole> = new Set(['street-address', 'captcha', 'honeypot', 'other']);

/** Whether a control may be the box for the message, even if what it is for is not understood. */
export function mayHoldMessage({ control, role }: RoledControl): boolean {
  if (role === 'message') return true;
  return ROOMY.has(control.kind) && !NO_MESSAGE.has(role);
}

/**
 * What comes after a form. A box that may hold the message counts as one, so that nobody is told to go on while it
 * is empty.
 * @param own the usable controls of the form
 */
export function aheadOf(
  snapshot: FormSnapshot,
  block: BlockSnapshot,
  own: readonly RoledControl[],
  kind: 'contact-form' | 'zip-gate',
): Ahead | null {
  const step = stepOf(snapshot, block);
  const isLast = step !== null && step.of !== null && step.at >= step.of;
  const stepsLeft = step !== null && step.of !== null && step.at < step.of;
  if (own.some(mayHoldMessage)) {
    const isWhole = own.some(({ role }) => WHO.has(role));
    return stepsLeft || (hasNextButton(block) && !isWhole && !isLast) ? 'more' : null;
  }
  const isStep = kind === 'zip-gate' || stepsLeft || (hasNextButton(block) && !isLast);
  return isStep ? 'message' : 'no-message';
}
