import { parseOfficeId } from '@/domain/congress/office';
import type { Receipt } from '@/domain/receipt/receipt';
import { letterIdOf } from '@/tests/unit/workflows/fake-ports';

/** A sample receipt with changes. */
export function sampleReceipt(changes: Partial<Receipt> = {}): Receipt {
  return {
    id: 'receipt-1',
    officeId: parseOfficeId('X000001'),
    officeName: 'Sen. Sample Testcase',
    host: 'www.testcase.senate.gov',
    letterId: letterIdOf('own-1'),
    letterTitle: 'Clean rivers',
    subject: 'Please keep our rivers clean',
    text: 'Dear Senator Testcase:\n\nI am writing about our rivers.\n\nSincerely,\nSample Constituent',
    filledAt: '2026-11-03T15:04:05.000Z',
    sent: null,
    outreachId: null,
    ...changes,
  };
}
