import { chooseBlock } from './choose-block';
import { applyContext, type RoledControl } from './context-roles';
import { decideRole } from './decide-role';
import type { FormSnapshot } from './form-snapshot';
import { textLimit } from './message-limit';
import type { MessageLimit } from './page-view';
import { roleEvidence } from './role-evidence';

export interface ClassifiedForm {
  readonly kind: 'contact-form' | 'zip-gate' | 'none';
  /** There are fields on the page, but no contact form among them, or more than one. */
  readonly otherForms: boolean;
  /** Controls of the contact form that a person can see and use, in document order. */
  readonly controls: readonly RoledControl[];
  /** How many of them are understood, of how many. Traps and hidden fields do not count. */
  readonly recognised: number;
  readonly fields: number;
  readonly messageLimit: MessageLimit | null;
}

/** Roles that no person is asked about. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['captcha', 'honeypot', 'site-search', 'language']);

/**
 * Says what each control of a page is for and which of its forms is the contact form. Pure: the same snapshot
 * always gives the same answer. Linear in the number of controls.
 */
export function classify(snapshot: FormSnapshot): ClassifiedForm {
  const usable = snapshot.controls.filter(({ hiddenReason }) => hiddenReason === null);
  const byBlock = new Map<number, RoledControl[]>();
  for (const control of usable) {
    const own = byBlock.get(control.block) ?? [];
    byBlock.set(control.block, own);
    own.push({ control, ...decideRole(control, roleEvidence(control)) });
  }
  const fields = [...byBlock.values()].flatMap(applyContext);
  const chosen = chooseBlock(snapshot, fields);
  if (!chosen) {
    return {
      kind: 'none',
      otherForms: usable.length > 0,
      controls: [],
      recognised: 0,
      fields: 0,
      messageLimit: null,
    };
  }
  const controls = fields.filter(({ control }) => control.block === chosen.block);
  const counted = controls.filter(({ role }) => !NOT_COUNTED.has(role));
  const message = controls.find(({ role }) => role === 'message');
  return {
    kind: chosen.kind,
    otherForms: byBlock.size > 1,
    controls,
    recognised: counted.filter(({ role }) => role !== 'unknown').length,
    fields: counted.length,
    messageLimit: message ? textLimit(message.control) : null,
  };
}
