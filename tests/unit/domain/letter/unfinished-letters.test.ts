import { expect, test } from 'vitest';
import { withImportText } from '@/domain/letter/unfinished-letters';

const at = (importText: string, earlierText = '') => ({ importText, earlierText });

test('another text in the box keeps the one before, once', () => {
  expect(withImportText(at('Mine'), 'Theirs')).toEqual({ ...at('Theirs', 'Mine'), decisions: {} });
  expect(withImportText(at('Mine'), '')).toEqual({ ...at('', 'Mine'), decisions: {} });
});

test('an empty box, or the same text again, keeps what could be brought back before', () => {
  expect(withImportText(at('', 'Mine'), 'Theirs')).toEqual({ ...at('Theirs', 'Mine'), decisions: {} });
  expect(withImportText(at('Mine', 'Older'), 'Mine')).toEqual({ ...at('Mine', 'Older'), decisions: {} });
});

test('what is brought back changes places with what is there', () => {
  expect(withImportText(at('Theirs', 'Mine'), 'Mine')).toEqual({ ...at('Mine', 'Theirs'), decisions: {} });
  expect(withImportText(at('', 'Mine'), 'Mine')).toEqual({ ...at('Mine'), decisions: {} });
});
