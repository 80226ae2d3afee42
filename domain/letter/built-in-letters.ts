import { letter as cosponsorAnyBill } from './built-in-letters/cosponsor-any-bill';
import { letter as cosponsorS1693 } from './built-in-letters/cosponsor-s-1693';
import { letter as investigateBackpage } from './built-in-letters/investigate-backpage';
import { letter as plainLetter } from './built-in-letters/plain-letter';
import { letter as thankACosponsor } from './built-in-letters/thank-a-cosponsor';
import type { Letter } from './letter';

/** The letters that come with the extension, the first of them chosen on a new install. */
export const BUILT_IN_LETTERS: readonly Letter[] = [
  cosponsorS1693,
  investigateBackpage,
  cosponsorAnyBill,
  thankACosponsor,
  plainLetter,
];
