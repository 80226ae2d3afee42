import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  isFinished,
  NEEDS_YOU,
  nextOffice,
  type Outreach,
  type OutreachEvent,
  outreachSchema,
  startOutreach,
} from '@/domain/outreach/outreach';
import { cases, GENERATED } from '@/tests/support/generated';
import { letterIdOf, officeIdOfText } from '../unit/domain/outreach/sample-outreach';

const OFFICES = ['A000001', 'B000002', 'C000003', 'president'].map(officeIdOfText);
/** One of them is not in any outreach. */
const officeId = fc.constantFrom(...OFFICES, officeIdOfText('Z000009'));

const event: fc.Arbitrary<OutreachEvent> = fc.oneof(
  fc.record({ officeId, kind: fc.constantFrom('opened', 'sent', 'skipped', 'undone', 'tab-gone') }),
  fc.record({
    officeId,
    kind: fc.constant('filled' as const),
    receiptId: fc.option(fc.constantFrom('r1', 'r2')),
  }),
  fc.record({ officeId, kind: fc.constant('needs-you' as const), why: fc.constantFrom(...NEEDS_YOU) }),
);

const opened = ({ items }: Outreach) => items.filter(({ state }) => state === 'opened');

describe('any sequence of events', () => {
  it(
    'keeps each office once and in order, works on one page at a time, and keeps sent as sent',
    GENERATED,
    () => {
      const lists = fc.array(fc.constantFrom(...OFFICES), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(lists, fc.array(event, { maxLength: 40 }), (officeIds, events) => {
          const first = startOutreach('o1', letterIdOf('plain'), officeIds, '2026-01-02T03:04:05.000Z');
          if (!first) throw new Error('some office is an outreach');
          let now = first;
          for (const happening of events) {
            const before = now;
            now = afterEvent(before, happening);
            expect(now.items.map((item) => item.officeId)).toEqual([...new Set(officeIds)]);
            expect(opened(now).length).toBeLessThanOrEqual(1);
            // Only the person's request opens a page.
            if (happening.kind !== 'opened')
              expect(opened(before)).toEqual(expect.arrayContaining(opened(now)));
            for (const [index, item] of before.items.entries()) {
              if (item.state === 'sent') expect(now.items[index]).toBe(item);
              // No office returns to "next".
              if (item.state !== 'next') expect(now.items[index]?.state).not.toBe('next');
            }
            // Repeating an event changes nothing.
            expect(afterEvent(now, happening)).toEqual(now);
            expect(v.parse(outreachSchema, JSON.parse(JSON.stringify(now)))).toEqual(now);
            if (isFinished(now)) expect(nextOffice(now)).toBeNull();
          }
        }),
        { numRuns: cases(100) },
      );
    },
  );
});
