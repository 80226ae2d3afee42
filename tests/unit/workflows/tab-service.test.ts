import { describe, expect, it } from 'vitest';
import { tabService } from '@/workflows/tab-service';
import { contactForm, FakeFrame, FakePage } from './fake-page';
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
    await service.fill(order);
    expect([offices, addresses]).toEqual([1, 1]);
    const { reads } = page;
    await service.receipt(1);
    await service.undo(1);
    expect(page.reads).toBe(reads);
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
