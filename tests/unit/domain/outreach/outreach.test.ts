import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  countDone,
  isFinished,
  itemOf,
  nextOffice,
  type Outreach,
  type OutreachEvent,
  type OutreachState,
  startOutreach,
} from '@/domain/outreach/outreach';
import { letterIdOf, officeIdOfText } from './sample-outreach';

const A = officeIdOfText('A000001');
const B = officeIdOfText('B000002');
const C = officeIdOfText('president');

function begun(): Outreach {
  const outreach = startOutreach('o1', letterIdOf('plain'), [A, B, C], '2026-01-02T03:04:05.000Z');
  if (!outreach) throw new Error('three offices are an outreach');
  return outreach;
}

type Happening = OutreachEvent extends infer E
  ? E extends OutreachEvent
    ? Omit<E, 'officeId'>
    : never
  : never;
const happens = (outreach: Outreach, ...events: Happening[]) =>
  events.reduce((now, event) => afterEvent(now, { ...event, officeId: A } as OutreachEvent), outreach);

/** The events that lead to each state. */
const WAYS: Readonly<Record<OutreachState, readonly Happening[]>> = {
  next: [],
  opened: [{ kind: 'opened' }],
  filled: [{ kind: 'opened' }, { kind: 'filled', receiptId: 'r1' }],
  sent: [{ kind: 'opened' }, { kind: 'filled', receiptId: 'r1' }, { kind: 'sent' }],
  skipped: [{ kind: 'skipped' }],
  'needs-you': [{ kind: 'opened' }, { kind: 'needs-you', why: 'no-form' }],
};
const EVENTS: readonly Happening[] = [
  { kind: 'opened' },
  { kind: 'filled', receiptId: 'r2' },
  { kind: 'needs-you', why: 'failed' },
  { kind: 'sent' },
  { kind: 'skipped' },
  { kind: 'undone' },
  { kind: 'tab-gone' },
];
/** The result of each event in each state, in the order of EVENTS. "=": no change. */
const BECOMES: Readonly<Record<OutreachState, readonly (OutreachState | '=')[]>> = {
  next: ['opened', 'filled', '=', 'sent', 'skipped', '=', '='],
  opened: ['=', 'filled', 'needs-you', 'sent', 'skipped', '=', 'needs-you'],
  filled: ['=', 'filled', '=', 'sent', 'skipped', 'needs-you', 'needs-you'],
  sent: ['=', '=', '=', '=', '=', '=', '='],
  skipped: ['opened', 'filled', '=', 'sent', '=', '=', '='],
  'needs-you': ['opened', 'filled', 'needs-you', 'sent', 'skipped', '=', '='],
};

describe('an outreach', () => {
  const cases = Object.entries(BECOMES).flatMap(([state, row]) =>
    row.map((becomes, index) => [state, EVENTS[index], becomes] as const),
  );
  it.each(cases)('%s after %j: %s', (state, event, becomes) => {
    const before = happens(begun(), ...WAYS[state as OutreachState]);
    expect(itemOf(before, A)?.state).toBe(state);
    const after = happens(before, event as Happening);
    if (becomes === '=') expect(after).toBe(before);
    else expect(itemOf(after, A)?.state).toBe(becomes);
  });

  it('has each office once, and does not start without offices', () => {
    expect(startOutreach('o1', letterIdOf('plain'), [A, B, A], '')?.items).toHaveLength(2);
    expect(startOutreach('o1', letterIdOf('plain'), [], '')).toBeNull();
  });

  it('leaves an unfinished office to the person when another page is opened', () => {
    const after = afterEvent(happens(begun(), { kind: 'opened' }), { kind: 'opened', officeId: B });
    expect(itemOf(after, A)).toMatchObject({ state: 'needs-you', why: 'unfinished' });
    expect(itemOf(after, B)?.state).toBe('opened');
  });

  it('accepts the message of a form that was left for another office', () => {
    const left = afterEvent(happens(begun(), { kind: 'opened' }), { kind: 'opened', officeId: B });
    const after = happens(left, { kind: 'filled', receiptId: 'r1' });
    expect(itemOf(after, A)).toEqual({ officeId: A, state: 'filled', why: null, receiptId: 'r1' });
    expect(itemOf(after, B)?.state).toBe('opened');
  });

  it('distinguishes a tab that closed before the message was filled from one that closed after', () => {
    expect(itemOf(happens(begun(), ...WAYS.opened, { kind: 'tab-gone' }), A)?.why).toBe('tab-gone');
    const filled = happens(begun(), ...WAYS.filled, { kind: 'tab-gone' });
    expect(itemOf(filled, A)).toMatchObject({ why: 'sent-unknown', receiptId: 'r1' });
  });

  it('waits for the person after an undone fill', () => {
    expect(itemOf(happens(begun(), ...WAYS.filled, { kind: 'undone' }), A)?.why).toBe('undone');
  });

  it('ignores an office that is not in it', () => {
    const before = begun();
    expect(afterEvent(before, { kind: 'sent', officeId: officeIdOfText('Z000009') })).toBe(before);
  });

  it('goes in order, counts and ends', () => {
    let now = happens(begun(), { kind: 'sent' });
    expect(nextOffice(now)).toBe(B);
    now = afterEvent(now, { kind: 'skipped', officeId: B });
    expect(nextOffice(now)).toBe(C);
    expect(isFinished(now)).toBe(false);
    now = afterEvent(now, { kind: 'opened', officeId: C });
    expect(nextOffice(now)).toBeNull();
    now = afterEvent(now, { kind: 'filled', officeId: C, receiptId: null });
    expect(isFinished(now)).toBe(false);
    now = afterEvent(now, { kind: 'sent', officeId: C });
    expect(isFinished(now)).toBe(true);
    expect(countDone(now)).toEqual({ done: 2, all: 3 });
  });
});
