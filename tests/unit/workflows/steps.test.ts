import { describe, expect, it } from 'vitest';
import { fillActiveForm, followVisit, noteEvent } from '@/workflows/visit';
import { control, FakeFrame, FakePage } from './fake-page';
import { FakePorts, PLAIN_LETTER } from './fake-ports';

const TAB = 1;
const HOME = 'https://www.example.senate.gov/contact';

function frameOf(controls: ReturnType<typeof control>[], button: string, step?: string): FakeFrame {
  const frame = new FakeFrame(0, controls);
  frame.url = HOME;
  frame.blocks = frame.blocks.map((block) => ({ ...block, buttons: [button], ...(step && { step }) }));
  return frame;
}

const message = () => control('Message', { kind: 'textarea', type: 'textarea' });
const who = () => [control('First Name'), control('Last Name'), control('Email')];
const press = (ports: FakePorts) => noteEvent(ports, TAB, { kind: 'pressed', now: ports.clock.date() });

/** The first step asks for the message alone. It is filled, and the person goes on to another page. */
async function afterMessage(next: FakeFrame) {
  const first = frameOf([message()], 'Next');
  const page = new FakePage([first]);
  const ports = new FakePorts(page);
  const order = { tabId: TAB, letterId: PLAIN_LETTER.id, acknowledged: false };
  const outcome = await fillActiveForm(ports, order);
  expect(outcome).toMatchObject({ kind: 'filled', goesOn: true, report: { ahead: 'more' } });
  expect(first.valueOf('Message')).toBeDefined();
  expect(page.note).toBe('going-on');
  await press(ports);
  page.documents = [next];
  await followVisit(ports, TAB);
  return { page, ports, next };
}

describe('a form that asks for the message first', () => {
  it('is filled on its next page, keeps its receipt, and then waits for nothing more', async () => {
    const { page, ports, next } = await afterMessage(frameOf(who(), 'Submit', 'Step 2 of 2'));
    expect(next.valueOf('First Name')).toBeDefined();
    const visit = ports.kept.get(TAB);
    expect(visit).toMatchObject({ goesOnUntil: null, fill: { report: { filledBefore: 1 } } });
    expect(visit?.fill?.report.ahead).toBeUndefined();
    expect(visit?.receipt).not.toBeNull();
    expect(page.note).toBeNull();
  });

  it('goes on over a page that has more to come', async () => {
    const { ports } = await afterMessage(frameOf(who(), 'Next', 'Step 2 of 3'));
    expect(ports.kept.get(TAB)?.fill?.report.ahead).toBe('more');
    expect(ports.kept.get(TAB)?.goesOnUntil).not.toBeNull();
  });

  it('is not filled a second time on a page that asks for a message again', async () => {
    const { next } = await afterMessage(frameOf([...who(), message()], 'Send'));
    expect(next.applied).toEqual([]);
  });

  it('ends at a confirmation, whatever else that page asks', async () => {
    const sent = frameOf(who(), 'Next', 'Step 1 of 2');
    sent.words = 'Your message has been sent.';
    const { ports, next } = await afterMessage(sent);
    expect(next.applied).toEqual([]);
    expect(ports.kept.get(TAB)?.phase.kind).toBe('confirmed');
  });

  it('is not taken for sent by thanks above a further step', async () => {
    const thanks = frameOf(who(), 'Next', 'Step 2 of 3');
    thanks.words = 'Thank you for your message.';
    const { ports, next } = await afterMessage(thanks);
    expect(ports.kept.get(TAB)?.phase.kind).not.toBe('confirmed');
    expect(next.valueOf('Email')).toBeDefined();
  });
});
