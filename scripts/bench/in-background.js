/**
 * The code whose background times the bench measures. One long-lived page classifies and plans page after page, as
 * the extension's background does.
 */
import { EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { composeLetter } from '@/domain/letter/compose';
import { planFill } from '../../domain/form/plan/plan-fill';
import { classify } from '../../domain/form/roles/classify';
import { BUILT_IN_LETTERS } from '../../domain/letter/built-in-letters/built-in-letters';
import { PERSON } from '../sample-person.mjs';

const constituent = { ...EMPTY_CONSTITUENT, ...PERSON };
const { letter } = composeLetter(BUILT_IN_LETTERS[0], {
  constituent,
  office: null,
  ownWords: '',
  date: '2026-01-05',
});

globalThis.benchDecide = (snapshot) => {
  const start = performance.now();
  const form = classify(snapshot);
  const classified = performance.now();
  const plan = planFill(snapshot, form, { letter, constituent, wantsReply: true });
  return { plan, classify: classified - start, planning: performance.now() - classified };
};
