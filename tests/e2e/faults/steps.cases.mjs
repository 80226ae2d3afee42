// @ts-check
import { expect } from '@playwright/test';

/** @type {import('./faults.spec.mjs').Fault[]} */
export default [
  {
    page: 'steps-message.html',
    right:
      'the message is filled before the names, the next page after the press, and nothing once it is sent',
    path: '/contact/your-view',
    next: [
      { press: '#onward', path: '/contact/about-you', page: 'steps-reach.html' },
      { press: '#done', path: '/contact/thank-you', page: 'steps-sent.html' },
    ],
    holds: ({ values, nothingLeft, pressOffice, steps }) => {
      expect(values.view).toMatch(/^Dear /);
      expect([nothingLeft, pressOffice]).toEqual([false, false]);
      expect(steps[0]).toMatchObject({ called: 'Sample Constituent', mail: expect.stringContaining('@') });
      expect(steps[0]?.phone).not.toBe('');
      expect(steps[1]).toMatchObject({ person: '', address: '' });
    },
  },
  {
    page: 'steps-reach.html',
    right:
      'a step with name, e-mail and phone is filled where the fill is begun there, and no message is promised',
    path: '/contact/about-you',
    holds: ({ values, popup, nothingLeft, pressOffice }) => {
      expect(values).toMatchObject({ called: 'Sample Constituent', mail: expect.stringContaining('@') });
      expect([nothingLeft, pressOffice]).toEqual([false, false]);
      expect(popup).toContain('No box for your message was found on this page.');
    },
  },
];
