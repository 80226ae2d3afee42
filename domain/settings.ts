import * as v from 'valibot';
import { letterIdSchema } from '@/domain/letter/letter';

/** The first steps after an install, in order. `done` follows the last one or skipping. */
export const FIRST_STEPS = ['name', 'address', 'members', 'practice', 'pin', 'done'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** The person's choices, in storage or a file. */
export const settingsSchema = v.object({
  chosenLetter: v.nullable(letterIdSchema),
  wantsReply: v.boolean(),
  staleBillAcknowledged: v.pipe(v.array(letterIdSchema), v.maxLength(10_000), v.readonly()),
  /** Progress in the first steps. Absent until they are opened. */
  firstStep: v.exactOptional(v.picklist(FIRST_STEPS)),
});

/** Structurally the same as Settings in workflows/ports.ts. */
export type StoredSettings = Readonly<v.InferOutput<typeof settingsSchema>>;
