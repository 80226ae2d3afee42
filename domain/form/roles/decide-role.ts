import type { ControlKind, ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { FieldRole } from './field-role';
import type { Clue } from './role-evidence';

/** Points that a role needs. One clear word at a field is worth 8 to 12. */
const ENOUGH = 7;
/** The best role must lead by this much, or the evidence is contradictory. */
const LEAD = 3;

export interface RoleDecision {
  readonly role: FieldRole;
  /** The evidence for the role, strongest first. For `unknown`, that of the closest role. */
  readonly clues: readonly Clue[];
}

const TEXT: readonly ControlKind[] = ['text'];
const LISTS: readonly ControlKind[] = ['select', 'radio-group', 'list'];

/** Kinds of control that can have a role. Roles that are not listed are never filled and fit any kind. */
const KINDS: Partial<Record<FieldRole, readonly ControlKind[]>> = {
  'honorific-prefix': ['text', ...LISTS],
  'given-name': TEXT,
  'family-name': TEXT,
  name: TEXT,
  'street-address': ['textarea'],
  'address-line1': TEXT,
  'address-line2': TEXT,
  'po-box': TEXT,
  'address-level2': TEXT,
  'address-level1': ['text', 'select', 'list'],
  'postal-code': TEXT,
  'postal-code-extension': TEXT,
  county: ['text', 'select', 'list'],
  country: ['text', 'select', 'list'],
  tel: TEXT,
  'tel-area-code': TEXT,
  'tel-local-prefix': TEXT,
  'tel-local-suffix': TEXT,
  'tel-extension': TEXT,
  'phone-type': LISTS,
  email: TEXT,
  'confirm-email': TEXT,
  topic: LISTS,
  subject: TEXT,
  message: ['textarea', 'editor'],
  'reply-wanted': [...LISTS, 'checkbox'],
};

/** Input types that can have a role. */
const TYPES: Partial<Record<FieldRole, RegExp>> = {
  email: /^(?:text|email)$/,
  'confirm-email': /^(?:text|email)$/,
  tel: /^(?:text|tel|number)$/,
  'tel-extension': /^(?:text|tel|number)$/,
  'postal-code': /^(?:text|tel|number)$/,
  'postal-code-extension': /^(?:text|tel|number)$/,
};

/** The same words mean another role on another kind of control: "Subject" over a list is the topic. */
function asKind(role: FieldRole, kind: ControlKind): { role: FieldRole; share: number } {
  if (role === 'subject' && kind !== 'text') return { role: 'topic', share: 0.8 };
  if (role === 'topic' && kind === 'text') return { role: 'subject', share: 0.7 };
  if (role === 'address-line1' && kind === 'textarea') return { role: 'street-address', share: 1 };
  if (role === 'street-address' && kind === 'text') return { role: 'address-line1', share: 1 };
  return { role, share: 1 };
}

function canHold(role: FieldRole, control: ControlSnapshot): boolean {
  const kinds = KINDS[role];
  if (kinds && !kinds.includes(control.kind)) return false;
  const types = TYPES[role];
  if (control.kind !== 'text') return true;
  return types ? types.test(control.type) : kinds === undefined || /^(?:text|search|tel)$/.test(control.type);
}

/**
 * Adds up the evidence. The best role wins if it has enough points and a clear lead; else `unknown`.
 * See docs/decisions/001.
 */
export function decideRole(control: ControlSnapshot, clues: readonly Clue[]): RoleDecision {
  const totals = new Map<FieldRole, number>();
  const translated = clues.map((clue) => ({ clue, ...asKind(clue.role, control.kind) }));
  for (const { clue, role, share } of translated) {
    if (canHold(role, control)) totals.set(role, (totals.get(role) ?? 0) + clue.points * share);
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best) return { role: 'unknown', clues: [] };
  const evidence = translated
    .filter(({ role }) => role === best[0])
    .map(({ clue }) => clue)
    .sort((a, b) => b.points - a.points);
  const certain = best[1] >= ENOUGH && best[1] - (next?.[1] ?? 0) >= LEAD;
  return { role: certain ? best[0] : 'unknown', clues: evidence };
}
