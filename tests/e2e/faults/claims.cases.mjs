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
];
