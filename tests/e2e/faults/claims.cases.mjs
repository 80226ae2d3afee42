// @ts-check
import { expect } from '@playwright/test';

/** @type {import('./faults.spec.mjs').Fault[]} */
export default [
  {
    page: 'captcha-box.html',
    right: "a CAPTCHA's own text box is no message box, and the only other one takes the letter",
    holds: ({ values, pressOffice }) => {
      expect(values['h-captcha-response']).toBe('');
      expect(values.letter).toMatch(/^Dear /);
      expect(pressOffice).toBe(false);
    },
  },
  {
    page: 'list-that-sends.html',
    right: 'a list drawn as a button that sends the form, or as a link, is not pressed, and is named',
    holds: ({ values, left, nothingLeft }) => {
      expect(values.asked).toBe('0');
      expect(values.given).not.toBe('');
      expect(values.letter).toMatch(/^Dear /);
      expect(left.some((line) => /^State/.test(line))).toBe(true);
      expect(left.some((line) => /^Topic/.test(line))).toBe(true);
      expect(nothingLeft).toBe(false);
    },
  },
  {
    page: 'place-by-zip.html',
    right: 'a city that the page writes by the ZIP code is kept and named',
    later: 2_500,
    holds: ({ values, left, nothingLeft }) => {
      expect(values.five).toBe('SAMPLETON');
      expect(left).toContain('City');
      expect(left).toContain('The page changed what was filled in. Please check it.');
      expect(nothingLeft).toBe(false);
    },
  },
  {
    page: 'late-start.html',
    right: 'boxes that a script replaces by empty ones are named',
    later: 4_000,
    holds: ({ values, left, nothingLeft }) => {
      expect(values.six).toBe('');
      expect(left.some((line) => /^Comments/.test(line))).toBe(true);
      expect(nothingLeft).toBe(false);
    },
  },
  {
    page: 'narrow-list.html',
    right:
      'nothing is typed into the box of a list, however narrow; an option is chosen, or the list is named',
    holds: ({ values, left, nothingLeft }) => {
      expect(values.home).toBe('');
      const isNamed = left.some((line) => /^State/.test(line));
      expect(isNamed || values['home-kept'] === 'New York').toBe(true);
      expect(nothingLeft && !isNamed && values['home-kept'] === '').toBe(false);
    },
  },
];
