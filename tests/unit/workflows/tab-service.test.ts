import { describe, expect, it } from 'vitest';
import { SECOND_LOOK, tabService } from '@/workflows/tab-service';
import { contactForm, FakeFrame, FakePage, refOf } from './fake-page';
import { FakePorts, PLAIN_LETTER } from './fake-ports';

const order = { tabId: 1, letterId: PLAIN_LETTER.id, acknowledged: false };

function start() {
  const frame = new FakeFrame(0, contactForm());
  const page = new FakePage([frame]);
  const ports = new FakePorts(page);
  return { frame, page, ports, service: tabService(ports) };
}

describe('tabService', () => {
  it('fills once if asked twice at once', async () => {
    const { frame, service } = start();
    const [first, second] = await Promise.all([service.fill(order), service.fill({ ...order })]);
    expect(second).toBe(first);
    expect(frame.applied).toHaveLength(1);
    await service.fill(order);
  });

  it('undoes after the running fill, not during it', async () => {
    const { frame, service } = start();
    const [fill, undo] = await Promise.all([service.fill(order), service.undo(1)]);
    expect(fill.kind).toBe('filled');
    expect(undo).toEqual({ kind: 'undone', restored: 5, changedSince: [] });
    expect(frame.values.size).toBe(0);
  });

  it('looks at the page after the running fill, and shows its report', async () => {
    const { frame, service } = start();
    const [fill, view] = await Promise.all([service.fill(order), service.look(1)]);
    expect(view).toMatchObject({
      kind: 'contact-form',
      report: fill.kind === 'filled' ? fill.report : 'none',
    });
    expect(frame.applied).toHaveLength(1);
  });

  it('asks once per fill for the page’s office and the tab’s address, and reads no page to know what is in a tab', async () => {
    const { page, ports, service } = start();
    let [offices, addresses] = [0, 0];
    ports.offices.officeOf = () => {
      offices += 1;
      return null;
    };
    const address = page.address.bind(page);
    page.address = async () => {
      addresses += 1;
      return address();
    };
    // The second look, a moment after the fill, is a reading of its own.
    const { wait } = ports.clock;
    ports.clock.wait = (ms) => (ms === SECOND_LOOK ? new Promise(() => {}) : wait(ms));
    await service.fill(order);
    expect([offices, addresses]).toEqual([1, 1]);
    const { reads } = page;
    await service.receipt(1);
    await service.undo(1);
    expect(page.reads).toBe(reads);
  });

  it('looks at the form once more after a fill, corrects the report, and says so in the page', async () => {
    const { frame, page, ports, service } = start();
    const outcome = await service.fill(order);
    // The page empties the form, as one does whose scripts start late.
    frame.values.clear();
    await expect.poll(() => ports.shown).toEqual([{ goesOn: false }, { goesOn: false }]);
    const after = ports.kept.get(1)?.fill?.report;
    expect(outcome.kind === 'filled' && outcome.report.fields.map((field) => field.outcome)).toEqual(
      Array(5).fill('filled'),
    );
    expect(after?.fields.map((field) => field.outcome)).toEqual(Array(5).fill('changed-by-page'));
    const { reads } = page;
    const view = await service.look(1);
    expect(page.reads).toBe(reads + 1);
    expect('report' in view && view.report).toEqual(after);
  });

  it('keeps what a look at the tab finds changed', async () => {
    const { frame, ports, service } = start();
    await service.fill(order);
    await expect.poll(() => ports.waited).toBeGreaterThanOrEqual(SECOND_LOOK);
    frame.values.delete(frame.controls[0]?.ref ?? refOf('none'));
    const view = await service.look(1);
    const report = 'report' in view ? view.report : null;
    expect(report?.fields[0]).toMatchObject({ outcome: 'changed-by-page', how: 'emptied' });
    expect(ports.kept.get(1)?.fill?.report).toEqual(report);
  });

  it('does not let tabs wait for each other', async () => {
    const { page, service } = start();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const read = page.read.bind(page);
    page.read = async (tabId?: number) => {
      if (tabId === 1) await held;
      return read();
    };
    const first = service.fill(order);
    expect((await service.fill({ ...order, tabId: 2 })).kind).toBe('filled');
    release();
    expect((await first).kind).toBe('filled');
  });

  it('reports a bug as an outcome, and continues with the next order', async () => {
    const { ports, service } = start();
    const letters = ports.storedData.letters;
    ports.storedData.letters = () => Promise.reject(new Error('a bug'));
    expect(await service.fill(order)).toEqual({ kind: 'failed' });
    ports.storedData.letters = letters;
    expect((await service.fill(order)).kind).toBe('filled');
    ports.page.read = () => Promise.reject(new Error('a bug'));
    expect(await service.look(1)).toEqual({ kind: 'not-readable', why: 'no-access' });
    ports.page.frames = () => Promise.reject(new Error('a bug'));
    expect(await service.undo(1)).toEqual({ kind: 'page-changed' });
  });
});
