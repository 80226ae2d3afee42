import { type Option, type OptionChoice, plainText, type RealOption, realOptions } from './option-text';

export type ReplyMeaning = 'wants-reply' | 'wants-no-reply';

/** A text without one of these words is not about a reply. */
const ABOUT_REPLY =
  /\b(respon[ds]\w*|reply\w*|repl(?:y|ies)|answer\w*|contact me|write back|hear back|follow up|get back)\b/;
const NO_REPLY =
  /\b(no|not|dont|do not|doesnt|without|never|unnecessary|nrn|neither|nor)\b|\b(opt out|unneeded|not needed)\b/;
/** The sender only wants to be heard: "just passing my comments along". */
const ONLY_WORDS =
  /^(?:no action|comment(?:s)?(?: only)?|opinion(?: only)?)\b|\b(?:voic\w+|express\w*|shar\w+|pass\w+)\b.*\b(?:opinion|comment|view|thought|concern)s?\b|\bfor your information\b|\bfyi\b/;
const UNSURE = /\b(no preference|unsure|not sure|undecided|either|maybe)\b/;
const LETTER = /\b(letter|written|writing|write|e ?mail|mail|postal)\b/;
const CALL = /\b(phone|telephone|call|text|sms)\b/;
/** Wanting news is not wanting an answer. */
const NEWS = /\b(newsletters?|updates?|news|subscribe|alerts?|mailing list|bulletins?|events?)\b/;

/** What a text means as an answer to "Would you like a response?"; null if that is unclear. */
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
 * What ticking a checkbox with this label means; null if it is not about a reply. "No response necessary" is the
 * opposite of "Please respond".
 */
export function replyBoxMeaning(label: string): ReplyMeaning | null {
  const words = plainText(label);
  if (!ABOUT_REPLY.test(words) || NEWS.test(words)) return null;
  return replyMeaning(label);
}

/** True if a text is about answering and not just "Yes" or "No". */
export function speaksOfReply(text: string): boolean {
  const words = plainText(text);
  return (ABOUT_REPLY.test(words) || /^no action\b|\bnrn\b/.test(words)) && !NEWS.test(words);
}

/** Whether the answer would come in writing or by phone; null if the text does not say. */
function replyChannel(text: string): 'writing' | 'call' | null {
  const words = plainText(text);
  if (LETTER.test(words)) return 'writing';
  return CALL.test(words) ? 'call' : null;
}

interface Answer {
  readonly option: RealOption;
  readonly meaning: ReplyMeaning | null;
}

/** The text decides. The value counts only if the text has no letters. */
function meaningOf(option: RealOption): ReplyMeaning | null {
  return replyMeaning(option.text) ?? (/[a-z]/i.test(option.text) ? null : replyMeaning(option.value));
}

/** Next to "No response", the options "Letter", "Email" and "Phone" mean that a reply is wanted. */
function withChannels(answers: readonly Answer[]): readonly Answer[] {
  if (!answers.some((answer) => answer.meaning === 'wants-no-reply')) return answers;
  return answers.map((answer) =>
    answer.meaning === null && replyChannel(answer.option.text) !== null
      ? { option: answer.option, meaning: 'wants-reply' }
      : answer,
  );
}

/**
 * The option that says whether the person wants a reply, for a question like "Would you like a response?".
 * Written replies are preferred to phone calls. Null if no option or more than one says it.
 */
export function chooseReply(options: readonly Option[], wantsReply: boolean): OptionChoice | null {
  const wanted: ReplyMeaning = wantsReply ? 'wants-reply' : 'wants-no-reply';
  const fitting = withChannels(realOptions(options).map((option) => ({ option, meaning: meaningOf(option) })))
    .filter((answer) => answer.meaning === wanted)
    .map((answer) => answer.option);
  const why = wantsReply ? 'asks for a reply' : 'asks for no reply';
  const take = (found: readonly RealOption[]) =>
    found.length === 1 && found[0] !== undefined ? { index: found[0].index, why } : null;
  if (!wantsReply || fitting.length === 1) return take(fitting);
  const written = fitting.filter((option) => replyChannel(option.text) === 'writing');
  if (written.length > 0) {
    return take(written) ?? take(written.filter((option) => /e-?mail/i.test(option.text)));
  }
  return take(fitting.filter((option) => replyChannel(option.text) === null));
}
