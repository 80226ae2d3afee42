import { describe, expect, it } from 'vitest';
import { foldLines, foldText, hasUnseen, tidyLines } from '@/domain/plain-text';

describe('plain text', () => {
  it('folds one line', () => {
    expect(foldText('\ufeff a \r\n\t b\u2029c\u0007 ')).toBe('a b c');
  });

  it('folds lines and keeps one empty line', () => {
    expect(foldLines(' a  b\u0000\r\n\r\n \r\n\r\nc\rd\u2028e ')).toBe('a b\n\nc\nd\ne');
  });

  it('tidies lines and keeps what the author set', () => {
    expect(tidyLines('\n a.  b \r\n\n\n c\u202e \n')).toBe('a.  b\n\n\n c');
  });

  it('finds invisible characters', () => {
    expect(['a\u0000', '\u202ea', 'a\nb'].map(hasUnseen)).toEqual([true, true, true]);
    expect(hasUnseen('Zoë 😀 ñ \u00a0')).toBe(false);
  });
});
