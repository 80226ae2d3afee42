import { beforeEach, describe, expect, it } from 'vitest';
import { officeOfPage } from '@/domain/congress/contact-page';
import { sampleTable } from '@/tests/unit/domain/congress/sample-table';
import { changeReceipts } from '@/workflows/receipts';
import { SECOND_LOOK, tabService } from '@/workflows/tab-service';
import { contactForm, control, FakeFrame, FakePage } from './fake-page';
import { FakePorts, PLAIN_LETTER } from './fake-ports';

const TAB = 1;
const order = { tabId: TAB, letterId: PLAIN_LETTER.id, acknowledged: false };
const HOME = 'https://www.testcase.senate.gov/contact';
const THANKS = 'Your message has been sent.';
const table = sampleTable();

function frameAt(url: string, controls = contactForm(), frameId = 0): FakeFrame {
  const frame = new FakeFrame(frameId, controls);
  frame.url = url;
  return frame;
}

/** A page after the form, with the given text. */
function pageAt(url: string, words: string, controls: FakeFrame['controls'] = []): FakeFrame {
  const frame = frameAt(url, controls);
  frame.words = words;
  return frame;
}

let form: FakeFrame;
let page: FakePage;
let ports: FakePorts;
let service: ReturnType<typeof tabService>;

beforeEach(() => {
  form = frameAt(HOME);
  page = new FakePage([form]);
  ports = new FakePorts(page);
  ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
  service = tabService(ports);
});

const sent = () => ports.written.map((receipt) => receipt.sent?.how ?? null);
/** The person presses the office's button, and the given page follows. */
async function pressAndGet(...frames: FakeFrame[]) {
  const pressed = service.press(TAB);
  page.documents = frames;
  await pressed;
}

describe('a receipt', () => {
  it('is written when a fill enters the message, with the letter as filled in', async () => {
    // The fake clock moves in waits: the one for the second look comes after the receipt.
    const { wait } = ports.clock;
    ports.clock.wait = (ms) => (ms === SECOND_LOOK ? new Promise(() => {}) : wait(ms));
    await service.fill(order);
    expect(ports.written).toEqual([
      {
        id: 'receipt-1',
        officeId: 'X000001',
        officeName: expect.stringMatching(/^Sen\. .*Testcase$/),
        host: 'www.testcase.senate.gov',
        letterId: PLAIN_LETTER.id,
        letterTitle: 'Plain',
        subject: 'A subject',
        text: expect.stringMatching(/^Dear Senator Testcase:\n\nOne thing\.\n\nSincerely,/),
        filledAt: new Date(ports.clock.date()).toISOString(),
        sent: null,
        outreachId: null,
      },
    ]);
    expect(ports.told).toEqual(['filled receipt-1']);
    expect(page.watched).toMatchObject({ frameId: 0, ref: form.controls[0]?.ref });
    expect(await service.receipt(TAB)).toMatchObject({ at: 'form', receipt: { id: 'receipt-1' } });
  });

  it('is not written for a ZIP check, but once for the message behind it', async () => {
    const gate = frameAt(HOME, [control('ZIP Code', { required: true })]);
    page.documents = [gate];
    ports.constituent = { ...ports.constituent, zip: '01103' };
    await service.fill(order);
    expect(ports.written).toEqual([]);
    await pressAndGet(frameAt(`${HOME}/message`));
    expect(ports.written).toHaveLength(1);
    expect(page.watched, 'presses are told of still').not.toBeNull();
  });

  it('is not written if the message was the person’s own', async () => {
    form.controls = form.controls.map((one) => ({ ...one, hasText: one.label === 'Message' }));
    await service.fill(order);
    expect(ports.written).toEqual([]);
  });

  it('stays the same when the form is filled again, and is a new one after a press', async () => {
    await service.fill(order);
    form.values.clear();
    await service.fill(order);
    const again = frameAt(HOME);
    page.documents = [again];
    await service.fill(order);
    expect(ports.written).toHaveLength(1);
    await service.press(TAB);
    page.documents = [frameAt(HOME)];
    await service.fill(order);
    expect(ports.written).toHaveLength(2);
  });

  it('is removed by an undo, unless the person edited the message or it was sent', async () => {
    await service.fill(order);
    await service.undo(TAB);
    expect(ports.written).toEqual([]);

    await service.fill(order);
    form.undo = () => ({ restored: 1, changedSince: ['Message'] });
    await service.undo(TAB);
    expect(ports.written).toHaveLength(1);

    form.undo = () => ({ restored: 5, changedSince: [] });
    await changeReceipts(ports, { change: 'said-sent', id: 'receipt-1', tabId: TAB });
    await service.undo(TAB);
    expect(sent()).toEqual(['said']);
  });

  it('that cannot be stored does not spoil the fill, and is reported', async () => {
    ports.takes = 'full';
    expect(await service.fill(order)).toMatchObject({ kind: 'filled' });
    expect(await service.receipt(TAB)).toEqual({ at: 'form', kept: 'full', receipt: null });
  });
});

describe('sent', () => {
  it('is recognized on the office’s next page, and reported once', async () => {
    await service.fill(order);
    await pressAndGet(pageAt(`${HOME}/done`, THANKS));
    expect(sent()).toEqual(['confirmation']);
    expect(ports.told).toEqual(['filled receipt-1', 'sent receipt-1']);
    expect(await service.receipt(TAB)).toMatchObject({ at: 'confirmation' });
    page.documents = [pageAt('https://www.testcase.senate.gov/news', 'News')];
    expect(await service.receipt(TAB)).toBeNull();
  });

  it('describes the confirming page at once and as long as it stays', async () => {
    await service.fill(order);
    const contact = frameAt(`${HOME}/other`, [control('Search this site', { type: 'search' })]);
    page.documents = [contact];
    expect(await service.look(TAB)).toMatchObject({ kind: 'no-form', why: 'other-forms' });
    page.documents = [form];
    await pressAndGet(pageAt(`${HOME}/done`, THANKS));
    expect(sent()).toEqual(['confirmation']);
    const { waited } = ports;
    expect(await service.look(TAB)).toMatchObject({ kind: 'no-form', why: 'sent' });
    expect(ports.waited).toBe(waited);
    page.documents = [frameAt(HOME)];
    expect(await service.look(TAB)).toMatchObject({ kind: 'contact-form' });
  });

  it('is recognized if the page stays and its form disappears', async () => {
    await service.fill(order);
    const pressed = service.press(TAB);
    form.controls = [];
    form.words = THANKS;
    await pressed;
    expect(sent()).toEqual(['confirmation']);
  });

  it('is recognized in the frame of the form, and around it', async () => {
    for (const inFrame of [true, false]) {
      const outer = frameAt(HOME, []);
      const inner = frameAt('https://outreach.senate.gov/eform', contactForm(), 5);
      page.documents = [outer, inner];
      await service.fill(order);
      const next = pageAt(inFrame ? inner.url : `${HOME}/done`, THANKS);
      await pressAndGet(
        ...(inFrame ? [outer, Object.assign(new FakeFrame(5, []), next, { frameId: 5 })] : [next]),
      );
    }
    expect(sent()).toEqual(['confirmation', 'confirmation']);
  });

  it('is recognized after an error and another step too', async () => {
    await service.fill(order);
    await pressAndGet(pageAt(`${HOME}/error`, 'Please correct the errors below.', contactForm()));
    expect(sent()).toEqual([null]);
    expect(page.watched, 'the button of any form there').toMatchObject({ ref: null });
    await pressAndGet(pageAt(`${HOME}/done`, THANKS));
    expect(sent()).toEqual(['confirmation']);
  });

  it.each([
    ['before a press', HOME, THANKS, false],
    ['on a page of another office', 'https://www.fixture.senate.gov/contact', THANKS, true],
    ['outside Congress', 'https://example.org/thank-you', THANKS, true],
    ['from a page without such words', `${HOME}/done`, 'Offices and hours', true],
    ['from an error', `${HOME}/done`, `${THANKS} Please try again.`, true],
  ])('is not assumed: %s', async (_, url, words, press) => {
    await service.fill(order);
    if (press) await pressAndGet(pageAt(url, words));
    else {
      page.documents = [pageAt(url, words)];
      await service.loaded(TAB);
      await service.look(TAB);
    }
    expect(sent()).toEqual([null]);
  });

  it('is not assumed while any frame shows the form with the message', async () => {
    await service.fill(order);
    form.words = THANKS;
    await service.press(TAB);
    expect(sent()).toEqual([null]);
  });

  it('is not assumed from words that were on the form’s page before', async () => {
    form.words = THANKS;
    await service.fill(order);
    await pressAndGet(pageAt(`${HOME}/next`, THANKS));
    expect(sent()).toEqual([null]);
  });

  it('is not assumed from a word that disappears a moment later', async () => {
    await service.fill(order);
    const next = pageAt(`${HOME}/done`, THANKS);
    const { wait } = ports.clock;
    ports.clock.wait = async (milliseconds) => {
      next.words = 'There was a problem.';
      await wait(milliseconds);
    };
    await pressAndGet(next);
    expect(sent()).toEqual([null]);
  });

  it('is not looked for later than a minute after the press', async () => {
    await service.fill(order);
    await service.press(TAB);
    page.documents = [pageAt(`${HOME}/done`, THANKS)];
    const reads = page.reads;
    await service.loaded(TAB);
    expect([sent(), page.reads]).toEqual([[null], reads]);
  });
});

describe('the person’s word', () => {
  const deed = (change: Parameters<typeof changeReceipts>[1]) => changeReceipts(ports, change);
  it('counts, and can be taken back', async () => {
    await service.fill(order);
    await deed({ change: 'said-sent', id: 'receipt-1', tabId: null });
    expect(sent()).toEqual(['said']);
    expect(ports.told).toContain('sent receipt-1');
    await deed({ change: 'not-sent', id: 'receipt-1' });
    expect(sent()).toEqual([null]);
  });

  it('deletes one, restores it, deletes all', async () => {
    await service.fill(order);
    const before = ports.written;
    await deed({ change: 'delete', ids: ['receipt-1'] });
    expect(ports.written).toEqual([]);
    await deed({ change: 'restore', receipts: before });
    expect(ports.written).toEqual(before);
    await deed({ change: 'delete-all' });
    expect(ports.written).toEqual([]);
  });
});
