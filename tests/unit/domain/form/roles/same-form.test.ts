import { expect, test } from 'vitest';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { classify, isSameForm } from '@/domain/form/roles/classify';
import { sampleBlock, sampleControl, sampleForm } from '../sample-control';

const form = (block: number): ControlSnapshot[] => [
  sampleControl({ label: 'Last Name', block }),
  sampleControl({ label: 'Email', block }),
  sampleControl({ kind: 'textarea', label: 'Message', block }),
];
const page = (controls: readonly ControlSnapshot[]) =>
  sampleForm(controls, { blocks: [sampleBlock(), sampleBlock()] });

test('the same form with more or fewer fields', () => {
  const before = page(form(0));
  const more = page([...before.controls, sampleControl({ label: 'City' })]);
  expect(isSameForm(classify(before), classify(more), more)).toBe(true);
  expect(isSameForm(classify(more), classify(before), before)).toBe(true);
});

test('another form of the page while the first is hidden', () => {
  const first = form(0);
  const before = page(first);
  const later = page([
    ...first.map((control) => ({ ...control, hiddenReason: 'hidden' as const })),
    ...form(1),
  ]);
  expect(classify(later).kind).toBe('contact-form');
  expect(isSameForm(classify(before), classify(later), later)).toBe(false);
});

test('a form that was rendered again', () => {
  const later = page(form(0));
  expect(isSameForm(classify(page(form(0))), classify(later), later)).toBe(true);
});
