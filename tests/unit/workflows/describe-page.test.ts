import { expect, test } from 'vitest';
import type { FormSnapshot } from '@/domain/form/read/form-snapshot';
import { damaged } from '@/tests/unit/platform/sample-snapshot';
import { describePage } from '@/workflows/describe-page';
import type { PagePort, ReadResult } from '@/workflows/ports';
import { FakePorts } from './fake-ports';

function ports(read: () => Promise<ReadResult>) {
  const refuse = () => {
    throw new Error('nothing but reading');
  };
  const page = new Proxy({ read } as unknown as PagePort, {
    get: (target, name) => (name === 'read' ? target.read : refuse),
  });
  return new FakePorts(page);
}

test('describes every frame that was read, and does nothing else to the page', async () => {
  const snapshot = damaged('control', { label: 'Welcome, Sample Constituent' }) as FormSnapshot;
  const frames = [0, 7].map((frameId) => ({ frameId, snapshot, milliseconds: 1, fresh: true, document: 1 }));
  const found = await describePage(
    ports(async () => ({ kind: 'read', frames })),
    1,
    '0.1.0',
  );
  expect(found.kind).toBe('report');
  if (found.kind !== 'report') return;
  expect(found.text.match(/^Page: /gm)).toHaveLength(2);
  expect(found.text).not.toMatch(/Constituent/);
});

test('says where there is nothing to describe', async () => {
  expect(
    await describePage(
      ports(async () => ({ kind: 'not-readable', why: 'browser-page' })),
      1,
      '0.1.0',
    ),
  ).toEqual({ kind: 'not-readable' });
  expect(
    await describePage(
      ports(() => Promise.reject(new Error('gone'))),
      1,
      '0.1.0',
    ),
  ).toEqual({
    kind: 'not-readable',
  });
});
