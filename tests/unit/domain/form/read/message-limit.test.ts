import { describe, expect, test } from 'vitest';
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

describe('in the words of its note', () => {
  const limit = (description: string) => textLimit(sampleControl({ kind: 'textarea', description }));

  test.each([
    // A lower bound next to an upper one.
    ['Min 20. Max 1000', 1000],
    ['Min: 20, Max: 1,500', 1500],
    ['Minimum 100 characters, maximum 2000 characters', 2000],
    ['Write at least 100 characters; you may have up to 900 characters.', 900],
    ['at least 100 and up to 900', 900],
    ['Between 100 and 1000 characters', 1000],
    ['100-1500 characters', 1500],
    ['100 character minimum, 800 character maximum', 800],
    ['No fewer than 100 and no more than 750', 750],
    ['Mínimo 100, máximo 1000', 1000],
    // Without the word.
    ['1000 remaining', 1000],
    ['1,000 left', 1000],
    ['Remaining: 1000', 1000],
    ['0/1000', 1000],
    ['0 / 1,000', 1000],
    ['1000/1000', 1000],
    ['0 out of 1200', 1200],
    ['Max length: 1000', 1000],
    ['Maximum length of your message is 1000', 1000],
    ['Max. 1000', 1000],
    ['(1000 max)', 1000],
    ['limit of 1,000', 1000],
    ['Limit: 2000', 2000],
    ['no more than 1500', 1500],
    ['Your message may not exceed 1,200', 1200],
    ['Please keep it under 900', 900],
    ['1000 or fewer', 1000],
    ['900 letters at most', 900],
    ['Please limit your comments to 1500 characters or less', 1500],
    // Spanish.
    ['1000 caracteres restantes', 1000],
    ['Hasta 800 caracteres', 800],
    ['Máximo: 1.000', 1000],
    ['No más de 900 caracteres', 900],
    ['Caracteres restantes: 700', 700],
  ])('%s', (note, max) => {
    expect(limit(note)?.max ?? null).toBe(max);
  });

  test.each([
    ['Maximum 250 words'],
    ['500 word limit'],
    ['Up to 10 MB'],
    ['Max file size: 5000'],
    ['We answer within 60 days'],
    ['At least 100'],
    ['Min length 100'],
    ['100 characters or more'],
    ['Al menos 100 caracteres'],
    ['Please write more than 100 characters'],
    ['Founded in 1999, serving more than 5000 people'],
    ['Step 1 of 3'],
    ['06/15/2024'],
  ])('%s: none', (note) => {
    expect(limit(note)).toBeNull();
  });

  test.each([
    ['1000 characters remaining', false],
    ['1000 remaining', false],
    ['0/1000', false],
    ['Characters left: 1000', false],
    ['Max 1000', true],
    ['Maximum 1000 characters', true],
  ])('%s: a line break counts as two: %s', (note, isTwo) => {
    expect(limit(note)).toEqual({ max: 1000, lineBreakIsTwo: isTwo });
  });
});

describe('in what the page says of the form', () => {
  const limit = (...notes: string[]) => textLimit(sampleControl({ kind: 'textarea' }), notes)?.max ?? null;

  test.each([
    ['Messages are limited to 1,000 characters. Longer messages will be cut off.', 1000],
    ['Please note: your message may not exceed 2000 characters.', 2000],
    ['Comments longer than 900 characters cannot be sent.', 900],
    ['Su mensaje puede tener hasta 1500 caracteres.', 1500],
    ['Keep your letter to 1,200 characters or fewer', 1200],
  ])('%s', (note, max) => {
    expect(limit(note)).toBe(max);
  });

  test.each([
    ['Maximum 100 characters'],
    ['Subject: up to 100 characters in your message subject'],
    ['Your message must have at least 100 characters.'],
    ['Passwords have at most 64 characters. We read every message.'],
    ['Text messages are limited to 160 characters'],
  ])('%s: none', (note) => {
    expect(limit(note)).toBeNull();
  });
});
