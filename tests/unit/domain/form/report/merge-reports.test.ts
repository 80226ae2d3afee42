import { describe, expect, it } from 'vitest';
import { countOutcomes, mergeReports } from '@/domain/form/report/fill-report';
import { sampleField, sampleReport } from '@/tests/support/sample-view';

const ZIP = sampleField(0, 'ZIP Code', { outcome: 'filled' }, 'postal-code');
const gate = sampleReport({ fields: [ZIP], hasCaptcha: false, pageMilliseconds: 2 });

describe('mergeReports', () => {
  it("counts earlier pages and shows the current page's fields", () => {
    const message = sampleReport({ pageMilliseconds: 3 });
    const merged = mergeReports(gate, message, false);
    expect(merged.fields).toEqual(message.fields);
    expect(merged).toMatchObject({ filledBefore: 1, pageMilliseconds: 5, hasCaptcha: true });
    expect(countOutcomes(merged).filled).toBe(3);
    expect(mergeReports(merged, gate, false).filledBefore).toBe(3);
  });

  it('does not match controls across documents, whatever their names', () => {
    const later = sampleReport({ fields: [sampleField(0, 'Name', { outcome: 'kept-text' })] });
    expect(mergeReports(gate, later, false).fields[0]?.outcome).toBe('kept-text');
  });

  it('counts as filled what an earlier round filled in the same document', () => {
    const kept = sampleField(0, 'ZIP Code', { outcome: 'kept-text' }, 'postal-code');
    const name = sampleField(1, 'Name', { outcome: 'kept-text' });
    const merged = mergeReports(gate, sampleReport({ fields: [kept, name], hasCaptcha: false }), true);
    expect(merged.fields.map(({ outcome }) => outcome)).toEqual(['filled', 'kept-text']);
    expect(countOutcomes(merged)).toEqual({ filled: 1, kept: 1, forPerson: 0 });
  });

  it('counts fields that were filled earlier and have since disappeared', () => {
    const later = sampleReport({ fields: [sampleField(5, 'Message', { outcome: 'filled' })] });
    expect(mergeReports(gate, later, true).filledBefore).toBe(1);
  });
});
