import * as v from 'valibot';
import { congressAddress } from '@/domain/congress/congress-address';
import type { OfficeEntry } from '@/domain/congress/directory';
import { officeIdSchema } from '@/domain/congress/office';
import type { OfficeList, Seat } from '@/domain/congress/office-list';
import type { Renewal } from '@/domain/congress/renew-members';
import { parseState, type StateCode } from '@/domain/constituent/us-state';
import { officeSchema } from './message-schemas';

/** Lists of offices, and what is asked about them, in messages between parts of the extension. */

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(300));
const stateCode = v.custom<StateCode>((input) => typeof input === 'string' && parseState(input) === input);

/** Addresses that may be opened: those of Congress, and of the two executive offices. */
const address = v.pipe(
  text,
  v.check(
    (input) => congressAddress(input) !== null || /^https:\/\/www\.(?:whitehouse|justice)\.gov\//.test(input),
  ),
);

const entry: v.GenericSchema<unknown, OfficeEntry> = v.object({
  id: officeIdSchema,
  office: officeSchema,
  party: v.nullable(text),
  phone: v.nullable(text),
  site: v.nullable(address),
  form: v.nullable(address),
});

export const officeListSchema: v.GenericSchema<unknown, OfficeList> = v.object({
  offices: v.array(entry),
  omitted: count,
  table: v.nullable(v.object({ date: text, congress: count, isOver: v.boolean() })),
});

export const renewalSchema: v.GenericSchema<unknown, Renewal> = v.variant('kind', [
  v.object({ kind: v.literal('renewed'), date: text }),
  v.object({
    kind: v.literal('refused'),
    why: v.picklist(['off', 'no-answer', 'not-valid', 'seats-gone', 'not-kept']),
  }),
]);

export const seatSchema: v.GenericSchema<unknown, Seat> = v.object({
  state: stateCode,
  district: v.nullable(count),
});
