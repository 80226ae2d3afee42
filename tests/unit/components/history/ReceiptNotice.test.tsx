// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ReceiptNotice, type ReceiptNoticeProps } from '@/components/history/ReceiptNotice';
import { sampleReceipt } from '@/tests/unit/domain/receipt/sample-receipt';

afterEach(cleanup);

const sent = { at: '2026-11-03T16:00:00.000Z', how: 'confirmation' } as const;

function show(changes: Partial<ReceiptNoticeProps>) {
  const onSaidSent = vi.fn();
  const props = { here: null, before: null, historyUrl: '/options.html#history', onSaidSent, ...changes };
  const { container } = render(<ReceiptNotice {...props} />);
  return { onSaidSent, container };
}

test('without a receipt nothing is shown', () => {
  expect(show({}).container.textContent).toBe('');
  expect(show({ here: { at: 'form', kept: 'kept', receipt: null } }).container.textContent).toBe('');
});

test('filled is not sent until the person says so', async () => {
  const receipt = sampleReceipt();
  const { onSaidSent } = show({ here: { at: 'form', kept: 'kept', receipt } });
  expect(screen.getByRole('heading', { name: 'Filled, not yet sent' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'I sent it' }));
  expect(onSaidSent).toHaveBeenCalledWith(receipt);
});

test('sent names the office and the day', () => {
  show({ here: { at: 'confirmation', kept: 'kept', receipt: sampleReceipt({ sent }) } });
  expect(screen.getByRole('heading').textContent).toBe('Sent to Sen. Sample Testcase, on November 3, 2026');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a receipt that could not be saved is reported, with what to do', () => {
  show({ here: { at: 'form', kept: 'full', receipt: null } });
  expect(screen.getByText(/storage for Dear Member is full/)).toBeDefined();
});

test('an earlier fill of the same letter for the same office is shown with its day', () => {
  show({ before: sampleReceipt({ sent }) });
  expect(screen.getByText(/You sent this letter to Sen\. Sample Testcase on November 3, 2026/)).toBeDefined();
  cleanup();
  show({ before: sampleReceipt() });
  expect(screen.getByText(/Whether it was sent is not known/)).toBeDefined();
});
