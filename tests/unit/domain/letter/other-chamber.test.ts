import { describe, expect, it } from 'vitest';
import type { Member, MemberTitle, Office } from '@/domain/congress/office';
import { parseState } from '@/domain/constituent/us-state';
import { chamberOf, otherChamber } from '@/domain/letter/cosponsor-ask';
import type { Bill, BillType, Letter } from '@/domain/letter/letter';
import { PLAIN_LETTER } from '../../workflows/fake-ports';

const bill = (type: BillType): Bill => ({ congress: 119, type, number: 12, title: '', becameLaw: null });

function asking(type: BillType, text = 'I ask you to cosponsor < Bill >.'): Letter {
  return { ...PLAIN_LETTER, bill: bill(type), paragraphs: [{ text, dropOrder: null }] };
}

function office(title: MemberTitle): Office {
  const member: Member = {
    bioguide: 'X000001',
    title,
    firstName: 'Sample',
    lastName: 'Member',
    fullName: 'Sample Member',
    state: parseState('MA') ?? expect.fail(),
    district: title === 'senator' ? null : 1,
  };
  return { kind: 'member', member };
}

describe('otherChamber', () => {
  it("is the bill's chamber if the office is in the other one", () => {
    for (const type of ['s', 'sjres', 'sconres', 'sres'] as const) {
      expect(chamberOf(type)).toBe('senate');
      for (const title of ['representative', 'delegate', 'resident-commissioner'] as const)
        expect(otherChamber(asking(type), office(title))).toBe('senate');
      expect(otherChamber(asking(type), office('senator'))).toBeNull();
    }
    for (const type of ['hr', 'hjres', 'hconres', 'hres'] as const) {
      expect(otherChamber(asking(type), office('senator'))).toBe('house');
      expect(otherChamber(asking(type), office('representative'))).toBeNull();
    }
  });

  it('uses the host for an unknown member, and is null for executive offices', () => {
    expect(otherChamber(asking('hr'), { kind: 'unknown-member', chamber: 'senate' })).toBe('house');
    expect(otherChamber(asking('s'), { kind: 'unknown-member', chamber: 'senate' })).toBeNull();
    expect(otherChamber(asking('s'), { kind: 'executive', id: 'president' })).toBeNull();
  });

  it('is null for other requests and for bills of both chambers', () => {
    const senator = office('senator');
    expect(otherChamber(asking('hr', 'Please vote for < Bill >.'), senator)).toBeNull();
    expect(otherChamber({ ...asking('hr'), bill: null }, senator)).toBeNull();
    const both = asking('hr', 'I ask you to cosponsor < Bill > or its companion, S. 34.');
    expect(otherChamber(both, senator)).toBeNull();
    expect(otherChamber(asking('hr', 'I ask you to cosponsor H.R. 12.'), senator)).toBe('house');
  });
});
