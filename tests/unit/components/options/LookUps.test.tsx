// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type LookUpEntry, LookUps } from '@/components/options/LookUps';

const entry = (changes: Partial<LookUpEntry> = {}): LookUpEntry => ({
  id: 'sample',
  title: 'A sample look-up',
  help: 'What it is good for.',
  sends: 'A number goes to sample.example.',
  on: false,
  lastUsed: null,
  refused: false,
  onSwitch: vi.fn(),
  ...changes,
});

test('says what each look-up sends, and passes the switch on', async () => {
  const one = entry();
  render(<LookUps entries={[one]} />);
  const control = screen.getByRole('switch', { name: 'A sample look-up' });
  const described = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
  expect(words).toBe('What it is good for. A number goes to sample.example.');
  expect(screen.getByText('Not used yet.')).toBeDefined();
  await userEvent.click(control);
  expect(one.onSwitch).toHaveBeenCalledWith(true);
});

test('says when it was used, and when the browser refused it', () => {
  render(<LookUps entries={[entry({ lastUsed: '2026-11-22T12:00:00.000Z', refused: true })]} />);
  expect(screen.getByText(/^Last used on November 22, 2026/)).toBeDefined();
  expect(screen.getByRole('status').textContent).toContain('stays off');
});

test('renders nothing without look-ups', () => {
  const { container } = render(<LookUps entries={[]} />);
  expect(container.textContent).toBe('');
});
