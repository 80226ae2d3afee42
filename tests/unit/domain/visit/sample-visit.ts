import type { FillReport } from '@/domain/form/report/fill-report';
import type { FieldRole } from '@/domain/form/roles/field-role';
import { afterEvent, type Visit, type VisitEvent } from '@/domain/visit/visit';
import { refOf } from '@/tests/unit/workflows/fake-page';
import { letterIdOf } from '@/tests/unit/workflows/fake-ports';

/** The moment of the first fill. */
export const T0 = 1e12;
export const URL = 'https://www.testcase.senate.gov/contact';

function reportOf(...roles: FieldRole[]): FillReport {
  const fields = roles.map((role, index) => ({
    ...{ ref: refOf(`c${index}`), frameId: 0, role, label: role },
    outcome: 'filled' as const,
  }));
  return { fields, droppedParagraphs: [], hasCaptcha: false, pageMilliseconds: 1 };
}
export const GATE: FillReport = { ...reportOf('postal-code'), ahead: 'message' };
export const MESSAGE = reportOf('postal-code', 'message');

export const filled = (
  report: FillReport,
  { now = T0, document = 1, address = URL as string | null } = {},
): VisitEvent => ({
  kind: 'filled',
  now,
  letterId: letterIdOf('a-letter'),
  place: { address, formAddress: URL, office: null },
  here: { document, frameId: 0, pageDocument: document, control: refOf('c0') },
  report,
});

export const written = (now = T0): VisitEvent => ({
  kind: 'written',
  now,
  receipt: {
    id: 'r1',
    kept: 'kept',
    messageLabel: 'Message',
    before: { said: [], thanks: [], signs: [] },
  },
});

export const pressed = (now = T0): VisitEvent => ({ kind: 'pressed', now });

/** A visit after some events. */
export function visitAfter(...events: VisitEvent[]): Visit {
  const visit = events.reduce<Visit | null>(afterEvent, null);
  if (visit === null) throw new Error('no visit');
  return visit;
}
