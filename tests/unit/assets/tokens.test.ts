import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Contrast of the colours by WCAG 2.2: 4.5 for text (1.4.3), 3 for edges of controls and focus (1.4.11). */
const css = readFileSync(new URL('../../../assets/styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

const TEXT = [
  ['ink', 'desk'],
  ['ink', 'paper'],
  ['ink', 'accent-wash'],
  ['ink-soft', 'desk'],
  ['ink-soft', 'paper'],
  ['accent', 'desk'],
  ['accent', 'paper'],
  ['accent', 'accent-wash'],
  ['accent-strong', 'desk'],
  ['accent-strong', 'paper'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['note-ink', 'note-wash'],
  ['note-ink', 'paper'],
  ['problem', 'problem-wash'],
  ['problem', 'paper'],
  ['problem', 'desk'],
] as const;

const EDGES = [
  ['edge', 'paper'],
  ['edge', 'desk'],
  ['edge', 'note-wash'],
  ['edge', 'problem-wash'],
  ['accent', 'desk'],
  ['accent', 'paper'],
  ['accent', 'note-wash'],
  ['accent', 'problem-wash'],
  ['problem', 'paper'],
] as const;

for (const scheme of ['light', 'dark'] as const) {
  describe(scheme, () => {
    test.each(TEXT)('%s on %s reads: 4.5', (ink, ground) => {
      expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    });
    test.each(EDGES)('%s on %s shows: 3', (edge, ground) => {
      expect(contrast(colour(edge, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
    });
  });
}

test('the measure is right: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBe(1);
  // The example that WCAG tutorials give for just failing.
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

function colour(name: string, scheme: 'light' | 'dark'): string {
  const token = tokens.get(name)?.[scheme];
  if (token === undefined) throw new Error(`no colour --${name}`);
  return token;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
