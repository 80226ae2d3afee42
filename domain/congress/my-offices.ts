import * as v from 'valibot';
import { type OfficeId, officeIdSchema } from './office';

/** More than anybody writes to, and few enough to show a card for each. */
export const MOST_OFFICES = 50;

/** The offices that the person writes to, in their order, without duplicates. */
export const myOfficesSchema = v.object({
  offices: v.pipe(
    v.array(officeIdSchema),
    v.maxLength(MOST_OFFICES),
    v.check((ids) => new Set(ids).size === ids.length),
    v.readonly(),
  ),
});

export type MyOffices = Readonly<v.InferOutput<typeof myOfficesSchema>>;

/** Adds an office at the end. Unchanged if it is already included or the list is full. */
export function addOffice(offices: readonly OfficeId[], id: OfficeId): readonly OfficeId[] {
  return offices.includes(id) || offices.length >= MOST_OFFICES ? offices : [...offices, id];
}

export function removeOffice(offices: readonly OfficeId[], id: OfficeId): readonly OfficeId[] {
  return offices.filter((other) => other !== id);
}

/** Moves an office one place earlier (-1) or later (1). Unchanged if that is impossible. */
export function moveOffice(offices: readonly OfficeId[], id: OfficeId, by: -1 | 1): readonly OfficeId[] {
  const from = offices.indexOf(id);
  const other = offices[from + by];
  if (from === -1 || other === undefined) return offices;
  return offices.with(from + by, id).with(from, other);
}

/** The change of a list of offices: those added, else those removed, else a new order; null if nothing changed. */
export function listChange<T extends { readonly id: OfficeId }>(
  before: readonly T[],
  after: readonly T[],
): { readonly kind: 'added' | 'removed' | 'order'; readonly offices: readonly T[] } | null {
  const added = without(after, before);
  if (added.length > 0) return { kind: 'added', offices: added };
  const removed = without(before, after);
  if (removed.length > 0) return { kind: 'removed', offices: removed };
  const isSame = after.every(({ id }, place) => before[place]?.id === id);
  return isSame ? null : { kind: 'order', offices: after };
}

function without<T extends { readonly id: OfficeId }>(
  some: readonly T[],
  others: readonly T[],
): readonly T[] {
  return some.filter(({ id }) => !others.some((other) => other.id === id));
}
