import { expect, test } from 'vitest';
import { parseLetterText } from '@/domain/letter/import/parse-letter-text';
import { importedWords } from '@/domain/letter/import/to-letter';
import { ownShare } from '@/domain/letter/own-share';

const ALERT = `Share on
Subject: Rivers

Dear Senator:

I support/oppose the Sample Rivers Act.

Thank you for your time.

Sincerely,
`;

test('are the original paragraphs, whatever is corrected or chosen', () => {
  const imported = parseLetterText(ALERT);
  const thanks = imported.blocks.find(({ text }) => text.startsWith('Thank you'));
  if (!thanks) throw new Error('missing');
  const words = importedWords(imported, { texts: { [thanks.id]: 'Corrected.' } });
  expect(words).toBe('I support/oppose the Sample Rivers Act.\nThank you for your time.');
  expect(ownShare(words, 'I oppose the Sample Rivers Act. Thank you for reading.').own).toBe(1);
});

test("follow the person's choice of kinds", () => {
  const imported = parseLetterText(ALERT);
  const share = imported.blocks.find(({ source }) => source === 'Share on');
  if (!share) throw new Error('missing');
  expect(importedWords(imported, { kinds: { [share.id]: 'paragraph' } })).toContain('Share on');
});
