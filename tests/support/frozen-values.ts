/** Each version of each item as stored in a person's browser. Never edit one; add the next. */
export const FROZEN = {
  constituent: {
    1: {
      version: 1,
      data: {
        prefix: 'Ms.',
        firstName: 'Sample',
        lastName: 'Constituent',
        closing: 'Sincerely',
        street: '1 Example Street',
        street2: '',
        city: 'Springfield',
        state: 'MA',
        zip: '01101',
        zip4: '',
        county: '',
        phone: '413-555-0100',
        email: 'sample@example.org',
      },
      by: '5c0d6c1e-0000-4000-8000-000000000000',
    },
  },
  settings: {
    1: {
      version: 1,
      data: { chosenLetter: 'sample-letter', wantsReply: false, staleBillAcknowledged: ['sample-letter'] },
    },
  },
  draft: { 1: { version: 1, data: { ownWords: { 'sample-letter': 'My own wor' } } } },
  bills: {
    1: {
      version: 1,
      data: {
        bills: [
          {
            congress: 119,
            type: 's',
            number: 4321,
            status: {
              congress: 119,
              type: 's',
              number: 4321,
              title: 'Sample Orchards Act',
              updated: '2026-11-20T13:36:03Z',
              sponsors: ['A000001'],
              cosponsors: [{ bioguideId: 'B000002', since: '2025-03-04', withdrawn: null }],
              complete: true,
              latestAction: { date: '2025-03-04', text: 'Introduced in Senate' },
              laws: [{ kind: 'public', number: '119-12', date: '2026-02-03' }],
            },
            at: '2026-11-22T12:00:00.000Z',
            tried: '2026-11-22T12:00:00.000Z',
          },
        ],
        choices: [{ congress: 119, type: 's', number: 4321, office: 'B000002', choice: 'ask' }],
      },
    },
  },
  'look-ups': {
    1: {
      version: 1,
      data: {
        'bill-status': { on: true, lastUsed: '2026-11-22T12:00:00.000Z' },
        'member-table': { on: false, lastUsed: null },
      },
    },
  },
  'member-table': { 1: { version: 1, data: { table: '{"date":"2026-06-15"}' } } },
  'my-offices': { 1: { version: 1, data: { offices: ['X000001', 'X000002', 'justice'] } } },
  letters: {
    1: {
      version: 1,
      data: [
        {
          id: 'own-1',
          name: 'A sample',
          subject: 'Sample subject',
          salutation: 'Dear < Member >:',
          paragraphs: [
            { text: 'First.', dropOrder: null },
            { text: 'Second.', dropOrder: 1 },
          ],
          signature: '< Your Closing >,\n< Your Name >',
          topics: ['Judiciary'],
          bill: {
            congress: 115,
            type: 's',
            number: 1,
            title: 'A sample bill',
            becameLaw: { number: '115-1', date: '2018-01-02' },
          },
        },
      ],
    },
  },
  'letter-origins': { 1: { version: 1, data: { origins: { 'own-1': 'I live in < City >.\nSecond.' } } } },
  'deleted-letters': {
    1: {
      version: 1,
      data: {
        deleted: [
          {
            letter: {
              id: 'own-2',
              name: 'Deleted',
              subject: 'Sample subject',
              salutation: 'Dear < Member >:',
              paragraphs: [{ text: 'First.', dropOrder: null }],
              signature: '< Your Name >',
              topics: [],
              bill: null,
            },
            place: 1,
            deletedAt: '2026-11-22T18:00:00.000Z',
          },
        ],
      },
    },
  },
  'unfinished-letters': {
    1: {
      version: 1,
      data: {
        importText: 'Dear Senator:',
        earlierText: '',
        decisions: {
          letter: 0,
          options: { '1-0': 1 },
          kinds: { 2: 'furniture' },
          texts: { 3: 'Corrected.' },
          subject: 'Rivers',
          congress: null,
        },
        bills: { 'own-1': { congress: '119', type: 'hr', number: '', title: 'Rivers Act' } },
      },
    },
  },
  outreach: {
    1: {
      version: 1,
      data: {
        outreach: {
          id: 'an-outreach',
          letterId: 'sample-letter',
          startedAt: '2026-01-02T03:04:05.000Z',
          items: [
            { officeId: 'A000001', state: 'sent', why: null, receiptId: 'a-receipt' },
            { officeId: 'B000002', state: 'needs-you', why: 'no-form', receiptId: null },
            { officeId: 'president', state: 'next', why: null, receiptId: null },
          ],
        },
      },
    },
  },
  receipts: {
    1: {
      version: 1,
      data: {
        receipts: [
          {
            id: '00000000-0000-4000-8000-000000000000',
            officeId: 'X000001',
            officeName: 'Sen. Sample Testcase',
            host: 'www.testcase.senate.gov',
            letterId: 'own-1',
            letterTitle: 'A sample',
            subject: 'Sample subject',
            text: 'Dear Senator Testcase:\n\nFirst.\n\nSincerely,\nSample Constituent',
            filledAt: '2026-11-03T15:04:05.000Z',
            sent: { at: '2026-11-03T15:06:00.000Z', how: 'confirmation' },
            outreachId: null,
          },
          {
            id: 'sample-2',
            officeId: null,
            officeName: 'www.example.house.gov',
            host: 'www.example.house.gov',
            letterId: 'own-1',
            letterTitle: 'A sample',
            subject: '',
            text: 'First.',
            filledAt: '2026-11-04T15:04:05.000Z',
            sent: null,
            outreachId: 'sample-outreach',
          },
        ],
      },
      by: '5c0d6c1e-0000-4000-8000-000000000000',
    },
  },
} as const;
