import { builtInId } from './built-in-letters/built-in-id';
import type { Letter, LetterId } from './letter';

/** A built-in letter by its name; its text is a file of its own, loaded when it is chosen. */
export interface BuiltInHead {
  readonly id: LetterId;
  /** Which name it has in the catalogue of words: it is shown in the person's language, unlike the letter itself. */
  readonly named: 'cosponsorS1693' | 'investigateBackpage' | 'cosponsorAny' | 'thankCosponsor' | 'plain';
  readonly load: () => Promise<{ readonly letter: Letter }>;
}

/** The letters of built-in-letters.ts in the same order, for the popup, which shows one of them at a time. */
export const BUILT_IN_LIST: readonly [BuiltInHead, ...BuiltInHead[]] = [
  {
    id: builtInId('cosponsor-115-s-1693'),
    named: 'cosponsorS1693',
    load: () => import('./built-in-letters/cosponsor-s-1693'),
  },
  {
    id: builtInId('investigate-backpage'),
    named: 'investigateBackpage',
    load: () => import('./built-in-letters/investigate-backpage'),
  },
  {
    id: builtInId('cosponsor-any-bill'),
    named: 'cosponsorAny',
    load: () => import('./built-in-letters/cosponsor-any-bill'),
  },
  {
    id: builtInId('thank-a-cosponsor'),
    named: 'thankCosponsor',
    load: () => import('./built-in-letters/thank-a-cosponsor'),
  },
  {
    id: builtInId('plain-letter'),
    named: 'plain',
    load: () => import('./built-in-letters/plain-letter'),
  },
];
