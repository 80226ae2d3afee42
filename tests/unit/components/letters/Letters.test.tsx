// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Letters, type LettersProps } from '@/components/letters/Letters';
import type { Office } from '@/domain/congress/office';
import type { StateCode } from '@/domain/constituent/us-state';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { NOTHING_UNFINISHED } from '@/domain/letter/unfinished-letters';
import { sampleConstituent } from '@/tests/support/sample-view';

const OWN: Letter = {
  id: 'own-1' as LetterId,
  name: 'Clean rivers',
  subject: 'Protect our rivers',
  salutation: 'Dear < Member >:',
  paragraphs: [
    { text: 'I live in < City >.', dropOrder: null },
    { text: 'Rivers matter.', dropOrder: 1 },
    { text: '< Your Own Words >', dropOrder: null },
  ],
  signature: '< Your Closing >,\n< Your Name >',
  topics: ['Water'],
  bill: null,
};
const OPEN = { page: 'letters', view: 'letter', id: OWN.id } as const;

function sampleProps(changes: Partial<LettersProps>): LettersProps {
  return {
    route: { page: 'letters', view: 'list' },
    own: [OWN],
    builtIn: BUILT_IN_LETTERS,
    chosen: null,
    constituent: sampleConstituent(),
    offices: [],
    ownWords: '',
    today: '2026-11-22',
    congress: 119,
    topicWords: { suggested: [], spellings: new Map() },
    canUndo: false,
    canRedo: false,
    deleted: [],
    justDeleted: null,
    origin: null,
    unfinished: NOTHING_UNFINISHED,
    unfinishedBill: null,
    keptCopies: [],
    said: null,
    onNew: vi.fn(),
    onExportAll: vi.fn(),
    onUse: vi.fn(),
    onDuplicate: vi.fn(),
    onDelete: vi.fn(),
    onEdit: vi.fn(),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    onOwnWords: vi.fn(),
    onExport: vi.fn(),
    onCopyText: vi.fn(),
    onPrint: vi.fn(),
    onRestore: vi.fn(),
    onForget: vi.fn(),
    onUnfinished: vi.fn(),
    onUnfinishedBill: vi.fn(),
    onSave: vi.fn(),
    onSaveLetters: vi.fn(),
    ...changes,
  };
}

function show(changes: Partial<LettersProps> = {}) {
  const props = sampleProps(changes);
  render(<Letters {...props} />);
  return props;
}

/** The editor with a letter that changes as it is edited. */
function edit(changes: Partial<LettersProps> = {}) {
  const seen: Letter[] = [];
  function Kept() {
    const [letter, setLetter] = useState(OWN);
    const props = sampleProps({
      route: OPEN,
      own: [letter],
      onEdit: (next) => {
        seen.push(next);
        setLetter(next);
      },
      ...changes,
    });
    return <Letters {...props} />;
  }
  render(<Kept />);
  return () => seen.at(-1) ?? OWN;
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the list', () => {
  test('has own and built-in letters, and passes on actions on them', async () => {
    const props = show({ chosen: OWN.id });
    const own = within(screen.getByRole('region', { name: 'Your letters' }));
    expect(own.getByRole('link', { name: 'Clean rivers' }).getAttribute('href')).toBe('#letters/own-1');
    expect(own.getByText('Used in the popup')).toBeDefined();
    await press('Delete Clean rivers');
    expect(props.onDelete).toHaveBeenCalledWith(OWN);
    await press('Make a copy Plain letter');
    expect(props.onDuplicate).toHaveBeenCalledWith(BUILT_IN_LETTERS[4]);
    await press('Use in the popup Plain letter');
    expect(props.onUse).toHaveBeenCalledWith(BUILT_IN_LETTERS[4]?.id);
    expect(screen.queryByRole('button', { name: 'Delete Plain letter' })).toBeNull();
  });

  test('can be searched, and says when nothing is found', async () => {
    show();
    await userEvent.type(box('Search letters'), 'rivers');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    await userEvent.type(box('Search letters'), 'zzz');
    expect(screen.getByText('No letter has these words.')).toBeDefined();
  });

  test('a deleted letter can be restored; a letter that no longer exists is reported', async () => {
    const props = show({ own: [], justDeleted: OWN, route: OPEN });
    expect(screen.getByText('This letter is not here any more.')).toBeDefined();
    await press('Bring it back');
    expect(props.onRestore).toHaveBeenCalledWith(OWN.id);
  });

  test('letters deleted earlier are folded away, with the day of their deletion', async () => {
    const deleted = [{ letter: OWN, place: 0, deletedAt: '2026-11-20T12:00:00.000Z' }];
    const props = show({ own: [], deleted });
    const fold = screen.getByText('Deleted letters (1)').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain('Deleted on November 20, 2026');
    await userEvent.click(screen.getByText('Deleted letters (1)'));
    await press('Bring it back Clean rivers');
    expect(props.onRestore).toHaveBeenCalledWith(OWN.id);
    await press('Delete for good Clean rivers');
    expect(props.onForget).toHaveBeenCalledWith(OWN.id);
  });

  test('a copy saved because of two windows is reported', () => {
    show({ keptCopies: ['Clean rivers (from the other window)'] });
    expect(screen.getByText(/kept as: Clean rivers \(from the other window\)/)).toBeDefined();
  });
});

describe('the editor', () => {
  test('each keystroke is passed on, with the box it was typed in', async () => {
    const props = show({ route: OPEN });
    await userEvent.type(box('Subject'), 's');
    expect(props.onEdit).toHaveBeenCalledWith({ ...OWN, subject: 'Protect our riverss' }, 'subject');
  });

  test('paragraphs are moved with the focus, added and removed', async () => {
    const now = edit();
    await press('Move down Paragraph 1');
    expect(now().paragraphs.map(({ text }) => text)).toEqual([
      'Rivers matter.',
      'I live in < City >.',
      '< Your Own Words >',
    ]);
    expect(document.activeElement).toBe(box('Paragraph 2'));
    await press('Add a paragraph');
    expect(document.activeElement).toBe(box('Paragraph 4'));
    await press('Remove Paragraph 4');
    expect(now().paragraphs).toHaveLength(3);
  });

  test('a paragraph can be placed in the order of removal', async () => {
    const now = edit();
    const order = screen.getByRole('combobox', { name: 'Where a form is too short, paragraph 1' });
    await userEvent.selectOptions(order, 'is left out as number 2');
    expect(now().paragraphs[0]?.dropOrder).toBe(2);
    await userEvent.selectOptions(order, 'always stays');
    expect(now().paragraphs[0]?.dropOrder).toBeNull();
  });

  test('a placeholder is inserted at the cursor', async () => {
    const now = edit();
    box('Subject').focus();
    box('Subject').setSelectionRange(0, 7);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Put in a blank' }), 'State');
    expect(now().subject).toBe('< State > our rivers');
  });

  test('topics are typed, or taken from the suggestions', async () => {
    const spellings = new Map([['Environment', ['Environment and Conservation', 'Energy']]]);
    const now = edit({ topicWords: { suggested: ['water', 'Environment'], spellings } });
    expect(screen.getByText('Environment and Conservation \u00b7 Energy')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Add "water"' })).toBeNull();
    await press('Add "Environment"');
    await press('Add a topic');
    await userEvent.type(box('Topic 3'), 'Fish');
    expect(now().topics).toEqual(['Water', 'Environment', 'Fish']);
    await press('Remove Topic 1');
    expect(now().topics).toEqual(['Environment', 'Fish']);
  });

  test('a letter gets a bill once its number is complete, and can lose it again', async () => {
    const now = edit();
    expect(box('Congress').value).toBe('119');
    await userEvent.type(box('Number'), '12x');
    expect(now().bill).toBeNull();
    expect(box('Number').value).toBe('12x');
    await userEvent.type(box('Number'), '{Backspace}');
    await userEvent.type(box('Title of the bill'), 'Rivers Act');
    const bill = { congress: 119, type: 's', number: 12, title: 'Rivers Act', becameLaw: null };
    expect(now().bill).toEqual(bill);
    await press('No bill');
    expect(now().bill).toBeNull();
    expect(box('Number').value).toBe('');
  });

  test('a title typed before the number is passed on to be saved, and restored', async () => {
    const onUnfinishedBill = vi.fn();
    edit({ onUnfinishedBill });
    await userEvent.type(box('Title of the bill'), 'R');
    const text = { congress: '119', type: 's', number: '', title: 'R' } as const;
    expect(onUnfinishedBill).toHaveBeenLastCalledWith(text);
    await userEvent.type(box('Number'), '7');
    expect(onUnfinishedBill).toHaveBeenLastCalledWith(null);
    cleanup();
    show({ route: OPEN, unfinishedBill: { ...text, title: 'Rivers Act' } });
    expect(box('Title of the bill').value).toBe('Rivers Act');
  });

  test('Ctrl+Z outside a box undoes a step; inside, the box handles it', async () => {
    const props = show({ route: OPEN, canUndo: true, canRedo: true });
    screen.getByRole('button', { name: 'Add a paragraph' }).focus();
    await userEvent.keyboard('{Control>}z{/Control}{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(props.onUndo).toHaveBeenCalledTimes(1);
    expect(props.onRedo).toHaveBeenCalledTimes(1);
    box('Subject').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(props.onUndo).toHaveBeenCalledTimes(1);
  });

  test('a built-in letter is read-only', () => {
    const [first] = BUILT_IN_LETTERS;
    if (!first) throw new Error('missing');
    show({ route: { page: 'letters', view: 'letter', id: first.id } });
    expect(screen.queryByRole('textbox', { name: 'Subject' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    expect(screen.getByText(/Make a copy to change it/)).toBeDefined();
  });
});

describe('how it reads', () => {
  test('in final words for a senator, a representative and an unknown office, or with placeholders', async () => {
    show({ route: OPEN });
    const sheet = screen.getByRole('region', { name: 'How it reads' });
    const reader = screen.getByRole('combobox', { name: 'How it reads' });
    expect(sheet.textContent).toContain('Dear Senator Example:');
    expect(within(sheet).getByText('City').tagName).toBe('MARK');
    await userEvent.selectOptions(reader, 'As a representative reads it');
    expect(sheet.textContent).toContain('Dear Representative Example:');
    await userEvent.selectOptions(reader, 'Where it is not known whose office it is');
    expect(sheet.textContent).toContain('Dear Member of Congress:');
    await userEvent.selectOptions(reader, 'With its blanks');
    expect(within(sheet).getByText('Member').tagName).toBe('MARK');
    expect(within(sheet).getByText('Your Own Words').tagName).toBe('MARK');
  });

  test("as the person's own offices read it; as a sample reads it in a chamber without one", async () => {
    const warden: Office = {
      kind: 'member',
      member: {
        bioguide: 'S000000',
        title: 'senator',
        firstName: 'Sample',
        lastName: 'Warden',
        fullName: 'Sample Warden',
        state: 'MA' as StateCode,
        district: null,
      },
    };
    show({ route: OPEN, offices: [warden, { kind: 'executive', id: 'justice' }] });
    const sheet = screen.getByRole('region', { name: 'How it reads' });
    const reader = screen.getByRole<HTMLSelectElement>('combobox', { name: 'How it reads' });
    expect([...reader.options].map(({ text }) => text)).toEqual([
      'As Sen. Sample Warden reads it',
      'As Department of Justice reads it',
      'As a representative reads it',
      'Where it is not known whose office it is',
      'With its blanks',
    ]);
    expect(sheet.textContent).toContain('Dear Senator Warden:');
    await userEvent.selectOptions(reader, 'As Department of Justice reads it');
    expect(sheet.textContent).toContain('Dear Attorney General:');
  });

  test("the person's share of a built-in letter is counted", () => {
    const [first] = BUILT_IN_LETTERS;
    if (!first) throw new Error('missing');
    show({ route: { page: 'letters', view: 'letter', id: first.id }, ownWords: 'I live here.' });
    expect(screen.getByText(/^3 of \d+ words are your own\.$/)).toBeDefined();
  });

  test("the person's share of an imported letter is counted", () => {
    show({ route: OPEN, origin: 'I live in < City >.\nRivers count.', ownWords: 'I swam there.' });
    expect(screen.getByText('4 of 8 words are your own.')).toBeDefined();
  });

  test('it is copied as plain text, with open placeholders in square brackets', async () => {
    const props = show({ route: OPEN, ownWords: 'I swam there.' });
    await press('Copy as text');
    expect(props.onCopyText).toHaveBeenCalledWith(
      'Dear Member of Congress:\n\nI live in [City].\n\nRivers matter.\n\nI swam there.\n\nSincerely,\nSample Constituent',
    );
    const mail = screen.getByRole('link', { name: 'Email it to yourself' }).getAttribute('href') ?? '';
    expect(new URL(mail).searchParams.get('subject')).toBe('Protect our rivers');
    expect(new URL(mail).searchParams.get('body')).toContain('I swam there.\r\n\r\nSincerely,');
  });
});
