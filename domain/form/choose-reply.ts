import { type Option, type OptionChoice, type RealOption, realOptions } from './option-text';
import { type ReplyMeaning, replyChannel, replyMeaning } from './reply-words';

interface Answer {
  readonly option: RealOption;
  readonly meaning: ReplyMeaning | null;
}

/** By text; by value only where the text says nothing of its own. */
function meaningOf(option: RealOption): ReplyMeaning | null {
  return replyMeaning(option.text) ?? (/[a-z]/i.test(option.text) ? null : replyMeaning(option.value));
}

/** "Letter", "Email", "Phone" beside a "No response": they are answers that want one. */
function withChannels(answers: readonly Answer[]): readonly Answer[] {
  if (!answers.some((answer) => answer.meaning === 'wants-no-reply')) return answers;
  return answers.map((answer) =>
    answer.meaning === null && replyChannel(answer.option.text) !== null
      ? { option: answer.option, meaning: 'wants-reply' }
      : answer,
  );
}

/**
 * The option that says whether the person wants a reply, as an answer to a question put positively ("Would
 * you like a response?"). An answer in writing goes before one by telephone. Null when no option or more
 * than one says it.
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
