// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import type { Constituent } from '@/domain/constituent/constituent';
import type { FillState } from '@/domain/form/report/fill-state';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import type { Letter } from '@/domain/letter/letter';
import { prepareLetter } from '@/domain/letter/sheet-letter';
import { staleBill } from '@/domain/letter/stale-bill';
import { sampleConstituent, sampleField, sampleForm, sampleReport } from '@/tests/support/sample-view';

const letter = BUILT_IN_LETTERS[0] as Letter;

type Shown = Partial<PopupProps> & { readonly constituent?: Constituent };

/** The popup with typed text stored, as the entrypoint stores it. */
function Kept(shown: Shown) {
  const [constituent, setConstituent] = useState(shown.constituent ?? sampleConstituent());
  const [ownWords, setOwnWords] = useState('');
  const form = typeof shown.view === 'object' && 'messageLimit' in shown.view ? shown.view : null;
  const context = { constituent, office: form?.office ?? null, ownWords, date: '2026-11-22' };
  return (
    <Popup
      view={sampleForm()}
      fill={{ kind: 'ready' }}
      kept={{ setAside: false, saveProblem: null, onDismissSetAside: () => {} }}
      optionsUrl="/options.html"
      letters={[letter]}
      letter={letter}
      prepared={prepareLetter(letter, context, form?.messageLimit ?? null)}
      maxLength={form?.messageLimit?.max ?? null}
      stale={staleBill(letter.bill, '2026-11-22')}
      ownWords={ownWords}
      onChooseLetter={() => {}}
      onOwnWords={setOwnWords}
      onFill={() => {}}
      onFillAnyway={() => {}}
      onNotNow={() => {}}
      onUndo={() => {}}
      {...shown}
      constituent={constituent}
      onDetail={(key, text) => {
        setConstituent((before) => ({ ...before, [key]: text }));
        shown.onDetail?.(key, text);
      }}
    />
  );
}

const fillButton = () => screen.queryByRole('button', { name: 'Fill this form' });

describe('the page', () => {
  test('looking', () => {
    render(<Kept view="looking" />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Looking at the page');
    expect(screen.getByRole('status').textContent).toBe('Looking at the page');
    expect(fillButton()).toBeNull();
  });

  test('a contact form names the office, its seat and the recognized fields', () => {
    const member = {
      bioguide: 'S000000',
      title: 'representative',
      firstName: 'Sample',
      lastName: 'Member',
      fullName: 'Sample Member',
      state: 'MA',
      district: 7,
    } as const;
    const office = { kind: 'member', member } as unknown as NonNullable<
      ReturnType<typeof sampleForm>['office']
    >;
    render(<Kept view={sampleForm({ office })} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rep. Sample Member');
    expect(screen.getByText('MA-7')).toBeDefined();
    expect(screen.getByText('Contact form, 11 of 12 fields recognised')).toBeDefined();
    expect(screen.getByText('Dear Representative Member:')).toBeDefined();
    expect(fillButton()).not.toBeNull();
  });

  test('an unknown office is named by its host', () => {
    render(<Kept view={sampleForm()} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('www.sample.senate.gov');
    expect(screen.getByText('Dear Member of Congress:')).toBeDefined();
  });

  test('a ZIP check says what comes next, and can be filled', () => {
    render(<Kept view={sampleForm({ kind: 'zip-gate' })} />);
    expect(screen.getByText(/only asks where you live/)).toBeDefined();
    expect(fillButton()).not.toBeNull();
  });

  test.each([
    [{ kind: 'no-form', host: 'a.example', why: 'nothing', goesOn: false }, 'This page has no contact form'],
    [{ kind: 'no-form', host: 'a.example', why: 'other-forms', goesOn: false }, 'No contact form here'],
    [{ kind: 'no-form', host: 'a.example', why: 'sent', goesOn: false }, 'Your message seems to be in'],
    [{ kind: 'not-readable', why: 'browser-page' }, 'This page belongs to the browser'],
    [{ kind: 'not-readable', why: 'no-access' }, 'Dear Member may not read this page yet'],
    ['failed', 'The page could not be read'],
  ] as const)('%j is shown, and offers no fill', (view, title) => {
    render(<Kept view={view} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(fillButton()).toBeNull();
    expect(screen.getByRole('textbox', { name: 'First name' })).toBeDefined();
  });
});

describe('the signer', () => {
  test('the first use shows a welcome, whose boxes stay in place while they are filled in', async () => {
    render(<Kept constituent={sampleConstituent({ firstName: '', lastName: '', closing: '' })} />);
    const box = screen.getByRole('textbox', { name: 'First name' });
    await userEvent.type(box, 'Ada');
    expect(document.activeElement).toBe(box);
    expect(screen.getByRole('heading', { name: 'Welcome' })).toBeDefined();
    expect(screen.queryByText('Your letter is not complete')).toBeNull();
  });

  test('typed text appears in the letter at once', async () => {
    render(<Kept constituent={sampleConstituent({ lastName: '' })} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Last name' }), 'Writer');
    expect(screen.getByText(/^Sincerely,\s*Sample Writer$/)).toBeDefined();
  });

  test('every keystroke is passed on', async () => {
    const onDetail = vi.fn();
    render(<Kept constituent={sampleConstituent({ closing: '' })} onDetail={onDetail} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Closing' }), 'Yrs');
    expect(onDetail.mock.calls).toEqual([
      ['closing', 'Y'],
      ['closing', 'Yr'],
      ['closing', 'Yrs'],
    ]);
  });

  test('only the details that this form needs are requested, in the order of an envelope', () => {
    const missing = [
      { key: 'zip', required: true },
      { key: 'lastName', required: true },
      { key: 'street', required: true },
      { key: 'phone', required: false },
    ] as const;
    render(<Kept view={sampleForm({ missing })} />);
    const group = screen.getByRole('group', { name: 'This form also asks for' });
    const names = within(group)
      .getAllByRole('textbox')
      .map((box) => (box instanceof HTMLInputElement ? box.labels?.[0]?.textContent : null));
    expect(names).toEqual(['Street address', 'ZIP code', 'Phone']);
    expect(within(group).getByText('optional')).toBeDefined();
    expect(screen.getByRole('link', { name: 'All your details' }).getAttribute('href')).toBe('/options.html');
  });
});

describe('the letter', () => {
  test('an open placeholder is named', () => {
    render(<Kept constituent={sampleConstituent({ closing: '' })} />);
    expect(
      screen.getByText('Still open: Your Closing. Nothing is filled until the letter is whole.'),
    ).toBeDefined();
    expect(screen.getByText('Your Closing', { selector: 'mark' })).toBeDefined();
  });

  test('each open place can be settled in one press', async () => {
    const onSettle = vi.fn();
    const open = { ...letter, paragraphs: [{ text: 'I am [YOUR NAME], [your trade].', dropOrder: null }] };
    const context = { constituent: sampleConstituent(), office: null, ownWords: '', date: '2026-12-01' };
    render(<Kept letter={open} prepared={prepareLetter(open, context, null)} onSettle={onSettle} />);
    expect(screen.getByText(/^Still open: \[YOUR NAME\], \[your trade\]\./)).toBeDefined();
    const name = within(screen.getByRole('group', { name: '[YOUR NAME]' }));
    await userEvent.click(name.getByRole('button', { name: 'Put in: Sample Constituent' }));
    const trade = within(screen.getByRole('group', { name: '[your trade]' }));
    expect(trade.queryByRole('button', { name: /^Put in/ })).toBeNull();
    expect(trade.getByRole('link', { name: 'Write it' }).getAttribute('href')).toBe(
      `/options.html#letters/${encodeURIComponent(letter.id)}`,
    );
    for (const button of ['Make it my own words', 'Leave it out', 'This is meant so'])
      await userEvent.click(trade.getByRole('button', { name: button }));
    expect(onSettle.mock.calls.map(([place, how]) => [place.text, how])).toEqual([
      ['[YOUR NAME]', { kind: 'words', text: '< Your Name >' }],
      ['[your trade]', { kind: 'own-words' }],
      ['[your trade]', { kind: 'leave-out' }],
      ['[your trade]', { kind: 'meant' }],
    ]);
  });

  test('a bill that became law is announced', () => {
    render(<Kept />);
    expect(
      screen.getByText(
        /^S\. 1693 became law as Public Law 115-164 on April 11, 2018 and cannot be cosponsored/,
      ),
    ).toBeDefined();
  });

  test('"Read all" opens it and says so', async () => {
    render(<Kept />);
    const button = screen.getByRole('button', { name: 'Read all' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(screen.getByRole('button', { name: 'Read less' }).getAttribute('aria-expanded')).toBe('true');
  });

  test('own words appear in it', async () => {
    render(<Kept />);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Add a sentence in your own words' }),
      'I teach in town.',
    );
    expect(screen.getByText('I teach in town.', { selector: 'span' })).toBeDefined();
  });

  test('paragraphs dropped to fit are named and struck through', () => {
    render(<Kept view={sampleForm({ messageLimit: { max: 1000, lineBreakIsTwo: false } })} />);
    expect(screen.getByText(/^To fit this form's 1,000 characters, /)).toBeDefined();
    expect(document.querySelectorAll('del').length).toBeGreaterThan(0);
  });

  test('a letter that is too long shows by how much', () => {
    render(<Kept view={sampleForm({ messageLimit: { max: 100, lineBreakIsTwo: false } })} />);
    expect(
      screen.getByText(/^This form takes 100 characters and your letter is \d+ too long\./),
    ).toBeDefined();
  });
});

describe('the fill', () => {
  test('Fill responds to one click, and not while the fill runs', async () => {
    const onFill = vi.fn();
    const { rerender } = render(<Kept onFill={onFill} />);
    await userEvent.click(screen.getByRole('button', { name: 'Fill this form' }));
    expect(onFill).toHaveBeenCalledTimes(1);
    rerender(<Kept onFill={onFill} fill={{ kind: 'filling', late: false }} />);
    const busy = screen.getByRole('button', { name: 'Filling the form' });
    await userEvent.click(busy);
    expect(onFill).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(busy);
    rerender(<Kept onFill={onFill} fill={{ kind: 'filling', late: true }} />);
    expect(screen.getByRole('status').textContent).toBe('Waiting for the form to appear');
  });

  test('a question about a stale bill replaces the button and gets the focus, which then returns', async () => {
    const onFillAnyway = vi.fn();
    const { rerender } = render(<Kept onFillAnyway={onFillAnyway} />);
    rerender(<Kept onFillAnyway={onFillAnyway} fill={{ kind: 'asking' }} />);
    expect(fillButton()).toBeNull();
    expect(document.activeElement?.textContent).toContain('Fill it in all the same?');
    expect(screen.getByRole('button', { name: 'Not now' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Fill this form anyway' }));
    expect(onFillAnyway).toHaveBeenCalledTimes(1);
    rerender(<Kept onFillAnyway={onFillAnyway} fill={{ kind: 'ready' }} />);
    expect(document.activeElement).toBe(fillButton());
  });

  test('the report replaces the button, is announced and gets the focus', () => {
    const { rerender } = render(<Kept fill={{ kind: 'filling', late: false }} />);
    rerender(<Kept fill={{ kind: 'filled', report: sampleReport(), undoing: false }} />);
    expect(fillButton()).toBeNull();
    expect(screen.getByRole('heading', { name: '2 filled · 1 kept · 2 for you' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe(
      '2 filled · 1 kept · 2 for you. Left for you: Topic, CAPTCHA.',
    );
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'What was filled' }));
    expect(screen.getByRole('textbox', { name: 'First name' })).toBeDefined();
  });

  test('remaining fields are listed with their reasons, required ones first', () => {
    const fields = [
      // An optional field without a saved detail does not hold up the fill.
      sampleField(1, 'County', { outcome: 'left-for-person', reason: 'no-detail', required: false }),
      sampleField(2, '', { outcome: 'rejected-by-page' }),
      sampleField(3, 'Message', {
        outcome: 'left-for-person',
        reason: 'too-long',
        required: true,
        excess: 212,
      }),
    ];
    render(<Kept fill={{ kind: 'filled', report: sampleReport({ fields }), undoing: false }} />);
    const items = within(screen.getByRole('list', { name: 'Left for you' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Message requiredYour text is 212 characters too long for this form.',
      'A field without a nameThe page did not take it. Please type it in.',
      'CAPTCHAYours to solve.',
    ]);
  });

  test('an apartment without a field on the form is named', () => {
    const report = { ...sampleReport({ fields: [] }), unasked: ['street2' as const] };
    render(<Kept fill={{ kind: 'filled', report, undoing: false }} />);
    expect(screen.getByText(/no field for your apartment or suite/)).toBeDefined();
  });

  test('Undo and its result', async () => {
    const onUndo = vi.fn();
    const filled: FillState = { kind: 'filled', report: sampleReport(), undoing: false };
    const { rerender } = render(<Kept fill={filled} onUndo={onUndo} />);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledTimes(1);
    rerender(<Kept fill={{ kind: 'undone', restored: 2, changedSince: ['Message'] }} onUndo={onUndo} />);
    expect(screen.getByRole('heading', { name: 'Undone' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toBe(
      'Undone. 2 fields are as they were before. You changed these after the fill, so they were left: Message.',
    );
    expect(document.activeElement).toBe(fillButton());
  });

  test.each([
    [{ kind: 'page-changed' }, 'The page has changed'],
    [{ kind: 'no-form' }, 'The contact form is gone'],
    [{ kind: 'failed' }, 'That did not work'],
    [{ kind: 'nothing-to-undo' }, 'There is nothing left to undo on this page.'],
    [{ kind: 'unresolved', placeholders: ['Your Name'] }, 'Your letter is not complete'],
  ] as const)('%j is shown, and can be tried again', (fill, words) => {
    render(<Kept fill={fill} />);
    expect(screen.getAllByText(words, { exact: false }).length).toBeGreaterThan(0);
    expect(fillButton()).not.toBeNull();
  });
});

describe('saved data', () => {
  test('data set aside are reported and can be exported, and the notice can be dismissed', async () => {
    const onDismissSetAside = vi.fn();
    render(<Kept kept={{ setAside: true, saveProblem: null, onDismissSetAside }} />);
    expect(screen.getByRole('heading', { name: 'Some saved data could not be read' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Export my data' }).getAttribute('href')).toBe(
      '/options.html#data',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismissSetAside).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['full', /storage for Dear Member is full/],
    ['failed', /did not save it/],
  ] as const)('a failed save (%s) raises an alert', (saveProblem, words) => {
    render(<Kept kept={{ setAside: false, saveProblem, onDismissSetAside: () => {} }} />);
    expect(screen.getByRole('alert').textContent).toMatch(words);
  });
});

describe('a filled form', () => {
  const filled = (changes: Parameters<typeof sampleReport>[0] = {}): FillState => ({
    kind: 'filled',
    report: sampleReport({ hasCaptcha: false, ...changes }),
    undoing: false,
  });

  test.each([
    ['changed', /letter or details have changed/],
    ['emptied', /The page emptied fields/],
  ] as const)('is offered to be filled again: %s', async (again, why) => {
    const onFill = vi.fn();
    render(<Kept fill={filled()} again={again} onFill={onFill} />);
    expect(screen.getByText(why)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Fill again' }));
    expect(onFill).toHaveBeenCalledOnce();
  });

  test('is not offered to be filled again without a reason', () => {
    render(<Kept fill={filled()} again={null} />);
    expect(screen.queryByRole('button', { name: 'Fill again' })).toBeNull();
    expect(fillButton()).toBeNull();
  });

  test('names what the page did to its fields, and quietly what stays blank', () => {
    const fields = [
      sampleField(1, 'City', { outcome: 'changed-by-page', how: 'changed', required: false }),
      sampleField(2, 'Message', { outcome: 'changed-by-page', how: 'emptied', required: true }),
      sampleField(3, 'Fax', { outcome: 'left-for-person', reason: 'no-detail', required: false }),
      sampleField(4, 'News', { outcome: 'left-for-person', reason: 'yours-to-tick', required: false }),
    ];
    const { container } = render(<Kept fill={filled({ fields })} />);
    const list = screen.getByRole('list', { name: 'Left for you' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Message requiredIt was filled, but it is empty now. Please fill it in.',
      'CityThe page changed what was filled in. Please check it.',
    ]);
    expect(screen.getByText('Left blank, not required: Fax.')).toBeDefined();
    expect(container.querySelector('[data-nothing-left="false"]')).not.toBeNull();
  });

  test.each([
    { goesOn: true, ahead: 'message', claims: { nothingLeft: false, pressOfficeButton: true } },
    { goesOn: true, ahead: 'more', claims: { nothingLeft: false, pressOfficeButton: false } },
    { goesOn: true, ahead: 'no-message', claims: { nothingLeft: false, pressOfficeButton: false } },
    { goesOn: false, ahead: 'message', claims: { nothingLeft: false, pressOfficeButton: false } },
    { goesOn: false, ahead: undefined, claims: { nothingLeft: true, pressOfficeButton: false } },
  ] as const)(
    'carries what it claims, for tools: goes on $goesOn, ahead $ahead',
    ({ goesOn, ahead, claims }) => {
      const fields = [sampleField(1, 'ZIP', { outcome: 'filled' })];
      const { container } = render(
        <Kept
          fill={filled({ fields, ...(ahead && { ahead }) })}
          goesOn={goesOn ? { stopped: false, onStop: () => {} } : null}
        />,
      );
      const { dataset } = container.firstElementChild as HTMLElement;
      expect({ ...dataset }).toEqual({
        nothingLeft: String(claims.nothingLeft),
        pressOfficeButton: String(claims.pressOfficeButton),
      });
      expect(screen.queryByText(/^Nothing is left/) !== null).toBe(claims.nothingLeft);
      expect(screen.queryByText(/^Press the office's own button/) !== null).toBe(claims.pressOfficeButton);
      expect(screen.queryByText(/^No box for your message/) !== null).toBe(ahead === 'no-message');
    },
  );
});
