import { expect, it } from 'vitest';
import { contentMark } from '@/domain/form/plan/content-mark';
import { sampleConstituent } from '@/tests/support/sample-view';
import { PLAIN_LETTER, STALE_LETTER } from '@/tests/unit/workflows/fake-ports';

const source = { letter: PLAIN_LETTER, ownWords: '', constituent: sampleConstituent(), wantsReply: true };

it('differs for another letter, other words, other details and another wish', () => {
  const changes = [
    { letter: STALE_LETTER },
    { letter: { ...PLAIN_LETTER, subject: 'Another' } },
    { ownWords: 'Mine.' },
    { constituent: sampleConstituent({ zip: '12207' }) },
    { wantsReply: false },
  ];
  const marks = changes.map((change) => contentMark({ ...source, ...change }));
  expect(new Set([contentMark(source), ...marks]).size).toBe(changes.length + 1);
});

it('is the same for the same, and holds no detail', () => {
  expect(contentMark({ ...source, ownWords: ' ' })).toBe(contentMark(source));
  expect(contentMark(source)).toMatch(/^[a-z0-9]{1,7}$/);
});
