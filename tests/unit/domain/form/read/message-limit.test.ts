import { expect, test } from 'vitest';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { textLimit } from '@/domain/form/read/message-limit';
import { sampleControl } from '../sample-control';

test.each<[Partial<ControlSnapshot>, number | null]>([
  [{}, null],
  [{ maxLength: 500 }, 500],
  [{ description: '500 characters remaining' }, 500],
  [{ description: 'You have 1,500 characters left' }, 1500],
  [{ label: 'Message (2000 characters maximum)' }, 2000],
  [{ label: 'Message (max 3000 chars)' }, 3000],
  [{ description: 'Please observe the 1,200 character limit.' }, 1200],
  [{ description: '5000-character limit' }, 5000],
  [{ description: 'Maximum characters: 2500' }, 2500],
  [{ description: 'Characters remaining: 10,000' }, 10000],
  [{ description: '0/500' }, 500],
  [{ description: '0 of 800 max characters' }, 800],
  [{ placeholder: 'Up to 1000 characters' }, 1000],
  [{ nearby: ['Limit: 600 characters'] }, 600],
  // The lower of two.
  [{ maxLength: 5000, description: '1200 characters' }, 1200],
  [{ maxLength: 400, description: '1200 characters' }, 400],
  // No limits.
  [{ description: 'At least 100 characters' }, null],
  [{ description: 'Minimum 100 characters' }, null],
  [{ description: 'Call 202 555 0143' }, null],
  [{ description: 'Answers within 10 days' }, null],
  [{ description: 'Enter the 6 characters below' }, null],
  [{ maxLength: 0 }, null],
])('%j', (parts, max) => {
  expect(textLimit(sampleControl({ kind: 'textarea', ...parts }))?.max ?? null).toBe(max);
});
