// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Options } from '@/components/options/Options';
import { sampleConstituent } from '@/tests/support/sample-view';

type Props = Parameters<typeof Options>[0];

function show(changes: Partial<Props> = {}) {
  const props: Props = {
    constituent: sampleConstituent(),
    wantsReply: true,
    saved: 0,
    kept: { setAside: false, saveProblem: null, onDismissSetAside: vi.fn() },
    result: null,
    onDetail: vi.fn(),
    onWantsReply: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onDelete: vi.fn(),
    ...changes,
  };
  return { props, ...render(<Options {...props} />) };
}

describe('You', () => {
  test('every detail has a box, and a keystroke is passed on', async () => {
    const { props } = show();
    expect(screen.getAllByRole('textbox')).toHaveLength(12);
    expect(screen.getByRole('combobox', { name: 'Prefix' })).toBeDefined();
    await userEvent.type(screen.getByRole('textbox', { name: 'County' }), 'H');
    expect(props.onDetail).toHaveBeenCalledWith('county', 'H');
  });

  test('the signature is shown as at the end of a letter', () => {
    show();
    const foot = screen.getByRole('complementary', { name: 'Your signature' });
    expect(foot.textContent).toContain('Sincerely,Sample Constituent');
  });

  test('"Saved" appears once something was saved, and not if saving failed', () => {
    const { unmount } = show();
    expect(screen.queryByText('Saved')).toBeNull();
    unmount();
    show({ saved: 1 }).unmount();
    show({ saved: 1, kept: { setAside: false, saveProblem: 'full', onDismissSetAside: vi.fn() } });
    expect(screen.queryByText('Saved')).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Not saved');
  });

  test('a reply can be declined', async () => {
    const { props } = show();
    expect(screen.getByRole('group', { name: 'Would you like an answer from the office?' })).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'No answer needed' }));
    expect(props.onWantsReply).toHaveBeenCalledWith(false);
  });
});

describe('Data and privacy', () => {
  test('export', async () => {
    const { props } = show({ result: { kind: 'exported', file: 'dear-member-2026-11-22.json' } });
    await userEvent.click(screen.getByRole('button', { name: 'Export my data' }));
    expect(props.onExport).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe(
      'Your data was saved as dear-member-2026-11-22.json.',
    );
  });

  test('a file is passed on, even the same one twice', async () => {
    const { props } = show();
    const file = new File(['{}'], 'data.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('Import my data'), file);
    await userEvent.upload(screen.getByLabelText('Import my data'), file);
    expect(props.onImport).toHaveBeenCalledTimes(2);
    expect(vi.mocked(props.onImport).mock.calls[0]?.[0].name).toBe('data.json');
  });

  test.each([
    ['imported', 'Your data is in place.'],
    ['refused', 'Nothing was changed. This file is not one that Dear Member exported, or it is damaged.'],
    ['deleted', 'Everything was deleted.'],
    ['failed', 'That did not work, and nothing was changed. Try again.'],
  ] as const)('%s is reported', (kind, words) => {
    show({ result: { kind } });
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  test('deleting asks once, and can be canceled', async () => {
    const { props } = show();
    const button = screen.getByRole('button', { name: 'Delete everything' });
    await userEvent.click(button);
    expect(props.onDelete).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain('This cannot be undone.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(document.activeElement).toBe(button);
    expect(props.onDelete).not.toHaveBeenCalled();
    await userEvent.click(button);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
    expect(props.onDelete).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('This cannot be undone.', { exact: false })).toBeNull();
  });
});
