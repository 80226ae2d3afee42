import * as v from 'valibot';
import { isoTime } from './time';

/**
 * Look-ups that a person can switch on: the extension's only network requests. Each is off by default, has its own
 * optional permission and contacts one host.
 */
export const LOOK_UP_IDS = ['bill-status', 'member-table'] as const;
export type LookUpId = (typeof LOOK_UP_IDS)[number];

const stateSchema = v.object({
  /** Switched on by the person. It also needs the browser's permission. */
  on: v.boolean(),
  /** When it last made a request, ISO 8601; null if never. */
  lastUsed: v.nullable(isoTime),
});

export type LookUpState = Readonly<v.InferOutput<typeof stateSchema>>;
export type LookUpStates = Readonly<Record<LookUpId, LookUpState>>;

const OFF: LookUpState = { on: false, lastUsed: null };

export const ALL_OFF: LookUpStates = { 'bill-status': OFF, 'member-table': OFF };

/** Look-ups that a stored value does not know are off. */
export const lookUpStatesSchema: v.GenericSchema<unknown, LookUpStates> = v.object({
  'bill-status': v.optional(stateSchema, OFF),
  'member-table': v.optional(stateSchema, OFF),
});
