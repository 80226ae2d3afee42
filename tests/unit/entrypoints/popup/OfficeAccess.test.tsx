// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { OfficeAccess } from '@/entrypoints/popup/OfficeAccess';
import { hasOfficeAccess, requestOfficeAccess } from '@/platform/host-access';

vi.mock('@/platform/host-access', () => ({ hasOfficeAccess: vi.fn(), requestOfficeAccess: vi.fn() }));

const ALLOW = 'Allow on senate.gov and house.gov';

test('shows nothing if the browser grants access', async () => {
  vi.mocked(hasOfficeAccess).mockResolvedValue(true);
  const { container } = render(<OfficeAccess />);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(container.textContent).toBe('');
});

test('a refusal is reported and can be revised; a grant starts over with the page', async () => {
  vi.mocked(hasOfficeAccess).mockResolvedValue(false);
  vi.mocked(requestOfficeAccess).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  render(<OfficeAccess />);
  await userEvent.click(await screen.findByRole('button', { name: ALLOW }));
  expect((await screen.findByRole('status')).textContent).toBe(
    'Nothing was changed. This page can still be filled with a click.',
  );
  expect(reload).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: ALLOW }));
  await vi.waitFor(() => expect(reload).toHaveBeenCalled());
});
