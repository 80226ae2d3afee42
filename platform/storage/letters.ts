import * as v from 'valibot';
import type { Letter } from '@/domain/letter/letter';
import { letterSchema } from '@/domain/letter/letter';
import { defineVersionedItem } from './versioned-item';

/** The person's own letters; those that come with the extension are in domain/letter/built-in-letters/built-in-letters.ts. */
export const lettersItem = defineVersionedItem<readonly Letter[]>({
  name: 'letters',
  version: 1,
  schema: v.pipe(v.array(letterSchema), v.maxLength(5_000)),
  empty: [],
  migrations: {},
});
