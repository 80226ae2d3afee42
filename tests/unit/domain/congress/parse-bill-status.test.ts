import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billStatusAddress } from '@/domain/congress/bill-status';
import { parseBillStatus } from '@/domain/congress/parse-bill-status';
import { billStatusFile, SAMPLE_BILL, type SampleFile } from '@/tests/support/bill-status-file';
import { cases, GENERATED } from '@/tests/support/generated';

const parse = (text: string) => parseBillStatus(text, SAMPLE_BILL);
const status = (file: SampleFile) => {
  const result = parse(billStatusFile(file));
  if (result.kind !== 'status') throw new Error(result.why);
  return result.status;
};

const PEOPLE = [
  { id: 'B000002', since: '2025-03-04' },
  { id: 'C000003', since: '2025-04-05', withdrawn: '2025-06-07' },
];

describe('parseBillStatus', () => {
  it.each(['new', 'old', 'both'] as const)('reads a complete file in the %s format', (shape) => {
    const file = {
      shape,
      title: 'Apples &amp; Pears Act',
      cosponsors: PEOPLE,
      actions: [
        { date: '2025-03-04', text: 'Introduced in Senate' },
        { date: '2025-04-05', text: 'Referred.' },
      ],
    };
    expect(status(file)).toEqual({
      ...SAMPLE_BILL,
      title: 'Apples & Pears Act',
      updated: '2026-11-20T13:36:03Z',
      sponsors: ['A000001'],
      cosponsors: [
        { bioguideId: 'B000002', since: '2025-03-04', withdrawn: null },
        { bioguideId: 'C000003', since: '2025-04-05', withdrawn: '2025-06-07' },
      ],
      complete: true,
      latestAction: { date: '2025-04-05', text: 'Referred.' },
      laws: [],
    });
  });

  it('reads a law, with its date if the file has it', () => {
    const laws = [{ type: 'Public Law', number: '119-12' }];
    const actions = [{ date: '2026-02-03', text: 'Became Public Law No: 119-12.' }];
    expect(status({ laws, actions }).laws).toEqual([
      { kind: 'public', number: '119-12', date: '2026-02-03' },
    ]);
    expect(
      status({ laws, actions: [{ date: '2026-02-03', text: 'Became Public Law No: 119-123.' }] }).laws,
    ).toEqual([{ kind: 'public', number: '119-12', date: null }]);
    expect(status({ laws: [{ type: 'Private Law', number: '119-1' }] }).laws[0]?.kind).toBe('private');
  });

  it('reports incomplete lists if an entry has no key', () => {
    expect(status({ cosponsors: [...PEOPLE, { id: null }] })).toMatchObject({ complete: false });
    expect(status({ cosponsors: [...PEOPLE, { id: null }] }).cosponsors).toHaveLength(2);
  });

  it('refuses a file about another bill, type or Congress', () => {
    for (const bill of [
      { ...SAMPLE_BILL, number: 432 },
      { ...SAMPLE_BILL, type: 'sres' as const },
      { ...SAMPLE_BILL, congress: 118 },
    ])
      expect(parse(billStatusFile({ bill }))).toEqual({ kind: 'refused', why: 'other-bill' });
  });

  const whole = billStatusFile({ cosponsors: PEOPLE });
  it.each([
    ['another root', whole.replaceAll('billStatus', 'billList')],
    [
      'a key that differs between its two places',
      whole.replace('<bioguideId>B000002', '<bioguideId>B000009'),
    ],
    ['an invalid key', whole.replaceAll('B000002', 'B2')],
    ['an invalid date', whole.replace('2025-03-04', '4 March')],
    ['a withdrawal without a date', whole.replace('2025-06-07', 'yes')],
    [
      'two numbers',
      whole.replace('<congress>119</congress>', '<congress>119</congress><billNumber>9</billNumber>'),
    ],
    ['no Congress', whole.replace('<congress>119</congress>', '')],
    ['an invalid number', whole.replace('>4321<', '>43e2<')],
    ['an invalid type', whole.replace('<type>S</type>', '<type>X</type>')],
    ['no update date', whole.replace(/<updateDate>.*?<\/updateDate>/, '')],
    ['a law without a number', billStatusFile({ laws: [{ type: 'Public Law', number: '' }] })],
    [
      'more people than there are',
      billStatusFile({ cosponsors: Array.from({ length: 2_001 }, () => ({ id: 'B000002' })) }),
    ],
    ['an HTML page', '<html><head><title>Not found</title></head><body><p>Sorry</p></body></html>'],
  ])('refuses %s', (_, text) => {
    expect(text).not.toBe(whole);
    expect(parse(text)).toEqual({ kind: 'refused', why: 'not-a-status' });
  });

  it('refuses a file that is cut off anywhere', () => {
    const text = whole.trimEnd();
    for (let length = 0; length < text.length; length += 7)
      expect(parse(text.slice(0, length)).kind, String(length)).toBe('refused');
  });

  it('refuses document types, deep nesting and large files', () => {
    expect(parse(`<!DOCTYPE billStatus>${whole.slice(whole.indexOf('<billStatus>'))}`)).toMatchObject({
      why: 'document-type',
    });
    expect(parse(whole.replace('<laws>', `<laws>${'<x>'.repeat(50)}`))).toMatchObject({ why: 'too-deep' });
    expect(parse(whole.replace('Words', 'x'.repeat(10_000_000)))).toMatchObject({ why: 'too-large' });
  });

  it('never throws or invents members', GENERATED, () => {
    const cut = fc.tuple(
      fc.nat(whole.length),
      fc.nat(60),
      fc.constantFrom('', '<', '>', '&', '<item>', '</item>'),
    );
    fc.assert(
      fc.property(cut, ([at, length, put]) => {
        const text = whole.slice(0, at) + put + whole.slice(at + length);
        const result = parse(text);
        if (result.kind !== 'status') return;
        for (const { bioguideId } of result.status.cosponsors) expect(text).toContain(bioguideId);
      }),
      { numRuns: cases(1_000) },
    );
  });
});

describe('billStatusAddress', () => {
  it('contains the bill and nothing else', () => {
    expect(billStatusAddress(SAMPLE_BILL)).toBe(
      'https://www.govinfo.gov/bulkdata/BILLSTATUS/119/s/BILLSTATUS-119s4321.xml',
    );
  });

  it('is null for a bill that cannot have a file', () => {
    for (const number of [0, -1, 1.5, 1e9, Number.NaN])
      expect(billStatusAddress({ ...SAMPLE_BILL, number })).toBeNull();
    for (const congress of [0, 107, 1e6, 119.5])
      expect(billStatusAddress({ ...SAMPLE_BILL, congress })).toBeNull();
    expect(billStatusAddress({ ...SAMPLE_BILL, type: '../s' as 's' })).toBeNull();
  });
});
