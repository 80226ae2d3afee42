import { describe, expect, it } from 'vitest';
import { officeOfPage } from '@/domain/congress/contact-page';
import { sampleTable } from '@/tests/unit/domain/congress/sample-table';
import { lookAtPage } from '@/workflows/look-at-page';
import { tabService } from '@/workflows/tab-service';
import { catchUp, fillActiveForm, followVisit, lookAtFillAgain, noteEvent } from '@/workflows/visit';
import { contactForm, control, FakeFrame, FakePage } from './fake-page';
import { FakePorts, PLAIN_LETTER } from './fake-ports';

const TAB = 1;
const order = { tabId: TAB, letterId: PLAIN_LETTER.id, acknowledged: false };
const HOME = 'https://www.testcase.senate.gov/contact';
const table = sampleTable();

function frameAt(url: string, controls = contactForm(), frameId = 0): FakeFrame {
  const frame = new FakeFrame(frameId, controls);
  frame.url = url;
  return frame;
}

/** A ZIP gate of a member's office, filled. */
async function filledGate(url = HOME) {
  const gate = frameAt(url, [control('ZIP Code', { required: true })]);
  const page = new FakePage([gate]);
  const ports = new FakePorts(page);
  ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
  ports.constituent = { ...ports.constituent, zip: '01103', state: 'MA' };
  const outcome = await fillActiveForm(ports, order);
  expect(outcome).toMatchObject({ kind: 'filled', goesOn: true });
  return { gate, page, ports };
}

/** The person presses the office's button. Nothing is read yet. */
const press = (ports: FakePorts) => noteEvent(ports, TAB, { kind: 'pressed', now: ports.clock.date() });
/** The view that the popup gets. */
const look = async (ports: FakePorts) => lookAtPage(ports, TAB, await catchUp(ports, TAB));
const isGoingOn = (ports: FakePorts) => typeof ports.kept.get(TAB)?.goesOnUntil === 'number';

const isFilled = (frame: FakeFrame) => frame.applied.length > 0;

describe('a fill of a ZIP gate', () => {
  it('continues to the message when the person presses the office’s button, and ends there', async () => {
    const { page, ports } = await filledGate();
    expect(page.note).toBe('going-on');
    await press(ports);
    const next = frameAt(`${HOME}/message`);
    page.documents = [next];
    expect(await followVisit(ports, TAB)).toBe('rest');
    expect(next.valueOf('Message')).toMatchObject({
      text: expect.stringContaining('Dear Senator Testcase:'),
    });
    expect(page.note).toBeNull();
    expect(isGoingOn(ports)).toBe(false);
    expect(await look(ports)).toMatchObject({ goesOn: false, report: { filledBefore: 1 } });
  });

  it('continues in the same document although a second look has named the new fields before', async () => {
    const { gate, page, ports } = await filledGate();
    await press(ports);
    gate.controls = contactForm();
    gate.fresh = false;
    // After a press the next page is waited for: it is filled, and reported then.
    await lookAtFillAgain(ports, TAB);
    expect(ports.kept.get(TAB)?.fill?.report.fields).toHaveLength(1);
    // A look by the popup names them.
    const view = await lookAtPage(ports, TAB, ports.kept.get(TAB) ?? null);
    const report = 'report' in view ? view.report : null;
    expect(report?.fields.at(-1)).toMatchObject({ reason: 'appeared-later' });
    if (report) await noteEvent(ports, TAB, { kind: 'seen-again', report });
    expect(await followVisit(ports, TAB)).toBe('rest');
    expect(gate.valueOf('Message')).toMatchObject({ text: expect.stringContaining('Dear Senator') });
    expect(page.note).toBeNull();
  });

  it('continues to another host of the member', async () => {
    const { page, ports } = await filledGate();
    await press(ports);
    const next = frameAt('https://forms.testcase.senate.gov/message');
    page.documents = [next];
    await followVisit(ports, TAB);
    expect(isFilled(next)).toBe(true);
  });

  it('works without a closing; the message is not filled, and the page says why', async () => {
    const gate = frameAt(HOME, [control('ZIP Code')]);
    const page = new FakePage([gate]);
    const ports = new FakePorts(page);
    ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
    ports.constituent = { ...ports.constituent, zip: '01103', closing: '' };
    expect(await fillActiveForm(ports, order)).toMatchObject({ kind: 'filled', goesOn: true });
    await press(ports);
    const next = frameAt(`${HOME}/message`);
    page.documents = [next];
    expect(await followVisit(ports, TAB)).toBe('rest');
    expect(isFilled(next)).toBe(false);
    expect(page.note).toBeNull();
    expect(ports.shown).toEqual(['unresolved']);
    expect(isGoingOn(ports)).toBe(false);
  });

  it('writes nothing of an incomplete letter, even if the message opens in the same fill', async () => {
    const gate = frameAt(HOME, [control('ZIP Code')]);
    gate.react = () => {
      gate.controls = [...gate.controls, control('Message', { kind: 'textarea', type: 'textarea' })];
      gate.react = () => false;
      return true;
    };
    const ports = new FakePorts(new FakePage([gate]));
    ports.constituent = { ...ports.constituent, zip: '01103', closing: '' };
    const outcome = await fillActiveForm(ports, order);
    expect(outcome).toMatchObject({ kind: 'filled', goesOn: false });
    expect(gate.valueOf('Message')).toBeUndefined();
    expect(outcome.kind === 'filled' && outcome.report.fields.at(-1)).toMatchObject({
      reason: 'letter-open',
    });
  });
});

describe('nothing is filled', () => {
  it.each([
    ['on another office’s page', 'https://www.fixture.senate.gov/contact', ''],
    ['on a page of the chamber', 'https://www.senate.gov/contact', ''],
    ['outside Congress', 'https://example.org/contact', ''],
  ])('%s, and it ends', async (_, url) => {
    const { page, ports } = await filledGate();
    await press(ports);
    const next = frameAt(url);
    page.documents = [next];
    expect(await followVisit(ports, TAB)).toBe('rest');
    expect(isFilled(next)).toBe(false);
    expect(isGoingOn(ports)).toBe(false);
  });

  it('on another office’s form at the same vendor', async () => {
    const vendor = 'https://outreach.senate.gov/eform';
    const gate = frameAt(vendor, [control('ZIP Code')]);
    const page = new FakePage([gate]);
    page.query = '?office=one';
    const ports = new FakePorts(page);
    ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
    ports.constituent = { ...ports.constituent, zip: '01103' };
    await fillActiveForm(ports, order);
    await press(ports);
    const next = frameAt(vendor);
    page.documents = [next];
    page.query = '?office=two';
    expect(await followVisit(ports, TAB)).toBe('rest');
    expect(isFilled(next)).toBe(false);
  });

  it('on the page of another office, which is not even read', async () => {
    const { page, ports } = await filledGate();
    await press(ports);
    page.documents = [frameAt('https://www.fixture.senate.gov/contact')];
    const reads = page.reads;
    await followVisit(ports, TAB);
    expect(page.reads).toBe(reads);
  });

  it('before the person presses the office’s button', async () => {
    const { page, ports } = await filledGate();
    const next = frameAt(`${HOME}/message`);
    page.documents = [next];
    expect(await followVisit(ports, TAB)).toBe('rest');
    expect(isFilled(next)).toBe(false);
    expect(await look(ports)).toMatchObject({ goesOn: false });
  });

  it('a minute after the press, or ten after the fill', async () => {
    const late = await filledGate();
    await press(late.ports);
    await late.ports.clock.wait(61_000);
    late.page.documents = [frameAt(`${HOME}/message`)];
    expect(await followVisit(late.ports, TAB)).toBe('rest');
    expect(late.ports.kept.get(TAB)?.fill?.report.fields).toHaveLength(1);

    const old = await filledGate();
    await old.ports.clock.wait(10 * 60_000);
    await press(old.ports);
    old.page.documents = [frameAt(`${HOME}/message`)];
    expect(await followVisit(old.ports, TAB)).toBe('rest');
    expect(isGoingOn(old.ports)).toBe(false);
    expect(old.page.note).toBeNull();
  });

  it('in a page that has not changed, or in one that is briefly unreadable', async () => {
    const { gate, page, ports } = await filledGate();
    await press(ports);
    expect(await followVisit(ports, TAB)).toBe('again');
    expect(gate.applied).toHaveLength(1);
    page.documents = [];
    page.address = async () => HOME;
    expect(await followVisit(ports, TAB)).toBe('again');
    expect(isGoingOn(ports)).toBe(true);
  });

  it('after the person stopped it or undid the fill', async () => {
    for (const how of ['stop', 'undo'] as const) {
      const { page, ports } = await filledGate();
      const service = tabService(ports);
      await service[how](TAB);
      expect(page.note).toBeNull();
      const next = frameAt(`${HOME}/message`);
      page.documents = [next];
      await service.press(TAB);
      expect(isFilled(next)).toBe(false);
    }
  });
});

describe('a form whose steps are in one document', () => {
  it('is filled step by step, with nothing written twice', async () => {
    const { gate, page, ports } = await filledGate();
    const [zip] = gate.controls;
    const service = tabService(ports);
    const wait = ports.clock.wait;
    let waits = 0;
    ports.clock.wait = async (milliseconds) => {
      waits += 1;
      // The step follows a while after the press. The person has emptied the ZIP code in between.
      if (waits === 3) gate.controls = zip ? [zip, ...contactForm()] : [];
      await wait(milliseconds);
    };
    if (zip) gate.values.delete(zip.ref);
    await service.press(TAB);
    expect(gate.valueOf('Message')).toMatchObject({ kind: 'text' });
    expect(zip && gate.values.has(zip.ref), 'what the person emptied stays empty').toBe(false);
    expect(page.note).toBeNull();
    const report = ports.kept.get(TAB)?.fill?.report;
    expect(report?.fields.filter(({ outcome }) => outcome === 'filled')).toHaveLength(5);
  });

  it('is followed across a page that is not understood', async () => {
    const { page, ports } = await filledGate();
    await press(ports);
    page.documents = [frameAt(`${HOME}/wait`, [])];
    page.note = null;
    expect(await followVisit(ports, TAB)).toBe('again');
    expect(page.note).toBe('going-on');
    const next = frameAt(`${HOME}/message`);
    page.documents = [next];
    await press(ports);
    await followVisit(ports, TAB);
    expect(isFilled(next)).toBe(true);
    expect(ports.kept.get(TAB)?.fill?.report.filledBefore).toBe(1);
  });
});

describe('a vendor’s form in a frame of a member’s page', () => {
  it('is filled for that member', async () => {
    const outer = frameAt('https://www.testcase.senate.gov/contact', []);
    const inner = frameAt('https://outreach.senate.gov/eform', contactForm(), 5);
    const ports = new FakePorts(new FakePage([outer, inner]));
    ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
    expect(await look(ports)).toMatchObject({ office: { member: { bioguide: 'X000001' } } });
    expect(await fillActiveForm(ports, order)).toMatchObject({ kind: 'filled', goesOn: false });
    expect(inner.valueOf('Message')).toMatchObject({ text: expect.stringContaining('Senator Testcase') });
    expect(isFilled(outer)).toBe(false);
  });

  it('belongs to no certain member if the page around it is outside Congress', async () => {
    const outer = frameAt('https://example.org/contact', []);
    const inner = frameAt('https://www.testcase.senate.gov/contact', contactForm(), 5);
    const ports = new FakePorts(new FakePage([outer, inner]));
    ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
    expect(await look(ports)).toMatchObject({ office: { kind: 'unknown-member' } });
  });

  it('continues in the frame, but not in a frame of another office', async () => {
    const outer = frameAt('https://www.testcase.senate.gov/contact', []);
    const gate = frameAt('https://outreach.senate.gov/eform', [control('ZIP Code')], 5);
    const page = new FakePage([outer, gate]);
    const ports = new FakePorts(page);
    ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
    ports.constituent = { ...ports.constituent, zip: '01103' };
    await fillActiveForm(ports, order);
    await press(ports);
    const next = frameAt('https://outreach.senate.gov/eform', contactForm(), 5);
    page.documents = [outer, next];
    await followVisit(ports, TAB);
    expect(next.valueOf('Message')).toMatchObject({ text: expect.stringContaining('Senator Testcase') });

    page.documents = [outer, frameAt('https://outreach.senate.gov/eform', [control('ZIP Code')], 5)];
    await fillActiveForm(ports, order);
    await press(ports);
    const foreign = frameAt('https://www.fixture.senate.gov/contact', contactForm(), 5);
    page.documents = [outer, foreign];
    await followVisit(ports, TAB);
    expect(isGoingOn(ports)).toBe(false);
    expect(isFilled(foreign)).toBe(false);
  });
});

describe('the guard', () => {
  it('names the state of an office in another state, and nothing if the states agree', async () => {
    const ports = new FakePorts(new FakePage([frameAt(HOME)]));
    ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
    ports.constituent = { ...ports.constituent, state: 'Ohio' };
    expect(await look(ports)).toMatchObject({ otherState: 'MA' });
    ports.constituent = { ...ports.constituent, state: 'MA' };
    expect(await look(ports)).toMatchObject({ otherState: null });
  });
});

describe('a vendor’s form in a frame', () => {
  it('is waited for if it briefly disappears; the page around it is not watched instead', async () => {
    const outer = frameAt(HOME, []);
    const gate = frameAt('https://outreach.senate.gov/eform', [control('ZIP Code')], 5);
    const page = new FakePage([outer, gate]);
    const ports = new FakePorts(page);
    ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
    ports.constituent = { ...ports.constituent, zip: '01103' };
    await fillActiveForm(ports, order);
    await press(ports);
    page.documents = [outer];
    expect(await followVisit(ports, TAB)).toBe('again');
    expect(page.watched).toMatchObject({ frameId: 5 });
    page.documents = [outer, frameAt('https://outreach.senate.gov/eform/wait', [], 5)];
    expect(await followVisit(ports, TAB)).toBe('again');
    expect(page.watched, 'the step in between has a button of its own').toMatchObject({
      frameId: 5,
      ref: null,
    });
  });
});

describe('a background that was stopped', () => {
  const never = () => new Promise<never>(() => {});

  it('while it waited for the next page: its load wakes the next background, which fills it', async () => {
    const { page, ports } = await filledGate();
    await press(ports);
    const next = frameAt(`${HOME}/message`);
    page.documents = [next];
    await tabService(ports).loaded(TAB);
    expect(isFilled(next)).toBe(true);
    expect(ports.shown).toEqual([{ goesOn: false }]);
  });

  it('while it waited for the next page, and its load was missed: the next look picks it up', async () => {
    const { page, ports } = await filledGate();
    await press(ports);
    page.documents = [frameAt(`${HOME}/message`)];
    expect(await tabService(ports).look(TAB)).toMatchObject({ report: { filledBefore: 1 }, goesOn: false });
  });

  it('before the person pressed the office’s button: the page alone causes no fill', async () => {
    const { page, ports } = await filledGate();
    const next = frameAt(`${HOME}/message`);
    page.documents = [next];
    await tabService(ports).loaded(TAB);
    expect(isFilled(next)).toBe(false);
  });

  it('between a fill and its receipt: the report exists, and no confirmation is looked for', async () => {
    const form = frameAt(HOME);
    const page = new FakePage([form]);
    const ports = new FakePorts(page);
    ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
    const { change } = ports.receipts;
    Object.assign(ports.receipts, { change: never });
    void tabService(ports).fill(order);
    await new Promise((done) => setTimeout(done, 0));
    Object.assign(ports.receipts, { change });
    const next = tabService(ports);
    expect(await next.look(TAB)).toMatchObject({ report: { fields: { length: 5 } }, goesOn: false });
    expect(await next.receipt(TAB)).toBeNull();
  });

  it('in the middle of a fill: nothing is stored, and nothing continues by itself', async () => {
    const { page, ports } = await filledGate();
    await press(ports);
    const message = frameAt(`${HOME}/message`);
    page.documents = [message];
    const apply = page.apply.bind(page);
    page.apply = never;
    void tabService(ports).loaded(TAB);
    await new Promise((done) => setTimeout(done, 0));
    page.apply = apply;
    expect(ports.kept.get(TAB)?.fill?.report.fields, 'the fill before').toHaveLength(1);
    await tabService(ports).look(TAB);
    expect(isFilled(message), 'the press still counts').toBe(true);
  });

  it('while it waited for a confirmation: the next background looks for it again', async () => {
    const form = frameAt(HOME);
    const page = new FakePage([form]);
    const ports = new FakePorts(page);
    ports.offices = { officeOf: (identity) => officeOfPage(table, identity) };
    await tabService(ports).fill(order);
    await press(ports);
    page.documents = [Object.assign(frameAt(`${HOME}/done`, []), { words: 'Your message has been sent.' })];
    await tabService(ports).loaded(TAB);
    expect(ports.written[0]?.sent).toMatchObject({ how: 'confirmation' });
  });

  it('after an update that no longer knows the tab: nothing is filled', async () => {
    const { page, ports } = await filledGate();
    await press(ports);
    ports.kept.clear();
    const next = frameAt(`${HOME}/message`);
    page.documents = [next];
    await tabService(ports).loaded(TAB);
    expect(isFilled(next)).toBe(false);
  });
});

describe('a clock that is set back', () => {
  it('ends a fill in progress, and the note in the page', async () => {
    const { page, ports } = await filledGate();
    await press(ports);
    ports.setBack = 86_400_000;
    const next = frameAt(`${HOME}/message`);
    page.documents = [next];
    expect(await followVisit(ports, TAB)).toBe('rest');
    expect([isFilled(next), isGoingOn(ports), page.note]).toEqual([false, false, null]);
  });

  it('prevents a confirmation from being recognized', async () => {
    const form = frameAt(HOME);
    const page = new FakePage([form]);
    const ports = new FakePorts(page);
    await tabService(ports).fill(order);
    await press(ports);
    ports.setBack = 86_400_000;
    page.documents = [Object.assign(frameAt(`${HOME}/done`, []), { words: 'Your message has been sent.' })];
    await tabService(ports).loaded(TAB);
    expect(ports.written[0]?.sent).toBeNull();
  });
});
