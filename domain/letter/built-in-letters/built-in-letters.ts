import type { Letter, LetterId } from '@/domain/letter/letter';
import { builtInId } from './built-in-id';
import { letter as cosponsorAnyBill } from './cosponsor-any-bill';
import { letter as cosponsorS1693 } from './cosponsor-s-1693';
import { letter as investigateBackpage } from './investigate-backpage';
import { letter as plainLetter } from './plain-letter';
import { letter as thankACosponsor } from './thank-a-cosponsor';

/** The built-in letters. The first is chosen on a new install. */
export const BUILT_IN_LETTERS: readonly Letter[] = [
  cosponsorS1693,
  investigateBackpage,
  cosponsorAnyBill,
  thankACosponsor,
  plainLetter,
];

/** A built-in letter without its text, which is loaded when it is chosen. */
export interface BuiltInHead {
  readonly id: LetterId;
  /** Key of its name in the message catalog. The name is translated, the letter is not. */
  readonly named: 'cosponsorS1693' | 'investigateBackpage' | 'cosponsorAny' | 'thankCosponsor' | 'plain';
  readonly load: () => Promise<{ readonly letter: Letter }>;
}

/**
 * The letters of BUILT_IN_LETTERS in the same order, for the popup, which shows one at a time.
 * See docs/decisions/022.
 */
export const BUILT_IN_LIST: readonly [BuiltInHead, ...BuiltInHead[]] = [
  {
    id: builtInId('cosponsor-115-s-1693'),
    named: 'cosponsorS1693',
    load: () => import('./cosponsor-s-1693'),
  },
  {
    id: builtInId('investigate-backpage'),
    named: 'investigateBackpage',
    load: () => import('./investigate-backpage'),
  },
  {
    id: builtInId('cosponsor-any-bill'),
    named: 'cosponsorAny',
    load: () => import('./cosponsor-any-bill'),
  },
  {
    id: builtInId('thank-a-cosponsor'),
    named: 'thankCosponsor',
    load: () => import('./thank-a-cosponsor'),
  },
  {
    id: builtInId('plain-letter'),
    named: 'plain',
    load: () => import('./plain-letter'),
  },
];
