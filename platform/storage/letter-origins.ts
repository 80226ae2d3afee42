import * as v from 'valibot';
import { type LetterOrigins, letterOriginsSchema } from '@/domain/letter/letter-origins';
import { defineVersionedItem } from './versioned-item';

/** Letters as they were brought in. Apart from the letters, which are written at each keystroke. */
export const letterOriginsItem = defineVersionedItem<{ readonly origins: LetterOrigins }>({
  name: 'letter-origins',
  version: 1,
  schema: v.object({ origins: letterOriginsSchema }),
  empty: { origins: {} },
  migrations: {},
});
