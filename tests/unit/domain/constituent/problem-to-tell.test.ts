import { describe, expect, test } from 'vitest';
import type { ConstituentKey } from '@/domain/constituent/constituent';
import { problemToTell } from '@/domain/constituent/problem-to-tell';

describe('unfinished input is not a mistake yet', () => {
  test.each<[ConstituentKey, string]>([
    ['zip', '011'],
    ['zip', '01103-1'],
    ['zip4', '12'],
    ['state', 'New Y'],
    ['phone', '('],
    ['phone', '+1 413'],
    ['phone', '413-555'],
    ['email', 'sample'],
    ['email', 'sample@exam'],
  ])('%s "%s"', (key, text) => {
    expect(problemToTell(key, text, false)).toBeNull();
    expect(problemToTell(key, text, true)).not.toBeNull();
  });
});

describe('what no further keystroke can mend is told at once', () => {
  test.each<[ConstituentKey, string, string]>([
    ['zip', '0110x', 'zip-not-digits'],
    ['zip', '0110312345', 'zip-length'],
    ['zip4', '12345', 'zip4-length'],
    ['state', 'N3', 'unknown-state'],
    ['phone', 'none', 'phone-not-digits'],
    ['phone', '413-555-0123-99', 'phone-length'],
    ['email', 'a@b@c', 'email-not-valid'],
    ['email', 'a b', 'email-no-at'],
    ['firstName', 'x'.repeat(1_000_000), 'too-long'],
  ])('%s "%.20s"', (key, text, problem) => {
    expect(problemToTell(key, text, false)).toBe(problem);
  });
});

test.each<[ConstituentKey, string]>([
  ['zip', '01103'],
  ['state', 'new york'],
  ['phone', '(413) 555-0123'],
  ['email', 'sample@example.com'],
  ['prefix', 'Dr.'],
  ['zip', ''],
])('%s "%s" is right', (key, text) => {
  expect(problemToTell(key, text, true)).toBeNull();
});
