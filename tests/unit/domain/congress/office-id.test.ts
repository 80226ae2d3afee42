import { describe, expect, it } from 'vitest';
import { officeIdOf, parseOfficeId } from '@/domain/congress/office';
import { sampleTable } from './sample-table';

describe('office ids', () => {
  it.each(['W000817', 'president', 'justice'])('reads %s', (text) => {
    expect(parseOfficeId(text)).toBe(text);
  });

  it.each(['', 'w000817', 'W00081', 'W0008170', 'treasury', ' W000817', 'W000817\n'])(
    'refuses %j',
    (text) => {
      expect(parseOfficeId(text)).toBeNull();
    },
  );

  it('exist for members and executives, but not for unknown members', () => {
    const [member] = sampleTable().members;
    if (!member) throw new Error('no sample');
    expect(officeIdOf({ kind: 'member', member })).toBe(member.bioguide);
    expect(officeIdOf({ kind: 'executive', id: 'justice' })).toBe('justice');
    expect(officeIdOf({ kind: 'unknown-member', chamber: 'house' })).toBeNull();
  });
});
