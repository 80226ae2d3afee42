import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SNAPSHOT_BOUNDS, snapshotSchema } from '@/domain/form/read/form-snapshot';
import { damaged, sampleSnapshot } from '@/tests/unit/platform/sample-snapshot';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const [control] = sampleSnapshot.controls;

describe('snapshotSchema', () => {
  it('accepts what was read of a page, unchanged', () => {
    expect(v.parse(snapshotSchema, sampleSnapshot)).toEqual(sampleSnapshot);
  });

  it.each([
    ['null', null],
    ['a text', 'snapshot'],
    ['no address', damaged('snapshot', { url: undefined })],
    ['controls that are not a list', damaged('snapshot', { controls: { length: 3 } })],
    [
      'more controls than are ever read',
      damaged('snapshot', { controls: times(SNAPSHOT_BOUNDS.controls + 1, control) }),
    ],
    [
      'more options than are ever read',
      damaged('control', { options: times(SNAPSHOT_BOUNDS.options + 1, control.options[0]) }),
    ],
    ['a flood of notes', damaged('control', { nearby: times(SNAPSHOT_BOUNDS.texts + 1, 'x') })],
    ['an unknown kind', damaged('control', { kind: 'button' })],
    ['a ref that is not a text', damaged('control', { ref: { toString: 'c1' } })],
    ['an endless ref', damaged('control', { ref: 'x'.repeat(1_000) })],
    ['an invalid number', damaged('control', { maxLength: Number.NaN })],
    ['a place of three numbers', damaged('control', { box: [0, 0, 1] })],
    ['an unknown reason', damaged('control', { hiddenReason: 'because' })],
    ['a yes that is a text', damaged('control', { hasText: 'yes' })],
    ['a block without texts', damaged('block', { buttons: [1] })],
  ])('refuses %s', (_, hostile) => {
    expect(v.safeParse(snapshotSchema, hostile).success).toBe(false);
  });

  it('clips texts and drops unknown properties', () => {
    const hostile = damaged('control', {
      label: 'x'.repeat(1_000_000),
      __proto__: { evil: true },
      evil: true,
    });
    const parsed = v.parse(snapshotSchema, hostile).controls[0];
    expect(parsed?.label).toHaveLength(SNAPSHOT_BOUNDS.characters);
    expect(parsed).not.toHaveProperty('evil');
  });
});
