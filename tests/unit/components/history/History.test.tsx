// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { i18n } from '#i18n';
import { History, type HistoryProps } from '@/components/history/History';
import { RECEIPT_BOUNDS } from '@/domain/receipt/receipt';
import { sampleReceipt } from '@/tests/unit/domain/receipt/sample-receipt';

afterEach(cleanup);

const sent = { at: '2026-11-03T16:00:00.000Z', how: 'confirmation' } as const;
const FILLED = sampleReceipt({ id: 'a', officeName: 'Rep. Sample Fixture' });
const SENT = sampleReceipt({ id: 'b', sent });

function show(changes: Partial<HistoryProps> = {}) {
  const props: HistoryProps = {
    receipts: [FILLED, SENT],
    open: null,
    deleted: [],
    said: null,
    onRestore: vi.fn(),
    onDeleteAll: vi.fn(),
    onSaveCsv: vi.fn(),
    onSaidSent: vi.fn(),
    onNotSent: vi.fn(),
    onDelete: vi.fn(),
    ...changes,
  };
  const { rerender } = render(<History {...props} />);
  const change = (next: Partial<HistoryProps>) => rerender(<History {...props} {...next} />);
  return { ...props, change, user: userEvent.setup() };
}
const rows = () => screen.queryAllByRole('row').slice(1);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the list', () => {
  test('says what it is for when it is empty', () => {
    show({ receipts: [] });
    expect(screen.getByText(/Nothing here yet/)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('distinguishes filled from sent, and links to each', () => {
    show();
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('Rep. Sample FixtureClean riversFilled'),
      expect.stringContaining('Sen. Sample TestcaseClean riversSent'),
    ]);
    expect(screen.getByRole('link', { name: 'Sen. Sample Testcase' }).getAttribute('href')).toBe(
      '#history/b',
    );
  });

  test('can be searched and filtered; the file holds the entries shown', async () => {
    const { onSaveCsv, user } = show();
    await user.selectOptions(screen.getByLabelText('Status'), 'Sent');
    expect(rows()).toHaveLength(1);
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('One entry found');
    await press('Save as a table (CSV)');
    expect(onSaveCsv).toHaveBeenCalledWith([SENT]);
    await user.type(screen.getByLabelText('Search history'), 'nobody');
    expect(rows()).toHaveLength(0);
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('0 entries found');
  });

  test('is deleted after one confirmation', async () => {
    const { onDeleteAll, change } = show();
    await press('Delete all history');
    expect(onDeleteAll).not.toHaveBeenCalled();
    await press('Keep it');
    await press('Delete all history');
    await press('Yes, delete the history');
    expect(onDeleteAll).toHaveBeenCalledOnce();
    // The clicked button disappeared with the list, so reading continues at the heading.
    change({ receipts: [] });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('does not move the focus when it gets its first entry', () => {
    const { change } = show({ receipts: [] });
    change({ receipts: [SENT] });
    expect(document.activeElement).toBe(document.body);
  });

  // A table of a thousand rows takes longer than five seconds on a slow machine.
  test('warns before old entries are dropped', { timeout: 60_000 }, () => {
    const receipts = Array.from({ length: RECEIPT_BOUNDS.count }, (_, id) => sampleReceipt({ id: `${id}` }));
    show({ receipts: receipts.slice(0, 950) });
    expect(screen.getByText(/keeps the last 1,000 entries/)).toBeDefined();
  });

  test('says which entry was not saved, and what to do', () => {
    for (const key of ['history.full', 'history.failed'] as const) {
      show({ said: i18n.t(key) });
      expect(screen.getAllByText(i18n.t(key))).toHaveLength(2);
      cleanup();
    }
  });

  test('restores deleted entries', async () => {
    const { onRestore } = show({ deleted: [FILLED], receipts: [SENT] });
    await press('Bring it back');
    expect(onRestore).toHaveBeenCalledOnce();
  });
});

describe('an entry', () => {
  test("moves the focus to the list's heading when it is deleted", () => {
    const { change } = show({ open: SENT.id });
    change({ open: null, receipts: [FILLED] });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'History' }));
  });

  test('shows the letter as it was filled in, and can be marked as sent', async () => {
    const { onSaidSent, onDelete } = show({ open: 'a' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rep. Sample Fixture');
    expect(screen.getByText(/I am writing about our rivers/)).toBeDefined();
    expect(screen.getByText('Not known to be sent')).toBeDefined();
    await press('I sent it');
    await press('Delete this entry');
    expect(onSaidSent).toHaveBeenCalledWith(FILLED);
    expect(onDelete).toHaveBeenCalledWith(FILLED);
  });

  test('says what proves that it was sent, and can be unmarked', async () => {
    const { onNotSent } = show({ open: 'b' });
    expect(screen.getByText(/page confirmed it/)).toBeDefined();
    await press('Not sent');
    expect(onNotSent).toHaveBeenCalledWith(SENT);
  });

  test('leads to the list if it no longer exists', () => {
    show({ open: 'gone' });
    expect(screen.getByText('This entry is not here any more.')).toBeDefined();
    expect(rows()).toHaveLength(2);
  });
});
