import { expect, it } from 'vitest';
import { optionsLookLike } from '@/domain/form/roles/options-kind';

const list = (rows: string) => rows.split('|').map((text) => ({ text, value: text, disabled: false }));

it.each([
  ['--|Ohio', 'states'],
  ['AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|Other', 'states'],
  ['Select one|Mr.|Mrs.|Ms.|Dr.', 'prefixes'],
  ['Mr.|Ms.|Admiral|Airman|Army - Captain|Navy - Captain|Colonel|Ensign|Seaman', 'prefixes'],
  ['Yes, please respond|No, thank you', 'yes-no-reply'],
  ['Yes|No', null],
  ['Agriculture|Budget|Defense|Education|Health Care|Immigration|Taxes|Veterans|Other', 'topics'],
  ['January|February|March|April|May|June|July|August|September|October|November|December', 'months'],
  ['English|Spanish', 'languages'],
  ['Home|Mobile|Work', 'phone-types'],
  ['United States', 'countries'],
  ['Canada|Mexico|United States', 'countries'],
  ['Red|Green|Blue', null],
  ['--', null],
])('%s: %s', (rows, kind) => {
  expect(optionsLookLike(list(rows))).toBe(kind);
});
