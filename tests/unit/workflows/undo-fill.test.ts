import { describe, expect, it } from 'vitest';
import { fillActiveForm } from '@/workflows/fill-active-form';
import { undoFill } from '@/workflows/undo-fill';
import { contactForm, FakeFrame, FakePage } from './fake-page';
import { FakePorts, PLAIN_LETTER } from './fake-ports';

const TAB = 1;

async function filled() {
  const frame = new FakeFrame(0, contactForm());
  const page = new FakePage([frame]);
  const ports = new FakePorts(page);
  await fillActiveForm(ports, { tabId: TAB, letterId: PLAIN_LETTER.id, acknowledged: false });
  return { frame, page, ports };
}

describe('undoFill', () => {
  it('puts the form back and takes the report away', async () => {
    const { frame, ports } = await filled();
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'undone', restored: 5, changedSince: [] });
    expect(frame.values.size).toBe(0);
    expect(ports.saved.size).toBe(0);
  });

  it('names what the person has changed since', async () => {
    const { frame, ports } = await filled();
    frame.undo = () => ({ restored: 0, changedSince: ['Email'] });
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'undone', restored: 0, changedSince: ['Email'] });
  });

  it('names what the page does not let go of', async () => {
    const { frame, ports } = await filled();
    frame.undo = () => ({ restored: 0, changedSince: [], remaining: ['Response'] });
    expect(await undoFill(ports, TAB)).toEqual({
      kind: 'undone',
      restored: 0,
      changedSince: [],
      remaining: ['Response'],
    });
  });

  it('says when there is nothing to undo', async () => {
    const { ports } = await filled();
    await undoFill(ports, TAB);
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'nothing-to-undo' });
  });

  it('says that the page has changed when the document is another one, gone or not readable', async () => {
    const { page, ports } = await filled();
    page.frames = [new FakeFrame(0, contactForm())];
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'page-changed' });
    page.frames = [];
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'page-changed' });
    page.refused = 'no-access';
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'page-changed' });
  });
});
