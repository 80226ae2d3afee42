import * as v from 'valibot';
import { isoTime } from './time';

/**
 * The look-ups that a person can switch on: the only requests that the extension makes to the network.
 * Each is off until then, has its own optional permission and asks one host.
 */
export const LOOK_UP_IDS = ['bill-status', 'member-table'] as const;
export type LookUpId = (typeof LOOK_UP_IDS)[number];

export interface LookUpState {
  /** The person has switched it on. It is used only while the browser's permission is there too. */
  readonly on: boolean;
  /** When it asked last, ISO 8601; null when it never did. */
  readonly lastUsed: string | null;
}

export type LookUpStates = Readonly<Record<LookUpId, LookUpState>>;

const OFF: LookUpState = { on: false, lastUsed: null };

export const ALL_OFF: LookUpStates = { 'bill-status': OFF, 'member-table': OFF };

const stateSchema = v.object({
  on: v.boolean(),
  lastUsed: v.nullable(isoTime),
});

/** A look-up that a stored value does not name yet is off. */
export const lookUpStatesSchema: v.GenericSchema<unknown, LookUpStates> = v.object({
  'bill-status': v.optional(stateSchema, OFF),
  'member-table': v.optional(stateSchema, OFF),
});
