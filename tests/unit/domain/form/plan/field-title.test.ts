import { expect, test } from 'vitest';
import { fieldTitle } from '@/domain/form/plan/plan-fill';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { sampleControl } from '../sample-control';

test.each<[Partial<ControlSnapshot>, string]>([
  [{ label: 'First Name *' }, 'First Name'],
  [{ label: '* Zip Code: (Required)' }, 'Zip Code'],
  [{ nearby: ['City:'] }, 'City'],
  [{ placeholder: 'Email*', title: 'Other' }, 'Email'],
  [{ title: 'Address line 2' }, 'Address line 2'],
  [{ kind: 'select', options: [{ text: '--Topic--', value: '', disabled: false }] }, 'Topic'],
  [{ kind: 'radio-group', group: ['Your message', 'Reply?'], nearby: ['x'] }, 'Reply?'],
  [{ label: '*', placeholder: 'City' }, 'City'],
  [{}, ''],
  [{ label: 'word '.repeat(40) }, `${'word '.repeat(16).slice(0, 79).trimEnd()}…`],
])('%j', (parts, title) => {
  expect(fieldTitle(sampleControl(parts))).toBe(title);
});
