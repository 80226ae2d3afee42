// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { BillStatus } from '@/domain/congress/bill-status';
import { currentCongress } from '@/domain/congress/current-congress';
import type { Office } from '@/domain/congress/office';
import { parseBillStatus } from '@/domain/congress/parse-bill-status';
import type { BillType, Letter } from '@/domain/letter/letter';
import { BillNotice } from '@/entrypoints/popup/BillNotice';
import { ask } from '@/platform/messages/background';
import { billStatusFile, SAMPLE_BILL } from '@/tests/support/bill-status-file';
import { sampleDirectory } from '@/tests/unit/domain/congress/sample-directory';
import { PLAIN_LETTER } from '@/tests/unit/workflows/fake-ports';

vi.mock('@/platform/messages/background', () => ({ ask: vi.fn() }));

const offices = sampleDirectory().entries.map(({ office }) => office);
const of = (isSenator: boolean): Office =>
  offices.find((office) => office.kind === 'member' && (office.member.title === 'senator') === isSenator) ??
  expect.fail();
const AT = '2026-11-22T12:00:00.000Z';

function show(type: BillType, office: Office) {
  const bill = {
    congress: currentCongress(new Date().toISOString()),
    type,
    number: 4321,
    title: '',
    becameLaw: null,
  };
  const asking: Letter = {
    ...PLAIN_LETTER,
    bill,
    paragraphs: [{ text: 'I ask you to cosponsor < Bill >.', dropOrder: null }],
  };
  const onFound = vi.fn();
  const props = { asking, bill, office, host: 'www.sample.senate.gov', optionsUrl: '', onFound };
  return { onFound, ...render(<BillNotice {...props} />) };
}

function knows(changes: Partial<BillStatus>) {
  const parsed = parseBillStatus(billStatusFile({ cosponsors: [] }), SAMPLE_BILL);
  if (parsed.kind !== 'status') throw new Error(parsed.why);
  const status = { ...parsed.status, ...changes };
  vi.mocked(ask<'look-up-bill'>).mockResolvedValue({ kind: 'known', status, at: AT });
  return status;
}

beforeEach(() => {
  vi.mocked(ask<'look-up-bill'>).mockResolvedValue({ kind: 'off' });
});

test.each([
  ['hr', true, /^H\.R\. 4321 is a bill of the House, so only representatives can cosponsor it\./],
  ['s', false, /^S\. 4321 is a bill of the Senate, so only senators can cosponsor it\./],
] as const)('a bill of the other chamber is named as such: %s', async (type, isSenator, words) => {
  const { container } = show(type, of(isSenator));
  expect(await screen.findByText(words)).toBeDefined();
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  expect(container.textContent).not.toContain('has cosponsored');
});

test('a look-up is offered for a bill of the office’s own chamber', async () => {
  show('s', of(true));
  expect(await screen.findByRole('link', { name: /^See whether/ })).toBeDefined();
  expect(screen.queryByText(/so only/)).toBeNull();
});

test('an office that has not cosponsored is named, unless the bill is law', async () => {
  knows({});
  const { unmount } = show('s', of(true));
  expect(await screen.findByText(/has not cosponsored S\. 4321/)).toBeDefined();
  unmount();

  const status = knows({ laws: [{ kind: 'public', number: '119-12', date: '2026-02-03' }] });
  const { container, onFound } = show('s', of(true));
  await vi.waitFor(() => expect(onFound).toHaveBeenCalledWith(expect.objectContaining({ status })));
  expect(container.textContent).toBe('');
});
