import { FILLED_ROLES, type FieldRole } from './field-role';
import type { ClueSource } from './field-words';

/** Other people or things that have their own group of name, address or phone fields. */
const GROUPED =
  'spouse|husband|wife|child|children|student|parent|guardian|relative|friend|recipient|addressee|honoree|nominee|applicant|beneficiary|deceased|decedent|patient|attorney|teacher|emergency|billing|shipping|cardholder|birth|school|employer|event|venue|guests?|attendees?|signature';
/** Not used for legends, which mention these for other reasons: "Write to your Representative". */
const SINGLE =
  'partner|son|daughter|mother|father|veteran|caseworker|coach|college|university|employee|business|company|organi[sz]ation|agency|meeting|landlord|doctor|hospital|(?:representative|staff|staff member)(?: s)? name|name of (?:the )?(?:representative|staff)';
const IN_A_LEGEND = new RegExp(`\\b(?:${GROUPED})\\b`);
const IN_A_LABEL = new RegExp(`\\b(?:${GROUPED}|${SINGLE})\\b`);
/** The person's own detail, but not the current or main one. */
const NOT_THE_FIRST =
  /\b(?:alt|alternate|alternative|secondary|previous|former|formerly|maiden|temporary|work|nickname|second (?:email|phone|address))\b|^(?:other|second)\b|\bpreferred (?:first |full )?name\b|\bother names?\b/;

/** Roles that mean a different detail next to such a word. */
export const OWN_DETAILS: ReadonlySet<FieldRole> = new Set(
  FILLED_ROLES.filter(
    (role) => !['topic', 'subject', 'message', 'reply-wanted', 'phone-type'].includes(role),
  ),
);

/**
 * Whether a phrase (field-words.ts) is about a detail other than the writer's current one: "Spouse's first name",
 * "School city", "Previous address". A legend counts only if it names somebody else: "Other information" may hold
 * any field.
 */
export function isOtherDetail(phrase: string, source: ClueSource): boolean {
  return source === 'group'
    ? IN_A_LEGEND.test(phrase)
    : IN_A_LABEL.test(phrase) || NOT_THE_FIRST.test(phrase);
}
