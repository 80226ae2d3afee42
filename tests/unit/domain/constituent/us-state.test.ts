import { describe, expect, it } from 'vitest';
import { parseState, stateName, US_STATES } from '@/domain/constituent/us-state';

describe('US_STATES', () => {
  it('has 50 states, DC, five territories and three military codes, each once', () => {
    const count = (kind: string) => US_STATES.filter((state) => state.kind === kind).length;
    expect([count('state'), count('district'), count('territory'), count('military')]).toEqual([50, 1, 5, 3]);
    expect(new Set(US_STATES.map((state) => state.code)).size).toBe(59);
  });
});

describe('parseState', () => {
  it.each(US_STATES)('finds $code by code and name in any case', ({ code, name }) => {
    for (const text of [code, code.toLowerCase(), name, name.toUpperCase(), ` ${name.toLowerCase()} `]) {
      expect(parseState(text)).toBe(code);
    }
    expect(stateName(code)).toBe(name);
  });

  it.each([
    ['N.Y.', 'NY'],
    ['N. Y.', 'NY'],
    ['D.C.', 'DC'],
    ['Washington DC', 'DC'],
    ['Washington, D.C.', 'DC'],
    ['Washington', 'WA'],
    ['Washington State', 'WA'],
    ['Virgin Islands', 'VI'],
    ['USVI', 'VI'],
    ['U.S. Virgin Islands', 'VI'],
    ['Commonwealth of Massachusetts', 'MA'],
    ['Commonwealth of the Northern Mariana Islands', 'MP'],
    ['State of New York', 'NY'],
    ['north   carolina', 'NC'],
    ['North-Carolina', 'NC'],
  ])('reads %s as %s', (text, code) => {
    expect(parseState(text)).toBe(code);
  });

  it.each(['', ' ', 'N', 'New', 'New Yor', 'XX', 'PW', 'Ontario', '12', 'NY NJ', 'x'.repeat(1_000_000)])(
    'reads nothing into %.20j',
    (text) => {
      expect(parseState(text)).toBeNull();
    },
  );
});
