import { i18n } from '#i18n';
import type { OfficeEntry } from '@/domain/congress/directory';
import { entryName } from './member-words';

/**
 * What a screen reader is told of a change of the person's offices: who came, who went, or who stands where now.
 * @returns empty where they are the same in the same order
 */
export function listChangeWords(before: readonly OfficeEntry[], after: readonly OfficeEntry[]): string {
  const without = (some: readonly OfficeEntry[], others: readonly OfficeEntry[]) =>
    some.filter(({ id }) => !others.some((other) => other.id === id));
  const names = (some: readonly OfficeEntry[]) => some.map(entryName).join(', ');
  const added = without(after, before);
  if (added.length > 0) return i18n.t('members.saidAdded', { names: names(added) });
  const gone = without(before, after);
  if (gone.length > 0) return i18n.t('members.saidRemoved', { names: names(gone) });
  const first = after.findIndex(({ id }, place) => before[place]?.id !== id);
  return first < 0 ? '' : i18n.t('members.saidOrder', { names: names(after) });
}
