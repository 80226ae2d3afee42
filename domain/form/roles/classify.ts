import type { ControlSnapshot, FormSnapshot, HiddenReason } from '@/domain/form/read/form-snapshot';
import { notesFor, textLimit } from '@/domain/form/read/message-limit';
import type { MessageLimit } from '@/domain/form/report/page-view';
import { chooseBlock } from './choose-block';
import { applyContext, type RoledControl } from './context-roles';
import { decideRole } from './decide-role';
import { isFilledRole } from './field-role';
import { type Ahead, aheadOf } from './form-steps';
import { roleEvidence } from './role-evidence';
import { sharedFront } from './shared-front';
import { topicBoxes } from './topic-boxes';

export interface ClassifiedForm {
  readonly kind: 'contact-form' | 'zip-gate' | 'none';
  /** The page has fields outside a contact form, or more than one contact form. */
  readonly otherForms: boolean;
  /** Visible, usable controls of the contact form, in document order. */
  readonly controls: readonly RoledControl[];
  /**
   * Empty fields of the contact form that the office requires and the person cannot use right now: covered, or
   * locked until something else is chosen.
   */
  readonly outOfReach: readonly RoledControl[];
  /** How many of the `fields` have a known role. Traps and hidden fields do not count. */
  readonly recognised: number;
  readonly fields: number;
  readonly messageLimit: MessageLimit | null;
  readonly ahead: Ahead | null;
}

/** Roles that ask the person for nothing. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['captcha', 'honeypot', 'site-search', 'language']);

/** Gives each control of a page its role and finds the contact form. Pure. Linear in the number of controls. */
export function classify(snapshot: FormSnapshot): ClassifiedForm {
  const usable = snapshot.controls.filter(({ hiddenReason }) => hiddenReason === null);
  const byBlock = new Map<number, ControlSnapshot[]>();
  for (const control of usable) {
    const own = byBlock.get(control.block) ?? [];
    byBlock.set(control.block, own);
    own.push(control);
  }
  const fields = [...byBlock.values()].flatMap((own) => applyContext(rolesOf(own, sharedFront(own))));
  const chosen = chooseBlock(snapshot, fields);
  if (!chosen) {
    return {
      kind: 'none',
      otherForms: usable.length > 0,
      controls: [],
      outOfReach: [],
      recognised: 0,
      fields: 0,
      messageLimit: null,
      ahead: null,
    };
  }
  const controls = chosen.fields;
  const boxes = [...topicBoxes(controls.map(({ control }) => control)).values()];
  const inQuestion = new Set(boxes.flatMap((question) => question.boxes.map(({ ref }) => ref)));
  const counted = controls.filter(
    ({ control, role }) => !NOT_COUNTED.has(role) && !inQuestion.has(control.ref),
  );
  const message = controls.find(({ role }) => role === 'message');
  const block = snapshot.blocks[chosen.block];
  return {
    kind: chosen.kind,
    otherForms: byBlock.size > 1,
    controls,
    outOfReach: outOfReach(snapshot, chosen.block),
    recognised: counted.filter(({ role }) => role !== 'unknown').length + boxes.length,
    fields: counted.length + boxes.length,
    messageLimit: message ? textLimit(message.control, notesFor(message.control, snapshot)) : null,
    ahead: block ? aheadOf(snapshot, block, controls, chosen.kind) : null,
  };
}

function rolesOf(controls: readonly ControlSnapshot[], front: string): readonly RoledControl[] {
  return controls.map((control) => ({ control, ...decideRole(control, roleEvidence(control, front)) }));
}

/** How a field is out of reach for a while. Everything else that hides one may be a trap. */
const FOR_A_WHILE: ReadonlySet<HiddenReason | null> = new Set(['covered', 'disabled', 'read-only']);

function outOfReach(snapshot: FormSnapshot, block: number): readonly RoledControl[] {
  return snapshot.controls
    .filter((control) => control.block === block && FOR_A_WHILE.has(control.hiddenReason))
    .filter((control) => !control.hasText && control.required)
    .map((control) => ({ control, ...decideRole(control, roleEvidence(control)) }))
    .filter(({ role }) => isFilledRole(role));
}

/**
 * Whether the contact form of a later reading is the one that was being filled. If a page hides fields, another of
 * its forms may score better; that is not the same form. If none of the old controls is left on the page, the form
 * was rendered again under new refs and counts as the same.
 * @param snapshot the later reading
 */
export function isSameForm(before: ClassifiedForm, after: ClassifiedForm, snapshot: FormSnapshot): boolean {
  const known = new Set(before.controls.map(({ control }) => control.ref));
  if (after.controls.some(({ control }) => known.has(control.ref))) return true;
  return !snapshot.controls.some(({ ref }) => known.has(ref));
}
