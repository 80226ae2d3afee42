import { expect, test } from 'vitest';
import { isRequired } from '@/domain/form/plan/needed-details';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { sampleControl } from '../sample-control';

test.each<[Partial<ControlSnapshot>, boolean]>([
  [{}, false],
  [{ label: 'City' }, false],
  [{ required: true }, true],
  [{ label: 'City *' }, true],
  [{ label: 'City (required)' }, true],
  [{ nearby: ['* City'] }, true],
  [{ placeholder: 'Required' }, true],
  [{ name: 'required-city' }, true],
  [{ name: 'req_city' }, true],
  [{ name: 'request' }, false],
  [{ className: "validate['required']" }, true],
  [{ className: 'form-text required' }, true],
  [{ kind: 'select', options: [{ text: 'Topic*', value: '', disabled: false }] }, true],
  [{ kind: 'select', options: [{ text: 'Topic*', value: 'x', disabled: false }] }, false],
  [{ kind: 'radio-group', group: ['Reply? *'] }, true],
  [{ group: ['Fields with * are needed'] }, false],
])('%j', (parts, required) => {
  expect(isRequired(sampleControl(parts))).toBe(required);
});
