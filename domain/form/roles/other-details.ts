import { FILLED_ROLES, type FieldRole } from './field-role';
import type { ClueSource } from './field-words';

/** Somebody or something else that has a name, an address or a phone too, and whose fields stand together. */
const GROUPED =
  'spouse|husband|wife|child|children|student|parent|guardian|relative|friend|recipient|addressee|honoree|nominee|applicant|beneficiary|deceased|decedent|patient|attorney|teacher|emergency|billing|shipping|cardholder|birth|school|employer|event|venue|guests?|attendees?|signature';
/** These stand in a legend for other reasons too: "Write to your Representative", "Help with an agency". */
const SINGLE =
  'partner|son|daughter|mother|father|veteran|caseworker|coach|college|university|employee|business|company|organi[sz]ation|agency|meeting|landlord|doctor|hospital|(?:representative|staff|staff member)(?: s)? name|name of (?:the )?(?:representative|staff)';
const IN_A_LEGEND = new RegExp(`\\b(?:${GROUPED})\\b`);
const IN_A_LABEL = new RegExp(`\\b(?:${GROUPED}|${SINGLE})\\b`);
/** The person's own, but not the one that is theirs now or first. */
const NOT_THE_FIRST =
  /\b(?:alt|alternate|alternative|secondary|previous|former|formerly|maiden|temporary|work|nickname|second (?:email|phone|address))\b|^(?:other|second)\b|\bpreferred (?:first |full )?name\b|\bother names?\b/;

/** Roles whose words mean something else beside such a word. */
export const OWN_DETAILS: ReadonlySet<FieldRole> = new Set(
  FILLED_ROLES.filter(
    (role) => !['topic', 'subject', 'message', 'reply-wanted', 'phone-type'].includes(role),
  ),
);

/**
 * Whether a phrase (field-words.ts) speaks of a detail that is not the writing person's present one: "Spouse's
 * first name", "School city", "Previous address". A legend is only taken for that where it names somebody else:
 * "Other information" holds fields of all kinds.
 */
export function isOtherDetail(phrase: string, source: ClueSource): boolean {
  return source === 'group'
    ? IN_A_LEGEND.test(phrase)
    : IN_A_LABEL.test(phrase) || NOT_THE_FIRST.test(phrase);
}
