import { describe, expect, it } from 'vitest';
import { afterEvent, itemOf, startOutreach } from '@/domain/outreach/outreach';
import { afterRecords, type WrittenLetter, writtenBefore } from '@/domain/outreach/written-letter';
import { letterIdOf, officeIdOfText } from './sample-outreach';

const A = officeIdOfText('A000001');
const B = officeIdOfText('B000002');
const LETTER = letterIdOf('plain');

const record = (id: string, rest: Partial<WrittenLetter> = {}): WrittenLetter => ({
  id,
  officeId: A,
  letterId: LETTER,
  filledAt: '2026-01-02T04:00:00.000Z',
  outreachId: null,
  sent: null,
  ...rest,
});

function opened() {
  const outreach = startOutreach('o1', LETTER, [A, B], '2026-01-02T03:04:05.000Z');
  if (!outreach) throw new Error('two offices are an outreach');
  return afterEvent(outreach, { kind: 'opened', officeId: A });
}

describe('afterRecords', () => {
  it('catches up: filled, then sent', () => {
    const filled = afterRecords(opened(), [record('r1')]);
    expect(itemOf(filled, A)).toMatchObject({ state: 'filled', receiptId: 'r1' });
    expect(itemOf(filled, B)?.state).toBe('next');
    const sent = afterRecords(filled, [record('r1', { sent: { at: '2026-01-02T04:05:00.000Z' } })]);
    expect(itemOf(sent, A)?.state).toBe('sent');
  });

  it.each([
    ['another letter', record('r1', { letterId: letterIdOf('other') })],
    ['an unknown office', record('r1', { officeId: null })],
    ['a fill before the outreach', record('r1', { filledAt: '2025-12-31T00:00:00.000Z' })],
  ])('ignores a record of %s', (_, written) => {
    const before = opened();
    expect(afterRecords(before, [written])).toBe(before);
  });

  it('accepts a record of the outreach, whatever its time', () => {
    const before = opened();
    const yesterday = record('r1', { filledAt: '2026-01-01T04:00:00.000Z' });
    expect(afterRecords(before, [yesterday])).toBe(before);
    const filled = afterRecords(before, [{ ...yesterday, outreachId: 'o1' }]);
    expect(itemOf(filled, A)).toMatchObject({ state: 'filled', receiptId: 'r1' });
    expect(afterRecords(before, [{ ...yesterday, outreachId: 'o0' }])).toBe(before);
  });

  it('does not restore an undone fill', () => {
    const undone = afterEvent(afterRecords(opened(), [record('r1')]), { kind: 'undone', officeId: A });
    expect(afterRecords(undone, [record('r1')])).toBe(undone);
    // A page that was opened again does not count as filled because it once was.
    const again = afterEvent(undone, { kind: 'opened', officeId: A });
    expect(afterRecords(again, [record('r1')])).toBe(again);
    const later = record('r2', { filledAt: '2026-01-02T05:00:00.000Z' });
    expect(itemOf(afterRecords(again, [later, record('r1')]), A)).toMatchObject({
      state: 'filled',
      receiptId: 'r2',
    });
  });
});

describe('writtenBefore', () => {
  it('prefers sent letters to filled ones, and later to earlier ones', () => {
    const sent = (at: string) => record('s', { sent: { at } });
    const records = [
      sent('2025-03-01T00:00:00.000Z'),
      sent('2025-04-01T00:00:00.000Z'),
      record('f', { filledAt: '2025-09-01T00:00:00.000Z' }),
    ];
    expect(writtenBefore(records, LETTER, A)).toEqual({ at: '2025-04-01T00:00:00.000Z', sent: true });
    expect(writtenBefore(records.slice(2), LETTER, A)).toEqual({
      at: '2025-09-01T00:00:00.000Z',
      sent: false,
    });
    expect(writtenBefore(records, LETTER, B)).toBeNull();
    expect(writtenBefore(records, letterIdOf('other'), A)).toBeNull();
  });
});
