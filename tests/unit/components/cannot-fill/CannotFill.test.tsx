// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CannotFill, type CannotFillProps } from '@/components/cannot-fill/CannotFill';

function show(changes: Partial<CannotFillProps> = {}) {
  const props: CannotFillProps = {
    open: true,
    parts: [
      { id: 'subject', label: 'Subject', text: 'A subject' },
      { id: 'message', label: 'Message', text: 'Dear Senator:\n\nOne thing.' },
    ],
    openNames: [],
    printUrl: '/options.html#letters/own-1',
    offices: [{ name: 'Switchboard', phone: '202-224-3121' }],
    script: { name: 'Sample Constituent', place: 'Albany, New York', lines: 'One thing.' },
    onDescribe: vi.fn(async () => ({ kind: 'report', text: 'Page: https://x.gov/a' }) as const),
    onCopy: vi.fn(async () => true),
    ...changes,
  };
  render(<CannotFill {...props} />);
  return props;
}

test('a part is copied unchanged, and the copy is announced', async () => {
  const { onCopy } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Copy Message' }));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('Dear Senator:\n\nOne thing.');
  expect(await screen.findByText('Message was copied.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Copied Message' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Copy Subject' })).toBeDefined();
});

test('a copy that the browser refuses is reported', async () => {
  show({ onCopy: async () => false });
  await userEvent.click(screen.getByRole('button', { name: 'Copy Subject' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/did not copy it/);
  expect(screen.queryByText('Subject was copied.')).toBeNull();
});

test('a call has a phone link and a script', () => {
  show();
  expect(screen.getByRole('link', { name: '202-224-3121' }).getAttribute('href')).toBe('tel:+12022243121');
  expect(screen.getByText(/^Hello, my name is/).textContent).toBe(
    'Hello, my name is Sample Constituent, and I live in Albany, New York. One thing.',
  );
});

test('an incomplete letter is named as such, and has no script', () => {
  show({ parts: [], openNames: ['Your Name'], script: null });
  expect(screen.getByText(/not complete.*Still open: Your Name\./)).toBeDefined();
  expect(screen.queryByText(/Hello, my name/)).toBeNull();
});

test('the full report is shown before it can be copied', async () => {
  const { onDescribe, onCopy } = show();
  expect(screen.queryByRole('button', { name: 'Copy the report' })).toBeNull();
  expect(onDescribe).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Show the report' }));
  const box = await screen.findByRole('textbox', { name: 'The whole report' });
  expect((box as HTMLTextAreaElement).value).toBe('Page: https://x.gov/a');
  expect((box as HTMLTextAreaElement).readOnly).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('Page: https://x.gov/a');
  expect(await screen.findByText(/^Copied\. Paste it into an issue/)).toBeDefined();
});

test('a page that is gone has no report, and the person is told', async () => {
  show({ onDescribe: async () => ({ kind: 'not-readable' }) });
  await userEvent.click(screen.getByRole('button', { name: 'Show the report' }));
  expect(await screen.findByText(/could not be read\. Reload it/)).toBeDefined();
});

test('without a page no report is offered', () => {
  show({ onDescribe: null });
  expect(screen.queryByRole('button', { name: 'Show the report' })).toBeNull();
});
