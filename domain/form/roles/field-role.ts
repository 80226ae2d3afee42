/**
 * What a control of a form is for. Names are HTML autocomplete tokens (WHATWG HTML, "Autofill") where one exists,
 * else our own. A role describes the control; it does not say that it gets filled. Roles that are never filled
 * (captcha, newsletter ...) are recognized too, so that a control is left alone for a named reason.
 */
export const FILLED_ROLES = [
  'honorific-prefix',
  'given-name',
  'family-name',
  'name',
  'street-address',
  'address-line1',
  'address-line2',
  /** A box for a PO box alone. */
  'po-box',
  'address-level2',
  'address-level1',
  'postal-code',
  'postal-code-extension',
  'county',
  'country',
  'tel',
  'tel-area-code',
  'tel-local-prefix',
  'tel-local-suffix',
  'tel-extension',
  'phone-type',
  'email',
  'confirm-email',
  'topic',
  'subject',
  'message',
  'reply-wanted',
] as const;

/** Recognized in order to be left alone. `message-type` ("How can we help?") is the person's own choice. */
export const LEFT_ROLES = [
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
  'secret',
  'payment',
  'file',
  'date',
  'other',
] as const;

export type FilledRole = (typeof FILLED_ROLES)[number];
type LeftRole = (typeof LEFT_ROLES)[number];
/** `unknown`: the evidence is not conclusive. */
export type FieldRole = FilledRole | LeftRole | 'unknown';

const filled: ReadonlySet<string> = new Set(FILLED_ROLES);

/** True for a role that a fill may write to. */
export function isFilledRole(role: FieldRole): role is FilledRole {
  return filled.has(role);
}
