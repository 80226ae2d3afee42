import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  addOffice,
  MOST_OFFICES,
  moveOffice,
  myOfficesSchema,
  removeOffice,
} from '@/domain/congress/my-offices';
import { type OfficeId, parseOfficeId } from '@/domain/congress/office';

const id = (text: string): OfficeId => parseOfficeId(text) ?? expect.fail(`${text} is no office id`);
const [one, two, three] = [id('X000001'), id('X000002'), id('president')];

describe('my offices', () => {
  it('are added at the end, without duplicates', () => {
    expect(addOffice([one], two)).toEqual([one, two]);
    expect(addOffice([one, two], one)).toEqual([one, two]);
    const full = Array.from({ length: MOST_OFFICES }, (_, at) => id(`X${String(at).padStart(6, '0')}`));
    expect(addOffice(full, three)).toBe(full);
  });

  it('are removed and moved', () => {
    expect(removeOffice([one, two], one)).toEqual([two]);
    expect(moveOffice([one, two, three], three, -1)).toEqual([one, three, two]);
    expect(moveOffice([one, two, three], one, 1)).toEqual([two, one, three]);
    for (const [which, by] of [
      [one, -1],
      [two, 1],
    ] as const)
      expect(moveOffice([one, two], which, by)).toEqual([one, two]);
    expect(moveOffice([one], two, 1)).toEqual([one]);
  });

  it.each([[{ offices: [one, one] }], [{ offices: ['nobody'] }], [{ offices: 'X000001' }], [null]])(
    'are not read from %j',
    (input) => {
      expect(v.is(myOfficesSchema, input)).toBe(false);
    },
  );
});
