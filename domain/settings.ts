import * as v from 'valibot';
import { type LetterId, letterIdSchema } from '@/domain/letter/letter';

/** The first steps after an install, in order. `done` follows the last one or skipping. */
export const FIRST_STEPS = ['name', 'address', 'members', 'practice', 'pin', 'done'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** What the person chose, in storage or a file. */
export const settingsSchema = v.object({
  chosenLetter: v.nullable(letterIdSchema),
  /** Whether the person wants an answer from the office. */
  wantsReply: v.boolean(),
  /** Letters whose stale bill the person has been told of and filled all the same. */
  staleBillAcknowledged: v.pipe(v.array(letterIdSchema), v.maxLength(10_000), v.readonly()),
  /** How far the person has come in the first steps; absent before those were opened. */
  firstStep: v.exactOptional(v.picklist(FIRST_STEPS)),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = { chosenLetter: null, wantsReply: true, staleBillAcknowledged: [] };

/** The person was told that the letter's bill is stale and fills it all the same. */
export function withStaleBillAcknowledged(settings: Settings, letter: LetterId): Settings {
  const { staleBillAcknowledged } = settings;
  return staleBillAcknowledged.includes(letter)
    ? settings
    : { ...settings, staleBillAcknowledged: [...staleBillAcknowledged, letter] };
}
