import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Seat } from '@/domain/congress/office-list';
import { parseZip } from '@/domain/constituent/zip-code';
import { findMembers } from '@/entrypoints/hooks/use-zip-search';
import { clock } from '@/platform/clock';
import { ask } from '@/platform/messages/background';

vi.mock('@/platform/messages/background', () => ({ ask: vi.fn() }));

const zip = (text: string) => parseZip(text)?.zip ?? expect.fail();

/** Year, month from 0, day, hour and minute in the person's time zone. */
type Moment = readonly [number, number, number, number, number];

/** The seats that are looked up for a ZIP code at a given moment of the person's clock. */
async function seatsAt(text: string, ...moment: Moment) {
  vi.setSystemTime(new Date(...moment));
  const asked: Seat[] = [];
  vi.mocked(ask<'offices-of-seats'>).mockImplementation(async (_, { seats }) => {
    asked.push(...seats);
    return { offices: [], omitted: 0, table: null };
  });
  await findMembers(zip(text), clock.today());
  return asked;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("with the extension's tables and the person's clock", () => {
  it('names a district of a changing state until the last minute of its Congress, and not after', async () => {
    const before = await seatsAt('78701', 2027, 0, 2, 23, 59);
    expect(before.length).toBeGreaterThan(0);
    for (const { state, district } of before) expect([state, typeof district]).toEqual(['TX', 'number']);
    const after = await seatsAt('78701', 2027, 0, 3, 0, 0);
    expect(after).toEqual([{ state: 'TX', district: null }]);
  });

  it('names the district of a state with unchanged lines until the Congress after the next', async () => {
    const moments: readonly Moment[] = [
      [2027, 0, 2, 23, 59],
      [2027, 0, 3, 0, 0],
      [2029, 0, 2, 23, 59],
    ];
    for (const moment of moments)
      expect(await seatsAt('82001', ...moment)).toEqual([{ state: 'WY', district: 0 }]);
    expect(await seatsAt('82001', 2029, 0, 3, 0, 0)).toEqual([{ state: 'WY', district: null }]);
  });
});
