import { usableDetail } from '@/domain/constituent/check-constituent';
import type { Constituent } from '@/domain/constituent/constituent';
import { parseState } from '@/domain/constituent/us-state';
import type { LeftReason } from '@/domain/form/plan/fill-plan';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { FilledRole } from '@/domain/form/roles/field-role';
import {
  chooseCountry,
  chooseCounty,
  choosePrefix,
  chooseReply,
  chooseState,
  isPlaceholderOption,
  type Option,
  type OptionChoice,
  replyBoxMeaning,
} from './choose-option';

export type ListChoice =
  | ({ readonly kind: 'choice' } & OptionChoice)
  | { readonly kind: 'leave'; readonly reason: LeftReason };

/** The options of a select or the buttons of a radio group. Invisible buttons count as disabled. */
export function optionsOf(control: ControlSnapshot): readonly Option[] {
  if (control.kind !== 'radio-group') return control.options;
  return control.choices.map(({ text, value, hiddenReason }) => ({
    text,
    value,
    disabled: hiddenReason !== null,
  }));
}

/** The option for one of the constituent's details or for the reply wish. Topics are chosen by chooseTopic. */
export function chooseFor(
  role: FilledRole,
  control: ControlSnapshot,
  constituent: Constituent,
  wantsReply: boolean,
): ListChoice {
  const options = optionsOf(control);
  const detail = (key: keyof Constituent) => usableDetail(constituent, key);
  const state = parseState(detail('state'));
  switch (role) {
    case 'honorific-prefix':
      return byDetail(detail('prefix'), (prefix) => choosePrefix(options, prefix));
    case 'address-level1':
      return byDetail(state, (code) => chooseState(options, code));
    case 'county':
      return byDetail(detail('county'), (county) => chooseCounty(options, county));
    case 'country':
      return orLeave(chooseCountry(options), 'no-option');
    case 'reply-wanted':
      return orLeave(chooseReplyTo(control, options, wantsReply), 'your-choice');
    default:
      return { kind: 'leave', reason: 'not-certain' };
  }
}

/** Whether to tick a checkbox about a reply, given what its label means. Null if the label does not say. */
export function tickForReply(control: ControlSnapshot, wantsReply: boolean): boolean | null {
  const meaning = [control.label, control.nearby[0] ?? '', control.group.at(-1) ?? '']
    .map((text) => (text === '' ? null : replyBoxMeaning(text)))
    .find((found) => found !== null);
  if (!meaning) return null;
  return meaning === 'wants-reply' ? wantsReply : !wantsReply;
}

function byDetail<T extends string>(
  detail: T | null,
  choose: (detail: T) => OptionChoice | null,
): ListChoice {
  return detail ? orLeave(choose(detail), 'no-option') : { kind: 'leave', reason: 'no-detail' };
}

function orLeave(choice: OptionChoice | null, reason: LeftReason): ListChoice {
  return choice ? { kind: 'choice', ...choice } : { kind: 'leave', reason };
}

/** "I do not need a response: Yes / No" inverts plain answers. Answers in their own words are taken literally. */
function chooseReplyTo(
  control: ControlSnapshot,
  options: readonly Option[],
  wantsReply: boolean,
): OptionChoice | null {
  const question = control.label || (control.group.at(-1) ?? '') || (control.nearby[0] ?? '');
  const isPlain = options
    .filter((option) => !isPlaceholderOption(option))
    .every(({ text }) => /^\s*(?:yes|no|y|n)\s*\.?\s*$/i.test(text));
  const isInverted = isPlain && replyBoxMeaning(question) === 'wants-no-reply';
  return chooseReply(options, isInverted ? !wantsReply : wantsReply);
}
