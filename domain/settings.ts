import * as v from 'valibot';
import { letterIdSchema } from '@/domain/letter/letter';

/** The first steps after an install, in order; `done` after the last or when the person has skipped them. */
export const FIRST_STEPS = ['name', 'address', 'members', 'practice', 'pin', 'done'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** The shape of what the person chose, in storage or a file. */
export const settingsSchema = v.object({
  chosenLetter: v.nullable(letterIdSchema),
  wantsReply: v.boolean(),
  staleBillAcknowledged: v.pipe(v.array(letterIdSchema), v.maxLength(10_000), v.readonly()),
  /** How far the person has come in the first steps; not there before those were opened. */
  firstStep: v.exactOptional(v.picklist(FIRST_STEPS)),
});

/** By structure the Settings of workflows/ports.ts. */
export type StoredSettings = Readonly<v.InferOutput<typeof settingsSchema>>;
