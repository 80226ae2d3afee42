import { expect, test } from 'vitest';
import { letterHref, parseRoute } from '@/components/options/route';
import type { LetterId } from '@/domain/letter/letter';

test.each([
  ['', { page: 'you' }],
  ['#', { page: 'you' }],
  ['#elsewhere', { page: 'you' }],
  ['#data', { page: 'data' }],
  ['#history', { page: 'history', id: null }],
  ['#history/r-1', { page: 'history', id: 'r-1' }],
  ['#letters', { page: 'letters', view: 'list' }],
  ['#letters/', { page: 'letters', view: 'list' }],
  ['#letters/import', { page: 'letters', view: 'import' }],
  ['#letters/%', { page: 'letters', view: 'list' }],
  ['#letters/own-1', { page: 'letters', view: 'letter', id: 'own-1' }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test.each(['built-in:plain-letter', 'a/b c', '100 %', '#'])(
  'the address of letter %s leads back to it',
  (id) => {
    expect(parseRoute(letterHref(id as LetterId))).toMatchObject({ view: 'letter', id });
  },
);
