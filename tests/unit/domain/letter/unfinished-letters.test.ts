import { expect, test } from 'vitest';
import { withImportText } from '@/domain/letter/unfinished-letters';

const at = (importText: string, earlierText = '') => ({ importText, earlierText });

test('a new text in the box keeps the previous one, once', () => {
  expect(withImportText(at('Mine'), 'Theirs')).toEqual({ ...at('Theirs', 'Mine'), decisions: {} });
  expect(withImportText(at('Mine'), '')).toEqual({ ...at('', 'Mine'), decisions: {} });
});

test('a blank box, or the same text again, keeps the earlier text', () => {
  expect(withImportText(at('', 'Mine'), 'Theirs')).toEqual({ ...at('Theirs', 'Mine'), decisions: {} });
  expect(withImportText(at('Mine', 'Older'), 'Mine')).toEqual({ ...at('Mine', 'Older'), decisions: {} });
});

test('a restored text changes places with the current one', () => {
  expect(withImportText(at('Theirs', 'Mine'), 'Mine')).toEqual({ ...at('Mine', 'Theirs'), decisions: {} });
  expect(withImportText(at('', 'Mine'), 'Mine')).toEqual({ ...at('Mine'), decisions: {} });
});
