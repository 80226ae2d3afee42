import type { BlockSnapshot, FormSnapshot } from '@/domain/form/read/form-snapshot';
import { messageOfStep, type RoledControl } from './context-roles';
import { type FieldRole, isFilledRole } from './field-role';
import { labelPhrase, namePhrase } from './field-words';
import { hasNextButton, stepOf } from './form-steps';

export interface ChosenBlock {
  readonly kind: 'contact-form' | 'zip-gate';
  readonly block: number;
  /** The block's fields as its place among the steps of a form explains them. */
  readonly fields: readonly RoledControl[];
}

/** How much each role suggests that a block is a constituent's contact form. */
const POINTS: Partial<Record<FieldRole, number>> = {
  message: 7,
  topic: 3,
  'given-name': 2,
  'family-name': 2,
  name: 2,
  email: 2,
  'address-line1': 1,
  'street-address': 1,
  'address-level2': 1,
  'address-level1': 1,
  'postal-code': 1,
  tel: 1,
  subject: 1,
  'honorific-prefix': 1,
};
/** Reached by a message plus some sender fields, or by nearly all sender fields (a first page of several). */
const CONTACT_FORM = 8;
/** A ZIP gate asks for a ZIP code and little else (a first name, +4, a state, an address to look up). */
const GATE_MAX_FIELDS = 7;

/** Fields with which a first page identifies its own constituents. */
const RESIDENCE: ReadonlySet<FieldRole> = new Set(['postal-code', 'county', 'address-line1']);
/** Fields that no newsletter asks for. */
const ASKED_FIRST: ReadonlySet<FieldRole> = new Set([...RESIDENCE, 'topic', 'honorific-prefix']);

/** A single page of a form with several asks for no more. */
const STEP_MAX_FIELDS = 16;
/** What no newsletter asks for. */
const NOT_FOR_NEWS: ReadonlySet<FieldRole> = new Set([
  'message',
  'subject',
  'topic',
  'honorific-prefix',
  'address-line1',
  'street-address',
  'reply-wanted',
]);
/** May stand beside known details on a step; the person decides. */
const HARMLESS: ReadonlySet<FieldRole> = new Set([
  'additional-name',
  'honorific-suffix',
  'second-tel',
  'organization',
  'job-title',
  'message-type',
  'newsletter',
  'consent',
  'residency',
  'captcha',
  'honeypot',
  'site-search',
  'language',
]);

const SIDE_LANDMARKS = new Set(['header', 'nav', 'aside', 'footer', 'search']);
const SIGN_UP =
  /\b(?:newsletter\w*|subscribe|subscription|sign ?up|stay (?:in touch|connected|informed|up to date)|(?:email|get|receive) updates|e ?news|mailing list|join (?:my|our) (?:email )?list|follow)\b/;
const OTHER_PURPOSE =
  /\b(?:find (?:your|my) (?:representative|senator|member)|who is my|log ?in|sign in|donate|contribute|search|poll|survey|translate)\b/;
/** Forms with steps at an office that are not for writing to it. */
const OTHER_STEPS =
  /\b(?:case ?work|privacy (?:release|act)|(?:help|assistance|problem) with (?:a |an )?(?:federal )?agenc\w*|tours?|flags?|tickets?|intern(?:s|ships?)?|academ\w+|nominations?|scheduling|meeting request|appointments?|rsvp|events?|registration|register|survey|poll|petition|share (?:this|with|on)|tell (?:a|your) friends?|friends?|donat\w+|contribut\w+|volunteer|shop|order|account|log ?in|sign in|password|website feedback|grants?|art competition|congressional app|alerts?|updates?)\b/;
const WRITING =
  /\b(?:contact|write|writing|email|message|opinion|views?|thoughts?|constituent|comments?|correspondence)\b/;
const GATE_WORDS =
  /\b(?:zip|verify|verification|authentication|contact|write|writing|email|message|opinion|step|constituent|address check)\b/;
const GATE_BUTTON =
  /\b(?:next|continue|submit|go|begin|start|get started|verify|proceed|enter|send|check|contact|email)\b/;

/**
 * The contact form among the blocks of a page, else its ZIP gate. Null if neither exists or two score the same.
 * Newsletter sign-ups, site searches and "find your representative" boxes are recognized by landmark, name and
 * button text.
 */
export function chooseBlock(snapshot: FormSnapshot, fields: readonly RoledControl[]): ChosenBlock | null {
  const byBlock = new Map<number, RoledControl[]>();
  for (const field of fields) {
    const own = byBlock.get(field.control.block) ?? [];
    byBlock.set(field.control.block, own);
    own.push(field);
  }
  const scored = snapshot.blocks.map((block, index) => {
    const own = byBlock.get(index) ?? [];
    return { index, block, own, score: contactScore(block, own, snapshot) };
  });
  const best = single(scored.filter(({ score }) => score >= CONTACT_FORM));
  if (best !== undefined) return best && { kind: 'contact-form', block: best.index, fields: best.own };
  const pages = scored
    .map(({ index, block, own }) => {
      const short = isShortPage(snapshot, block, own);
      return { index, block, short, own: short ? own : messageOfStep(own), score: own.length };
    })
    .filter(({ block, own, short }) => short || isStep(snapshot, block, own));
  const page = single(pages);
  if (!page) return null;
  const asksWhere = page.short && page.own.some(({ role }) => RESIDENCE.has(role));
  return { kind: asksWhere ? 'zip-gate' : 'contact-form', block: page.index, fields: page.own };
}

/** The entry with the highest score; null if the highest is shared; undefined if there are no entries. */
function single<T extends { score: number }>(entries: readonly T[]): T | null | undefined {
  const [first, second] = [...entries].sort((a, b) => b.score - a.score);
  if (!first) return undefined;
  return second && second.score === first.score ? null : first;
}

function contactScore(block: BlockSnapshot, own: readonly RoledControl[], snapshot: FormSnapshot): number {
  const roles = new Set(own.map(({ role }) => role));
  let score = 0;
  for (const role of roles) score += POINTS[role] ?? 0;
  if (block.landmarks.some((landmark) => SIDE_LANDMARKS.has(landmark))) score -= 5;
  if (roles.has('secret') || roles.has('payment')) score -= 12;
  const words = purposeWords(block);
  const hasMessage = roles.has('message');
  if (SIGN_UP.test(words)) score -= hasMessage ? 3 : 10;
  if (OTHER_PURPOSE.test(words)) score -= hasMessage ? 2 : 8;
  if (!hasMessage && SIGN_UP.test(labelPhrase(snapshot.headings[0] ?? ''))) score -= 10;
  return score;
}

/** One short page of a form with several: a ZIP check, or a topic to choose before the message. */
function isShortPage(snapshot: FormSnapshot, block: BlockSnapshot, own: readonly RoledControl[]): boolean {
  if (!own.some(({ role }) => ASKED_FIRST.has(role))) return false;
  if (own.length > GATE_MAX_FIELDS) return false;
  if (own.some(({ role }) => role === 'message' || role === 'secret' || role === 'payment')) return false;
  if (block.landmarks.some((landmark) => SIDE_LANDMARKS.has(landmark) || landmark === 'dialog')) return false;
  const words = purposeWords(block);
  if (SIGN_UP.test(words) || OTHER_PURPOSE.test(words)) return false;
  // An e-mail box next to a ZIP code and nothing else is a sign-up, whatever it is called.
  const roles = new Set(own.map(({ role }) => role));
  if (roles.has('email') && !roles.has('address-line1') && !roles.has('family-name')) return false;
  const page = [snapshot.title, ...snapshot.headings].map(labelPhrase).join(' ');
  const path = namePhrase(snapshot.url.replace(/^https?:\/\/[^/]*/, ''));
  if (!GATE_WORDS.test(`${words} ${page} ${path}`)) return false;
  return block.buttons.length === 0 || block.buttons.some((button) => GATE_BUTTON.test(labelPhrase(button)));
}

/**
 * One of the later or earlier pages of a form with several: a page about writing that asks for known details only
 * and that says it is a step, by its words or its button.
 */
function isStep(snapshot: FormSnapshot, block: BlockSnapshot, own: readonly RoledControl[]): boolean {
  if (own.length > STEP_MAX_FIELDS || !own.some(({ role }) => isFilledRole(role))) return false;
  if (!own.every(({ role }) => isFilledRole(role) || HARMLESS.has(role))) return false;
  if (block.landmarks.some((landmark) => SIDE_LANDMARKS.has(landmark) || landmark === 'dialog')) return false;
  const words = purposeWords(block);
  const page = [snapshot.title, snapshot.headings[0] ?? ''].map(labelPhrase).join(' ');
  const path = namePhrase(snapshot.url.replace(/^https?:\/\/[^/]*/, ''));
  const all = `${words} ${page}`;
  if (SIGN_UP.test(all) || OTHER_PURPOSE.test(words) || OTHER_STEPS.test(`${all} ${path}`)) return false;
  if (!WRITING.test(`${all} ${path}`)) return false;
  if (stepOf(snapshot, block) !== null) return true;
  if (!hasNextButton(block)) return false;
  const roles = new Set(own.map(({ role }) => role));
  const asksWho = roles.has('name') || (roles.has('given-name') && roles.has('family-name'));
  return own.some(({ role }) => NOT_FOR_NEWS.has(role)) || (asksWho && roles.has('email'));
}

/** Everything that says what a block is for, as one phrase. */
function purposeWords(block: BlockSnapshot): string {
  const named = [
    block.id,
    block.name,
    block.className,
    block.action.replace(/^[^/]*/, ''),
    block.surroundings,
  ].map(namePhrase);
  const spoken = [block.heading, ...block.buttons].map(labelPhrase);
  return [...named, block.role === 'search' ? 'search' : '', ...spoken].join(' ');
}
