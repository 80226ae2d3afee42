// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { OutreachQueue } from '@/components/outreach/OutreachQueue';
import { WriteToAll } from '@/components/outreach/WriteToAll';
import type { LetterId } from '@/domain/letter/letter';
import { NEEDS_YOU } from '@/domain/outreach/outreach';
import type { OutreachView, OutreachViewItem } from '@/domain/outreach/outreach-view';
import { DIRECTORY, PRESIDENT, SENATOR, SITE_ONLY } from '../../workflows/fake-outreach';

const IDS = [SENATOR, SITE_ONLY, PRESIDENT];

function view(...changes: Partial<OutreachViewItem>[]): OutreachView {
  const items = IDS.map((officeId, index): OutreachViewItem => {
    const entry = DIRECTORY.byId(officeId);
    if (!entry) throw new Error('the sample directory has it');
    return {
      officeId,
      office: entry.office,
      state: 'next',
      why: null,
      hasTab: false,
      here: false,
      ...changes[index],
    };
  });
  return { letter: { id: 'own-1' as LetterId, name: 'Plain' }, items };
}

const handlers = () => ({ onStep: vi.fn(), onStop: vi.fn() });

it('names each state in words, and offers the next office as the one primary step', async () => {
  const press = handlers();
  render(<OutreachQueue view={view({ state: 'sent' })} onForm={false} busy={false} {...press} />);
  expect(screen.getByText('Plain · 1 of 3 sent')).toBeTruthy();
  expect(screen.getAllByText('Still to come')).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Next: Rep. Paula Testcase' }));
  expect(press.onStep).toHaveBeenCalledWith('open', SITE_ONLY);
  await userEvent.click(screen.getByRole('button', { name: /^Leave out ?\(The White House\)$/ }));
  expect(press.onStep).toHaveBeenLastCalledWith('skip', PRESIDENT);
});

it('asks about a filled form whose tab was closed', async () => {
  const press = handlers();
  const closed = { state: 'needs-you', why: 'sent-unknown' } as const;
  render(
    <OutreachQueue
      view={view(closed, { state: 'sent' }, { state: 'skipped' })}
      onForm={false}
      busy={false}
      {...press}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: /^I sent it ?\(Sen\. Samuel Testcase\)$/ }));
  expect(press.onStep).toHaveBeenCalledWith('sent', SENATOR);
  await userEvent.click(screen.getByRole('button', { name: /^Open again ?\(Sen\. Samuel Testcase\)$/ }));
  expect(press.onStep).toHaveBeenLastCalledWith('open', SENATOR);
});

it.each(NEEDS_YOU)('has words for %s', (why) => {
  render(
    <OutreachQueue view={view({ state: 'needs-you', why })} onForm={false} busy={false} {...handlers()} />,
  );
  const item = screen.getAllByRole('listitem')[0];
  expect(item?.textContent).toMatch(/Needs you.{20,}/);
});

it('puts a finished queue away', async () => {
  const press = handlers();
  const sent = { state: 'sent' } as const;
  render(<OutreachQueue view={view(sent, sent, sent)} onForm={false} busy={false} {...press} />);
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(press.onStop).toHaveBeenCalled();
});

it('asks before the first form, and can skip offices that already got the letter', async () => {
  const onStart = vi.fn();
  const entry = DIRECTORY.byId(SENATOR);
  if (!entry) throw new Error('the sample directory has it');
  render(
    <WriteToAll
      officeIds={IDS}
      busy={false}
      onStart={onStart}
      onNotNow={vi.fn()}
      outcome={{
        kind: 'ask',
        questions: {
          stale: null,
          missing: ['street'],
          otherState: [],
          otherChamber: [],
          written: [{ officeId: SENATOR, at: '2026-01-02T12:00:00.000Z', sent: true }],
        },
        offices: [{ id: SENATOR, office: entry.office }],
      }}
    />,
  );
  expect(screen.getByText(/You sent this letter to Sen\. Samuel Testcase on January 2, 2026\./)).toBeTruthy();
  expect(screen.getByText(/Street address/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Leave those out' }));
  expect(onStart).toHaveBeenCalledWith([SITE_ONLY, PRESIDENT], true);
  await userEvent.click(screen.getByRole('button', { name: 'Write to all anyway' }));
  expect(onStart).toHaveBeenLastCalledWith(IDS, true);
});

it('skips offices that cannot cosponsor the bill', async () => {
  const onStart = vi.fn();
  const entry = DIRECTORY.byId(SENATOR);
  if (!entry) throw new Error('the sample directory has it');
  const questions = { stale: null, missing: [], otherState: [], otherChamber: [SENATOR], written: [] };
  const outcome = { kind: 'ask', questions, offices: [{ id: SENATOR, office: entry.office }] } as const;
  render(<WriteToAll officeIds={IDS} busy={false} onStart={onStart} onNotNow={vi.fn()} outcome={outcome} />);
  expect(
    screen.getByText(/of the other chamber .* cannot cosponsor it: Sen\. Samuel Testcase\./),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Leave those out' }));
  expect(onStart).toHaveBeenCalledWith([SITE_ONLY, PRESIDENT], true);
});

it('names the offices by their number', () => {
  const props = { outcome: null, busy: false, onStart: vi.fn(), onNotNow: vi.fn() };
  const { rerender } = render(<WriteToAll {...props} officeIds={IDS} />);
  expect(screen.getByRole('button').textContent).toBe('Write to all three');
  rerender(<WriteToAll {...props} officeIds={IDS.slice(1)} />);
  expect(screen.getByRole('button').textContent).toBe('Write to both');
  rerender(<WriteToAll {...props} officeIds={IDS.slice(2)} />);
  expect(screen.queryByRole('button')).toBeNull();
});
