import fc from 'fast-check';
import { expect, it } from 'vitest';
import { US_STATES } from '@/domain/constituent/us-state';
import {
  chooseCountry,
  chooseCounty,
  choosePhoneType,
  choosePrefix,
  chooseReply,
  chooseState,
  isPlaceholderOption,
  type Option,
  replyBoxMeaning,
} from '@/domain/form/choices/choose-option';
import { optionsLookLike } from '@/domain/form/roles/options-kind';
import { chooseTopic } from '@/domain/form/topics/choose-topic';
import { suggestTopics } from '@/domain/form/topics/suggest-topics';
import { cases, GENERATED } from '@/tests/support/generated';

const WORDS =
  'Mr.|Ms.|Mrs. and Dr.|Army - Captain|Other|General|Yes|No response|Ohio|6_CO|West Virginia|US|St. Clair County|Voice|Guns|No amnesty|Health/Medicare|Casework|Select one|--|Education - K-12|JUD|Tours|Social Security|"&/|é';
const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(...WORDS.split('|')),
  fc.array(fc.constantFrom(...WORDS.split('|')), { maxLength: 4 }).map((parts) => parts.join(' / ')),
);
const option: fc.Arbitrary<Option> = fc.record({ text, value: text, disabled: fc.boolean() });
const options = fc.array(option, { maxLength: 40 });

function expectTakeable(list: readonly Option[], index: number) {
  const taken = list[index];
  expect(taken).toBeDefined();
  if (taken === undefined) return;
  expect(taken.disabled).toBe(false);
  expect(isPlaceholderOption(taken)).toBe(false);
}

it('chooses only available options, whatever the list and the details', GENERATED, () => {
  fc.assert(
    fc.property(options, text, fc.boolean(), fc.constantFrom(...US_STATES), (list, detail, wants, state) => {
      const choices = [
        choosePrefix(list, detail),
        chooseState(list, state.code),
        chooseReply(list, wants),
        chooseCountry(list),
        chooseCounty(list, detail),
        choosePhoneType(list),
      ];
      for (const choice of choices) if (choice !== null) expectTakeable(list, choice.index);
      optionsLookLike(list);
      replyBoxMeaning(detail);
    }),
    { numRuns: cases(600) },
  );
});

it('chooses only available topics and offers at most three', GENERATED, () => {
  fc.assert(
    fc.property(options, fc.array(text, { maxLength: 5 }), (list, topics) => {
      const choice = chooseTopic(list, topics);
      if (choice.kind !== 'none') return expectTakeable(list, choice.index);
      expect(choice.nearest.length).toBeLessThanOrEqual(3);
      for (const { index, text: near } of choice.nearest) {
        expectTakeable(list, index);
        expect(list[index]?.text).toBe(near);
      }
    }),
    { numRuns: cases(600) },
  );
});

it('never gives the same answer for opposite wishes', GENERATED, () => {
  fc.assert(
    fc.property(options, (list) => {
      const [yes, no] = [chooseReply(list, true), chooseReply(list, false)];
      if (yes !== null && no !== null) expect(yes.index).not.toBe(no.index);
    }),
    { numRuns: cases(300) },
  );
});

it('suggests at most four topics for any text', GENERATED, () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (letter) => {
      expect(suggestTopics(letter).length).toBeLessThanOrEqual(4);
    }),
    { numRuns: cases(200) },
  );
});
