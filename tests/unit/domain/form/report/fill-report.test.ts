import { describe, expect, test } from 'vitest';
import { isControlRef } from '@/domain/form/read/form-snapshot';
import { countOutcomes, type FieldOutcome, isForPerson } from '@/domain/form/report/fill-report';

const ref = '1';
if (!isControlRef(ref)) throw new Error('not a control ref');
const where = { ref, frameId: 0, role: 'county', label: 'County' } as const;
const left = (reason: 'no-detail' | 'your-choice' | 'not-certain', required: boolean): FieldOutcome => ({
  ...where,
  outcome: 'left-for-person',
  reason,
  required,
});

describe('isForPerson and countOutcomes', () => {
  test.each([
    [left('no-detail', true), true],
    [left('no-detail', false), false],
    [left('your-choice', true), true],
    [left('your-choice', false), false],
    [left('not-certain', false), true],
    [{ ...where, outcome: 'rejected-by-page' } as const, true],
    [{ ...where, outcome: 'filled' } as const, false],
    [{ ...where, outcome: 'kept-text' } as const, false],
  ])('%j: %s', (field, expected) => expect(isForPerson(field)).toBe(expected));

  test('a CAPTCHA counts once, fields of earlier pages count as filled', () => {
    const fields = [
      { ...where, outcome: 'filled' } as const,
      left('no-detail', false),
      left('no-detail', true),
    ];
    const report = { fields, droppedParagraphs: [], hasCaptcha: true, filledBefore: 3, pageMilliseconds: 1 };
    expect(countOutcomes(report)).toEqual({ filled: 4, kept: 0, forPerson: 2 });
  });
});
