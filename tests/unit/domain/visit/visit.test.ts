import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  awaitsConfirmation,
  awaitsNextPage,
  GOING_ON_LASTS,
  goesOn,
  PRESS_LASTS,
  reportFor,
  type VisitEvent,
  WATCH_LASTS,
  watchingOf,
} from '@/domain/visit/visit';
import { filled, GATE, MESSAGE, pressed, T0, URL, visitAfter, written } from './sample-visit';

const MINUTE = 60_000;
const chosen = (now = T0): VisitEvent => ({ kind: 'chosen', now, report: GATE });
const sent = visitAfter(filled(MESSAGE), written(), pressed());

describe('a fill', () => {
  it('goes on while the message is still to come, for ten minutes from the person’s own fill', () => {
    const first = visitAfter(filled(GATE));
    expect(goesOn(first, T0 + GOING_ON_LASTS - 1)).toBe(true);
    expect(goesOn(first, T0 + GOING_ON_LASTS)).toBe(false);
    const next = visitAfter(filled(GATE), pressed(), filled(GATE, { now: T0 + MINUTE, document: 2 }));
    expect(next.goesOnUntil).toBe(first.goesOnUntil);
  });

  it('begins its ten minutes again where it was stopped before', () => {
    const again = visitAfter(filled(GATE), { kind: 'stopped' }, filled(GATE, { now: T0 + MINUTE }));
    expect(again.goesOnUntil).toBe(T0 + MINUTE + GOING_ON_LASTS);
  });

  it('does not go on once the message was reached, nor where the address is not told', () => {
    expect(goesOn(visitAfter(filled(MESSAGE)), T0)).toBe(false);
    expect(goesOn(visitAfter(filled(GATE), filled(MESSAGE)), T0)).toBe(false);
    const nameless = visitAfter(filled(GATE, { address: null }));
    expect(goesOn(nameless, T0)).toBe(false);
    expect(nameless.place.address).toBe(URL);
  });

  it('has its report in its own document and at its own address only', () => {
    const visit = visitAfter(filled(GATE));
    expect(reportFor(visit, 1, URL)).toBe(GATE);
    expect(reportFor(visit, 2, URL)).toBeNull();
    expect(reportFor(visit, 1, `${URL}/thanks`)).toBeNull();
    expect(reportFor(null, 1, URL)).toBeNull();
  });

  it('of a later page of the same form keeps the receipt, but not one that is settled or too old', () => {
    const message = [filled(MESSAGE), written()];
    expect(visitAfter(...message, filled(GATE)).receipt?.id).toBe('r1');
    const confirmed = [pressed(), { kind: 'confirmed', document: 2 } as const];
    expect(visitAfter(...message, ...confirmed, filled(GATE)).receipt).toBeNull();
    expect(visitAfter(...message, filled(GATE, { now: T0 + WATCH_LASTS })).receipt).toBeNull();
  });
});

describe('the next page', () => {
  it('is waited for after a press, for a minute', () => {
    expect(awaitsNextPage(visitAfter(filled(GATE)), T0)).toBe(false);
    const visit = visitAfter(filled(GATE), pressed());
    expect(awaitsNextPage(visit, T0 + PRESS_LASTS - 1)).toBe(true);
    expect(awaitsNextPage(visit, T0 + PRESS_LASTS)).toBe(false);
  });

  it('needs a press of its own after each fill', () => {
    expect(awaitsNextPage(visitAfter(filled(GATE), pressed(), filled(GATE)), T0)).toBe(false);
  });

  it('is waited for after an option was taken too, but only where the fill goes on', () => {
    expect(awaitsNextPage(visitAfter(filled(GATE), chosen()), T0)).toBe(true);
    const whole = visitAfter(filled(MESSAGE), chosen());
    expect(whole.phase).toEqual({ kind: 'filled' });
    expect(whole.fill?.report).toBe(GATE);
  });

  it('is not waited for once the fill was stopped, and not by a visit that watches for nothing', () => {
    expect(awaitsNextPage(visitAfter(filled(GATE), pressed(), { kind: 'stopped' }), T0)).toBe(false);
    const idle = visitAfter(filled(MESSAGE));
    expect(afterEvent(idle, pressed())).toBe(idle);
  });

  it('moves the watch along and leaves the filled form known', () => {
    const here = { document: 2, frameId: 3, pageDocument: 1 };
    const visit = visitAfter(filled(GATE), pressed(), { kind: 'next-page', here });
    expect(visit.here).toEqual({ ...here, control: null });
    expect(visit.fill?.document).toBe(1);
    expect(awaitsNextPage(visit, T0)).toBe(true);
  });
});

describe('a confirmation', () => {
  it('is waited for after a press with the message in, for a minute and for an hour after the fill', () => {
    expect(awaitsConfirmation(visitAfter(filled(MESSAGE), written()), T0)).toBe(false);
    expect(awaitsConfirmation(visitAfter(filled(MESSAGE), pressed()), T0)).toBe(false);
    expect(awaitsConfirmation(sent, T0 + PRESS_LASTS - 1)).toBe(true);
    expect(awaitsConfirmation(sent, T0 + PRESS_LASTS)).toBe(false);
    const late = visitAfter(filled(MESSAGE), written(), pressed(T0 + WATCH_LASTS - 1));
    expect(awaitsConfirmation(late, T0 + WATCH_LASTS - 1)).toBe(true);
    expect(awaitsConfirmation(late, T0 + WATCH_LASTS)).toBe(false);
  });

  it('is still waited for when the form was filled further after the press', () => {
    const visit = visitAfter(filled(MESSAGE), written(), pressed(), filled(GATE), chosen());
    expect(awaitsConfirmation(visit, T0 + PRESS_LASTS - 1)).toBe(true);
    expect(awaitsConfirmation(visit, T0 + PRESS_LASTS)).toBe(false);
  });

  it('is not waited for after an option was taken', () => {
    const visit = visitAfter(filled(MESSAGE), written(), filled(GATE), chosen());
    expect([awaitsNextPage(visit, T0), awaitsConfirmation(visit, T0)]).toEqual([true, false]);
  });

  it('ends everything that waits, and later presses change nothing', () => {
    const visit = visitAfter(filled(MESSAGE), written(), filled(GATE), pressed(), {
      kind: 'confirmed',
      document: 7,
    });
    expect(visit.phase).toEqual({ kind: 'confirmed', document: 7 });
    expect([goesOn(visit, T0), awaitsConfirmation(visit, T0)]).toEqual([false, false]);
    expect(afterEvent(visit, pressed())).toBe(visit);
  });

  it('does not come any more once the tab left the office', () => {
    const left = visitAfter(filled(MESSAGE), written(), pressed(), { kind: 'left' });
    expect(awaitsConfirmation(left, T0)).toBe(false);
    expect(left.fill?.report, 'for when the person comes back').toBe(MESSAGE);
  });

  it('needs a receipt', () => {
    const visit = visitAfter(filled(GATE));
    expect(afterEvent(visit, { kind: 'confirmed', document: 2 })).toBe(visit);
  });

  it('remembers that the button was pressed until it is settled', () => {
    const later = visitAfter(filled(MESSAGE), written(), pressed(), filled(GATE));
    expect(later.receipt?.pressedAt).toBe(T0);
    const settled = afterEvent(sent, { kind: 'confirmed', document: 2 });
    expect(settled?.receipt?.pressedAt).toBeNull();
  });
});

describe('an undo', () => {
  it('ends the visit, unless the message is still in the form', () => {
    expect(afterEvent(visitAfter(filled(GATE)), { kind: 'undone', keepsReceipt: true })).toBeNull();
    expect(afterEvent(sent, { kind: 'undone', keepsReceipt: false })).toBeNull();
    const kept = afterEvent(sent, { kind: 'undone', keepsReceipt: true });
    expect(kept).toMatchObject({ fill: null, goesOnUntil: null, receipt: { id: 'r1' } });
    expect(awaitsConfirmation(kept, T0)).toBe(true);
  });
});

describe('what the page is asked to watch', () => {
  it('is the button of the filled form, with a note while the fill goes on', () => {
    const [gate, message] = [visitAfter(filled(GATE)), visitAfter(filled(MESSAGE), written())];
    const { control: ref } = gate.here;
    expect(watchingOf(gate, T0 + 1)).toEqual({ frameId: 0, ref, note: true, lasts: GOING_ON_LASTS - 1 });
    expect(watchingOf(message, T0)).toEqual({ frameId: 0, ref, note: false, lasts: WATCH_LASTS });
  });

  it('is the button for as long as the fill goes on, even after the time of an older receipt', () => {
    const refilled = filled(GATE, { now: T0 + WATCH_LASTS - MINUTE, document: 2 });
    const visit = visitAfter(filled(MESSAGE), written(), refilled);
    expect(watchingOf(visit, T0 + WATCH_LASTS)?.lasts).toBe(GOING_ON_LASTS - MINUTE);
  });

  it('is nothing where nothing is waited for', () => {
    expect(watchingOf(visitAfter(filled(MESSAGE)), T0)).toBeNull();
  });
});

it.each<VisitEvent>([
  written(),
  pressed(),
  chosen(),
  { kind: 'next-page', here: { document: 1, frameId: 0, pageDocument: 1 } },
  { kind: 'confirmed', document: 1 },
  { kind: 'left' },
  { kind: 'stopped' },
  { kind: 'undone', keepsReceipt: true },
])('$kind in a tab without a visit changes nothing', (event) => {
  expect(afterEvent(null, event)).toBeNull();
});

describe('a clock that is set back', () => {
  it('ends what waits: nobody can say how long ago the fill or the press was', () => {
    const gate = visitAfter(filled(GATE), pressed());
    expect(goesOn(gate, T0 - 1)).toBe(false);
    expect(awaitsNextPage(gate, T0 - 1)).toBe(false);
    expect(awaitsConfirmation(sent, T0 - 1)).toBe(false);
    const later = visitAfter(filled(MESSAGE), written(), pressed(T0 + MINUTE));
    expect(awaitsConfirmation(later, T0 + MINUTE - 1)).toBe(false);
  });
});
