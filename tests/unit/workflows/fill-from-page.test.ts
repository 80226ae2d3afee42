import { describe, expect, it } from 'vitest';
import type { StateCode } from '@/domain/constituent/us-state';
import { fillFromPage } from '@/workflows/fill-from-page';
import { tabService } from '@/workflows/tab-service';
import { contactForm, FakeFrame, FakePage } from './fake-page';
import { FakePorts, STALE_LETTER } from './fake-ports';

function start(state = 'MA') {
  const frame = new FakeFrame(0, contactForm());
  const page = new FakePage([frame]);
  const ports = new FakePorts(page);
  ports.constituent = { ...ports.constituent, state: 'MA' };
  ports.offices = {
    officeOf: () => ({
      kind: 'member',
      member: {
        bioguide: 'S000000',
        title: 'senator',
        firstName: 'Sample',
        lastName: 'Member',
        fullName: 'Sample Member',
        state: state as StateCode,
        district: null,
      },
    }),
  };
  const service = tabService(ports);
  return { frame, page, ports, fill: () => fillFromPage(service, ports, 1) };
}

describe('a fill by shortcut or menu', () => {
  it('fills with the chosen letter, and the page shows the report', async () => {
    const { frame, ports, fill } = start();
    expect(await fill()).toBe(true);
    expect(frame.applied).toHaveLength(1);
    expect(ports.shown).toEqual([{ goesOn: false }]);
  });

  it('shows the report again if the page is filled already, and writes nothing', async () => {
    const { frame, ports, fill } = start();
    await fill();
    await fill();
    expect(frame.applied).toHaveLength(1);
    expect(ports.shown).toHaveLength(2);
  });

  it('fills again if the details have changed since', async () => {
    const { frame, ports, fill } = start();
    await fill();
    ports.constituent = { ...ports.constituent, lastName: 'Other' };
    await fill();
    expect(frame.applied).toHaveLength(2);
    expect(frame.valueOf('Last Name')).toEqual({ kind: 'text', text: 'Other' });
  });

  it('stops at a stale bill, and says so', async () => {
    const { frame, ports, fill } = start();
    ports.settings = { ...ports.settings, chosenLetter: STALE_LETTER.id };
    expect(await fill()).toBe(true);
    expect(frame.applied).toHaveLength(0);
    expect(ports.shown).toEqual(['ask-stale-bill']);
  });

  it('stops at an incomplete letter, an office of another state, and a page that is not an office’s', async () => {
    const open = start();
    open.ports.constituent = { ...open.ports.constituent, closing: '' };
    await open.fill();
    expect(open.ports.shown).toEqual(['unresolved']);

    const other = start('NY');
    await other.fill();
    expect(other.ports.shown).toEqual(['other-state']);

    const nobodys = start();
    nobodys.ports.offices = { officeOf: () => null };
    await nobodys.fill();
    expect(nobodys.ports.shown).toEqual(['no-office']);
    for (const { frame } of [open, other, nobodys]) expect(frame.applied).toHaveLength(0);
  });

  it('waits for a late form and says so; says if there is no form', async () => {
    const { page, ports, fill } = start();
    page.documents = [new FakeFrame(0, [])];
    await fill();
    expect(ports.shown).toEqual(['waiting', 'no-form']);
  });
});
