// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ImportLetter } from '@/components/letters/ImportLetter';
import { toLetter } from '@/domain/letter/import/to-letter';
import type { Letter } from '@/domain/letter/letter';
import { NOTHING_UNFINISHED, type UnfinishedLetters } from '@/domain/letter/unfinished-letters';

const ALERT = `Share on
Subject: Please protect the sample rivers

Dear [REP/SEN NAME]:

I live in [CITY] and I support/oppose the Sample Rivers Act.

Thank you for your time.

Sincerely,
[Your Name]
arrow_upward
`;

function show(importText = '') {
  const made: Letter[] = [];
  const kept: UnfinishedLetters[] = [];
  const onSaveLetters = vi.fn();
  function Kept() {
    const [unfinished, setUnfinished] = useState({ ...NOTHING_UNFINISHED, importText });
    kept.push(unfinished);
    return (
      <ImportLetter
        unfinished={unfinished}
        onUnfinished={(part) => setUnfinished((before) => ({ ...before, ...part }))}
        onSave={(imported, decisions) => {
          const result = toLetter(imported, decisions, () => []);
          if (result.kind === 'letter') made.push(result.letter);
        }}
        onSaveLetters={onSaveLetters}
      />
    );
  }
  render(<Kept />);
  return { made, onSaveLetters, kept: () => kept.at(-1) };
}

const keep = () => userEvent.click(screen.getByRole('button', { name: 'Keep this letter' }));
const upload = (name: string, text: string) =>
  userEvent.upload(screen.getByLabelText('Choose a file'), new File([text], name));

describe('a pasted alert', () => {
  test('is shown part by part, with boilerplate struck through', () => {
    show(ALERT);
    expect(screen.getByText('arrow_upward').tagName).toBe('DEL');
    expect(screen.getByText('Share on').tagName).toBe('DEL');
    const texts = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Text of part/ });
    expect(texts.map(({ value }) => value)).toContain('Dear < Member >:');
  });

  test('requires a choice before it is saved', async () => {
    const { made } = show(ALERT);
    await keep();
    expect(screen.getByRole('alert').textContent).toContain('Choose among the words that are offered.');
    expect(made).toEqual([]);
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Instead of "support/oppose"' }),
      'support',
    );
    await keep();
    expect(made[0]).toMatchObject({
      subject: 'Please protect the sample rivers',
      salutation: 'Dear < Member >:',
      signature: 'Sincerely,\n< Your Name >',
    });
    expect(made[0]?.paragraphs[0]?.text).toBe('I live in < City > and I support the Sample Rivers Act.');
  });

  test('lets the person correct the text and the kind of a part', async () => {
    const { made } = show(ALERT.replace('support/oppose', 'support'));
    const thanks = screen.getByDisplayValue('Thank you for your time.');
    await userEvent.type(thanks, ' Truly.');
    const part = thanks.closest('li')?.querySelector('select');
    if (!part) throw new Error('missing');
    await keep();
    await userEvent.selectOptions(part, 'Left out');
    await keep();
    expect(made.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1]);
    expect(made[0]?.paragraphs[1]?.text).toBe('Thank you for your time. Truly.');
  });

  test('asks for a missing subject', async () => {
    const { made } = show('Dear Senator:\n\nPlease protect the rivers near us.\n\nSincerely,\n');
    await keep();
    expect(made).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('The letter needs a subject.');
    await userEvent.type(screen.getByRole('textbox', { name: 'Subject' }), 'Rivers');
    await keep();
    expect(made[0]?.subject).toBe('Rivers');
  });
});

describe('the typed text', () => {
  test('is passed on to be saved, with the decisions about its parts', async () => {
    const { kept } = show(ALERT);
    await userEvent.type(screen.getByDisplayValue('Thank you for your time.'), ' Truly.');
    expect(kept()?.importText).toBe(ALERT);
    expect(Object.values(kept()?.decisions.texts ?? {})).toEqual(['Thank you for your time. Truly.']);
  });

  test('can be restored after the box was cleared', async () => {
    const { kept } = show('Dear Senator:\n\nRivers.');
    expect(screen.queryByRole('button', { name: 'Bring back the text from before' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the text' }));
    expect(kept()?.importText).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Bring back the text from before' }));
    expect(kept()).toMatchObject({ importText: 'Dear Senator:\n\nRivers.', earlierText: '' });
  });
});

describe('paste and drop', () => {
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the letter' });
  const RICH = '<p>Dear Senator:</p><p>Keep the <b>rivers</b> clean.</p><script>alert(1)</script>';
  const paste = (data: Readonly<Record<string, string>>) => {
    const event = createEvent.paste(box(), {
      clipboardData: { getData: (type: string) => data[type] ?? '' },
    });
    fireEvent(box(), event);
    return event.defaultPrevented;
  };

  test('rich text is read as paragraphs, without its scripts', () => {
    show();
    expect(paste({ 'text/html': RICH, 'text/plain': 'Dear Senator: Keep the rivers clean.' })).toBe(true);
    expect(box().value).toContain('Dear Senator:\n\nKeep the rivers clean.');
    expect(box().value).not.toContain('alert');
    expect(screen.getByDisplayValue('Keep the rivers clean.')).toBeDefined();
  });

  test("plain text, and rich text in a box with text, use the browser's own paste", () => {
    show();
    expect(paste({ 'text/plain': 'Dear Senator:' })).toBe(false);
    fireEvent.change(box(), { target: { value: 'Dear Senator:' } });
    expect(paste({ 'text/html': RICH })).toBe(false);
    expect(box().value).toBe('Dear Senator:');
  });

  test('a dropped file is read, and the browser does not navigate to it', async () => {
    show();
    const files = [new File([ALERT], 'alert.txt', { type: 'text/plain' })];
    const drop = createEvent.drop(box(), { dataTransfer: { files } });
    fireEvent(box(), drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(await screen.findByText('arrow_upward')).toBeDefined();
    expect(box().value).toContain('Please protect the sample rivers');
  });

  test('dropped text is left to the browser', () => {
    show();
    const drop = createEvent.drop(box(), { dataTransfer: { files: [] } });
    fireEvent(box(), drop);
    expect(drop.defaultPrevented).toBe(false);
  });
});

describe('a file', () => {
  test('of letters is imported whole', async () => {
    const { onSaveLetters } = show();
    await upload('x.json', '{"name":"Clean","subject":"Rivers","paragraphs":["Text."]}');
    expect(await screen.findByText('Clean')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Keep these letters' }));
    expect(onSaveLetters.mock.calls[0]?.[0]).toMatchObject([{ name: 'Clean', subject: 'Rivers' }]);
  });

  test.each([
    ['broken.json', '{"subject":', 'not a letter that Dear Member can read'],
    ['slip.json', '{"subject":"a","paragraphs":["b"],"topic":"c"}', 'topic'],
    ['hostile.json', '{"__proto__":{"a":1},"letters":"x"}', 'not a letter that Dear Member can read'],
    ['huge.txt', 'x'.repeat(1_100_000), 'more than a letter can hold'],
    ['paper.pdf', '%PDF-1.7', 'cannot be read'],
    ['empty.txt', ' ', 'no text'],
  ])('%s is refused in plain words, and nothing is saved', async (name, text, words) => {
    const { made, onSaveLetters } = show();
    const box = screen.getByLabelText<HTMLInputElement>('Choose a file');
    box.accept = '';
    await upload(name, text);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing was changed');
    expect(alert.textContent).toContain(words);
    expect(screen.queryByRole('button', { name: /Keep/ })).toBeNull();
    expect(made).toEqual([]);
    expect(onSaveLetters).not.toHaveBeenCalled();
  });

  test('of text is read part by part', async () => {
    show();
    await upload('alert.txt', ALERT);
    expect(await screen.findByRole('heading', { name: 'What became of it' })).toBeDefined();
  });
});
