import type { Letter, LetterId } from '@/domain/letter/letter';
import { letter as cosponsorAnyBill } from './cosponsor-any-bill';
import { letter as cosponsorS1693 } from './cosponsor-s-1693';
import { letter as investigateBackpage } from './investigate-backpage';
import { letter as plainLetter } from './plain-letter';
import { letter as thankACosponsor } from './thank-a-cosponsor';

/** The built-in letters. The first is chosen on a new install. See docs/decisions/022. */
export const BUILT_IN_LETTERS: readonly [Letter, ...Letter[]] = [
  cosponsorS1693,
  investigateBackpage,
  cosponsorAnyBill,
  thankACosponsor,
  plainLetter,
];

/** Keys of their names in the message catalog. The name is translated, the letter is not. */
export const BUILT_IN_NAMES: ReadonlyMap<
  LetterId,
  'cosponsorS1693' | 'investigateBackpage' | 'cosponsorAny' | 'thankCosponsor' | 'plain'
> = new Map([
  [cosponsorS1693.id, 'cosponsorS1693'],
  [investigateBackpage.id, 'investigateBackpage'],
  [cosponsorAnyBill.id, 'cosponsorAny'],
  [thankACosponsor.id, 'thankCosponsor'],
  [plainLetter.id, 'plain'],
]);

/** The chosen letter; the first built-in one if none was chosen or it is gone. */
export function chosenLetter(own: readonly Letter[], chosen: LetterId | null): Letter {
  return [...own, ...BUILT_IN_LETTERS].find(({ id }) => id === chosen) ?? BUILT_IN_LETTERS[0];
}
