import { describe, expect, it } from 'vitest';
import { EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { openPlaceholders, type StartContext, startQuestions } from '@/domain/outreach/start-questions';
import { PLAIN_LETTER, STALE_LETTER } from '../../workflows/fake-ports';
import { sampleDirectory } from '../congress/sample-directory';

const [senator, other] = sampleDirectory().entries.filter(({ office }) => office.kind === 'member');
const texan = sampleDirectory().entries.find(
  ({ office }) => office.kind === 'member' && office.member.state === 'TX',
);
if (!senator || !other || !texan) throw new Error('the sample directory has members');

const CONTEXT: StartContext = {
  letter: PLAIN_LETTER,
  entries: [senator, other],
  constituent: {
    ...EMPTY_CONSTITUENT,
    firstName: 'Sample',
    lastName: 'Constituent',
    closing: 'Sincerely',
    street: '1 Example Street',
    city: 'Springfield',
    state: 'MA',
    zip: '01101',
    email: 'sample@example.org',
  },
  ownWords: '',
  records: [],
  staleBillAcknowledged: [],
  today: '2026-01-02',
};

describe('startQuestions', () => {
  it('asks nothing if everything is fine', () => {
    expect(startQuestions(CONTEXT)).toBeNull();
    expect(openPlaceholders(CONTEXT)).toEqual([]);
  });

  it('asks about a stale bill once', () => {
    const stale = { ...CONTEXT, letter: STALE_LETTER };
    expect(startQuestions(stale)?.stale).toEqual({ kind: 'congress-over', congress: 115 });
    expect(startQuestions({ ...stale, staleBillAcknowledged: [STALE_LETTER.id] })).toBeNull();
  });

  it('names missing and invalid details', () => {
    const constituent = { ...CONTEXT.constituent, street: ' ', zip: '0110' };
    expect(startQuestions({ ...CONTEXT, constituent })?.missing).toEqual(['street', 'zip']);
  });

  it('names offices of another state', () => {
    expect(startQuestions({ ...CONTEXT, entries: [senator, texan] })?.otherState).toEqual([texan.id]);
  });

  it('names an office that cannot cosponsor the bill, unless none can', () => {
    const letter = {
      ...STALE_LETTER,
      bill: { congress: 119, type: 'hr', number: 12, title: '', becameLaw: null },
      paragraphs: [{ text: 'Please cosponsor < Bill >.', dropOrder: null }],
    } as const;
    const [first] = sampleDirectory().entries.filter(
      ({ office }) => office.kind === 'member' && office.member.title === 'representative',
    );
    if (!first) throw new Error('the sample directory has representatives');
    const entries = [senator, first];
    expect(startQuestions({ ...CONTEXT, letter, entries })?.otherChamber).toEqual([senator.id]);
    expect(startQuestions({ ...CONTEXT, letter, entries, today: '2027-01-03' })?.otherChamber).toEqual([]);
  });

  it('names an office that the letter already went to, with the date', () => {
    const written = {
      id: 'r1',
      officeId: other.id,
      letterId: PLAIN_LETTER.id,
      filledAt: '2025-01-02T00:00:00.000Z',
      outreachId: null,
      sent: null,
    };
    expect(startQuestions({ ...CONTEXT, records: [written] })?.written).toEqual([
      { officeId: other.id, at: '2025-01-02T00:00:00.000Z', sent: false },
    ]);
  });

  it('names open placeholders once', () => {
    const letter = { ...PLAIN_LETTER, subject: 'About < Something >' };
    const constituent = { ...CONTEXT.constituent, closing: '' };
    expect(openPlaceholders({ ...CONTEXT, letter, constituent })).toEqual([
      '< Something >',
      '< Your Closing >',
    ]);
  });
});
