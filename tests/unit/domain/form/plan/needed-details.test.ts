import { expect, test } from 'vitest';
import { neededDetails } from '@/domain/form/plan/needed-details';
import { classify } from '@/domain/form/roles/classify';
import { sampleControl, sampleForm } from '../sample-control';

test('returns each detail once, required ones first, without filled ones and the second address line', () => {
  const fields = [
    sampleControl({ label: 'Phone' }),
    sampleControl({ label: 'Name *' }),
    sampleControl({ label: 'Email', required: true }),
    sampleControl({ label: 'Confirm Email', required: true }),
    sampleControl({ label: 'Street Address' }),
    sampleControl({ label: 'Apartment' }),
    sampleControl({ label: 'City *', hasText: true }),
    sampleControl({ kind: 'textarea', label: 'Message' }),
  ];
  expect(neededDetails(classify(sampleForm(fields)))).toEqual([
    { key: 'firstName', required: true },
    { key: 'lastName', required: true },
    { key: 'email', required: true },
    { key: 'phone', required: false },
    { key: 'street', required: false },
  ]);
});

test('needs nothing without a contact form', () => {
  expect(neededDetails(classify(sampleForm([sampleControl({ label: 'Search' })])))).toEqual([]);
});
