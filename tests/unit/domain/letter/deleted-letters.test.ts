import { expect, test } from 'vitest';
import { stillKept, withDeleted, withoutDeleted } from '@/domain/letter/deleted-letters';
import { newLetter } from '@/domain/letter/edit-letter';
import type { LetterId } from '@/domain/letter/letter';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const letter = (id: string) => newLetter(id as LetterId, id);
const names = (deleted: ReturnType<typeof withDeleted>) => deleted.map((one) => one.letter.name);

test('the last deleted comes first, each letter once, the oldest are dropped', () => {
  let deleted = withDeleted([], letter('a'), 0, NOW);
  deleted = withDeleted(deleted, letter('b'), -1, NOW);
  deleted = withDeleted(deleted, letter('a'), 2, NOW);
  expect(names(deleted)).toEqual(['a', 'b']);
  expect(deleted.map(({ place }) => place)).toEqual([2, 0]);
  for (let count = 0; count < 210; count += 1) deleted = withDeleted(deleted, letter(`${count}`), 0, NOW);
  expect(deleted).toHaveLength(200);
  expect(names(withoutDeleted(deleted, '209' as LetterId))[0]).toBe('208');
});

test('a letter can be restored for thirty days', () => {
  const deleted = withDeleted([], letter('a'), 0, NOW);
  expect(stillKept(deleted, new Date('2026-12-22T11:59:00.000Z'))).toBe(deleted);
  expect(stillKept(deleted, new Date('2026-12-22T12:00:00.000Z'))).toEqual([]);
});
