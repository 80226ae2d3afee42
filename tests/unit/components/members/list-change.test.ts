import '@/tests/support/real-words';
import { expect, it } from 'vitest';
import { listChangeWords } from '@/components/members/ListAnnouncement';
import { sampleDirectory } from '@/tests/unit/domain/congress/sample-directory';

const [a, b, c] = sampleDirectory().entries;
if (!a || !b || !c) throw new Error('The sample has three entries.');

it('names added and removed offices, and the order if it changed', () => {
  expect(listChangeWords([], [a, b])).toMatch(/^Added to your members: .+, .+/);
  expect(listChangeWords([a, b, c], [a, c])).toMatch(/^Removed from your members: [^,]+$/);
  expect(listChangeWords([a, b, c], [a, c, b])).toMatch(/^Your members in their order now: .+, .+, .+/);
  expect(listChangeWords([a, b], [a, b])).toBe('');
});
