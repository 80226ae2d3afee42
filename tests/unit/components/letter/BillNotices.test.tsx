// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CosponsorNotice, type CosponsorNoticeProps } from '@/components/letter/BillNotices';
import { parseBillStatus } from '@/domain/congress/parse-bill-status';
import { billStatusFile, SAMPLE_BILL } from '@/tests/support/bill-status-file';

const parsed = parseBillStatus(billStatusFile(), SAMPLE_BILL);
if (parsed.kind !== 'status') throw new Error(parsed.why);
const known = { kind: 'known', status: parsed.status, at: '2026-11-22T12:00:00.000Z' } as const;

function show(changes: Partial<CosponsorNoticeProps> = {}) {
  const onChoose = vi.fn();
  const props: CosponsorNoticeProps = {
    bill: { ...SAMPLE_BILL, title: 'Sample Orchards Act', becameLaw: null },
    office: 'Sen. Sample Member',
    lookUp: known,
    record: { kind: 'thank', why: 'cosponsor', since: '2025-11-03' },
    thanked: true,
    optionsUrl: '/options.html',
    onChoose,
    ...changes,
  };
  return { onChoose, ...render(<CosponsorNotice {...props} />) };
}

test('a thank-you letter is explained, and can be switched to a request', async () => {
  const { onChoose } = show();
  expect(screen.getByRole('heading', { name: 'This letter says thank you' })).toBeDefined();
  expect(
    screen.getByText(
      'Sen. Sample Member has cosponsored S. 4321 since November 3, 2025. As of November 22, 2026.',
    ),
  ).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Ask all the same' }));
  expect(onChoose).toHaveBeenCalledWith('ask');
});

test('a request instead of thanks can be switched back', async () => {
  const { onChoose } = show({ thanked: false, record: { kind: 'thank', why: 'sponsor' } });
  expect(screen.getByText('Sen. Sample Member introduced S. 4321. As of November 22, 2026.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Say thank you instead' }));
  expect(onChoose).toHaveBeenCalledWith('thank');
});

test.each([
  [{ kind: 'ask', why: 'not-a-cosponsor' }, /^Sen\. Sample Member has not cosponsored S\. 4321, as of/],
  [{ kind: 'ask', why: 'withdrawn', on: '2026-01-02' }, /took their name off S\. 4321 on January 2, 2026/],
] as const)('a request explains why it asks: %j', (record, words) => {
  show({ record, thanked: false });
  expect(screen.getByText(words)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

test('without a record nothing is shown', () => {
  const { container } = show({ record: { kind: 'unknown' }, thanked: false });
  expect(container.textContent).toBe('');
});

test('while it is off only the link to switch it on is shown', () => {
  show({ lookUp: { kind: 'off' }, record: { kind: 'unknown' }, thanked: false });
  const link = screen.getByRole('link', {
    name: 'See whether Sen. Sample Member has cosponsored S. 4321 already',
  });
  expect(link.getAttribute('href')).toBe('/options.html#data');
});

test('a failure says that the letter is unchanged', () => {
  show({ lookUp: { kind: 'failed', why: 'no-answer' }, record: { kind: 'unknown' }, thanked: false });
  expect(
    screen.getByText(/could not be looked up just now\. Your letter is as you chose it\./),
  ).toBeDefined();
});
