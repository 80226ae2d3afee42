import type { StateCode } from '../constituent/us-state';
import { type Option, type OptionChoice, realOptions } from './option-text';
import { resemblesState, stateInText, stateInValue } from './state-spelling';

/**
 * The option for a state, by its text (name, code, both), else by its value where the text is only a
 * spelling that is not known. The text is what the person sees, so it overrules a value that says
 * otherwise. Null when no option is the person's state, a list of one other state included.
 */
export function chooseState(options: readonly Option[], state: StateCode): OptionChoice | null {
  const real = realOptions(options);
  // The home state may stand at the top and once more in its place: the same state, so the first will do.
  const byText = real.find((option) => stateInText(option.text) === state);
  if (byText !== undefined) return { index: byText.index, why: `state ${state}` };
  const byValue = real.filter(
    (option) =>
      stateInText(option.text) === null &&
      stateInValue(option.value) === state &&
      (!/[a-z]/i.test(option.text) || resemblesState(option.text, state)),
  );
  const [first] = byValue;
  return first !== undefined && byValue.length === 1
    ? { index: first.index, why: `state ${state} by value` }
    : null;
}
