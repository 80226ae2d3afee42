import * as v from 'valibot';
import { type LetterId, letterIdSchema } from '@/domain/letter/letter';

/** The first steps after an install, in order. `done` follows the last one or skipping. */
export const FIRST_STEPS = ['name', 'address', 'members', 'practice', 'pin', 'done'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** The person's choices, in storage or a file. */
export const settingsSchema = v.object({
  chosenLetter: v.nullable(letterIdSchema),
  /** Whether the person wants an answer from the office. */
  wantsReply: v.boolean(),
  /** Letters that the person filled despite the warning about a stale bill. */
  staleBillAcknowledged: v.pipe(v.array(letterIdSchema), v.maxLength(10_000), v.readonly()),
  /** By letter: words that look like an open place and are meant as they are. */
  meantPlaces: v.exactOptional(
    v.record(
      v.pipe(v.string(), v.maxLength(200)),
      v.pipe(v.array(v.string()), v.maxLength(200), v.readonly()),
    ),
  ),
  /** Progress in the first steps. Absent until they are opened. */
  firstStep: v.exactOptional(v.picklist(FIRST_STEPS)),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const DEFAULT_SETTINGS: Settings = { chosenLetter: null, wantsReply: true, staleBillAcknowledged: [] };

/** Records that the person fills this letter despite its stale bill. */
export function withStaleBillAcknowledged(settings: Settings, letter: LetterId): Settings {
  const { staleBillAcknowledged } = settings;
  return staleBillAcknowledged.includes(letter)
    ? settings
    : { ...settings, staleBillAcknowledged: [...staleBillAcknowledged, letter] };
}

/** Words of a letter that look like an open place and are meant as they are. */
export function meantIn({ meantPlaces }: Settings, letter: LetterId): readonly string[] {
  return meantPlaces?.[letter] ?? [];
}

/** Records that the person means these words of a letter as they are. */
export function withMeantPlace(settings: Settings, letter: LetterId, place: string): Settings {
  const meant = meantIn(settings, letter);
  if (meant.includes(place)) return settings;
  return { ...settings, meantPlaces: { ...settings.meantPlaces, [letter]: [...meant, place] } };
}
