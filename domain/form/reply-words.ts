import { plainText } from './option-text';

export type ReplyMeaning = 'wants-reply' | 'wants-no-reply';

/** Words of answering; without one of them a text is not about a reply. */
const ABOUT_REPLY =
  /\b(respon[ds]\w*|reply\w*|repl(?:y|ies)|answer\w*|contact me|write back|hear back|follow up|get back)\b/;
const NO_REPLY =
  /\b(no|not|dont|do not|doesnt|without|never|unnecessary|nrn|neither|nor)\b|\b(opt out|unneeded|not needed)\b/;
/** Says that the words are all there is to it: "just passing my comments along". */
const ONLY_WORDS =
  /^(?:no action|comment(?:s)?(?: only)?|opinion(?: only)?)\b|\b(?:voic\w+|express\w*|shar\w+|pass\w+)\b.*\b(?:opinion|comment|view|thought|concern)s?\b|\bfor your information\b|\bfyi\b/;
const UNSURE = /\b(no preference|unsure|not sure|undecided|either|maybe)\b/;
const LETTER = /\b(letter|written|writing|write|e ?mail|mail|postal)\b/;
const CALL = /\b(phone|telephone|call|text|sms)\b/;
/** A wish for news is no wish for an answer. */
const NEWS = /\b(newsletters?|updates?|news|subscribe|alerts?|mailing list|bulletins?|events?)\b/;

/** What a text says about a reply, as an answer to "Would you like a response?"; null when that is not plain. */
export function replyMeaning(text: string): ReplyMeaning | null {
  const words = plainText(text);
  if (words === '' || NEWS.test(words) || UNSURE.test(words)) return null;
  const yes = /^(yes|y|true|1)\b/.test(words);
  const negated = NO_REPLY.test(words);
  if (yes) return negated ? null : 'wants-reply';
  if (/^(n|false|0)$/.test(words) || /^no\b/.test(words)) return 'wants-no-reply';
  if (ONLY_WORDS.test(words)) return 'wants-no-reply';
  if (ABOUT_REPLY.test(words)) return negated ? 'wants-no-reply' : 'wants-reply';
  return null;
}

/**
 * What ticking a single checkbox with this label says: that the person wants a reply, that they want none,
 * or (null) something else. "No response necessary" means the opposite of "Please respond".
 */
export function replyBoxMeaning(label: string): ReplyMeaning | null {
  const words = plainText(label);
  if (!ABOUT_REPLY.test(words) || NEWS.test(words)) return null;
  return replyMeaning(label);
}

/** True where a text speaks of answering, not only "Yes" or "No". */
export function speaksOfReply(text: string): boolean {
  const words = plainText(text);
  return (ABOUT_REPLY.test(words) || /^no action\b|\bnrn\b/.test(words)) && !NEWS.test(words);
}

/** How an answer would come: in writing, by telephone, or not said. */
export function replyChannel(text: string): 'writing' | 'call' | null {
  const words = plainText(text);
  if (LETTER.test(words)) return 'writing';
  return CALL.test(words) ? 'call' : null;
}
