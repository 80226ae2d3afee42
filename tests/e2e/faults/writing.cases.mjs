// @ts-check
import { expect } from '@playwright/test';

/** @type {import('./faults.spec.mjs').Fault[]} */
export default [
  {
    page: 'page-writes-its-way.html',
    right: 'what the page writes in its own way is left standing, and Undo shows what would be sent',
    undo: true,
    holds: ({ values, state, undone, nothingLeft, left }) => {
      expect(values).toMatchObject({
        given: 'Sample',
        family: 'Constituent',
        road: '100 EXAMPLE ST',
        town: 'Albany',
        region: 'New York',
        code: '12207-1234',
        number: '+1 (518) 555-0143',
        'answer-yes': true,
      });
      expect(state).toEqual({ sendable: true });
      // The words of the page's own in the first box were written over. The person looks whether that was right.
      expect(nothingLeft).toBe(false);
      expect(left).toContain('Given Name');
      expect(undone?.values).toMatchObject({
        given: 'Given Name',
        road: '',
        number: '+1 (___) ___-____',
        letter: '',
        'answer-yes': true,
        'kept-answer': 'yes',
      });
    },
  },
  {
    page: 'page-drops-marks.html',
    right: 'what the page changes in meaning is put back and named, and its own text in the message is',
    person: {
      firstName: 'Mary-Ann',
      lastName: "O'Sample",
      street: '45-17 21st Street',
      email: 'mary+ann@example.com',
    },
    holds: ({ values, left, nothingLeft }) => {
      expect(values).toMatchObject({ given: '', family: '', mail: '', road: '', code: '', town: 'Albany' });
      for (const label of ['Given name', 'Family name', 'E-mail address', 'Street address', 'ZIP code']) {
        expect(left).toContain(label);
      }
      expect(values.letter).toMatch(/^Thank you for standing/);
      expect(left).toContain('Your message');
      expect(nothingLeft).toBe(false);
    },
  },
];
