import { describe, expect, it } from 'vitest';
import { countOutcomes } from '@/domain/form/report/fill-report';
import { fillActiveForm } from '@/workflows/visit';
import { contactForm, control, FakeFrame, FakePage, select } from './fake-page';
import { FakePorts, letterIdOf, PLAIN_LETTER, STALE_LETTER } from './fake-ports';

const plain = { tabId: 1, letterId: PLAIN_LETTER.id, acknowledged: false };

function start(...frames: FakeFrame[]) {
  const page = new FakePage(frames);
  return { page, ports: new FakePorts(page) };
}

const outcomes = (outcome: Awaited<ReturnType<typeof fillActiveForm>>) =>
  outcome.kind === 'filled'
    ? Object.fromEntries(outcome.report.fields.map((field) => [field.label, field.outcome]))
    : outcome;

const ALL_FILLED = {
  'First Name': 'filled',
  'Last Name': 'filled',
  Email: 'filled',
  Topic: 'filled',
  Message: 'filled',
};

describe('a fill', () => {
  it('fills the form, reports fields in page order, and stores the report', async () => {
    const frame = new FakeFrame(0, contactForm());
    frame.hasCaptcha = true;
    const { ports } = start(frame);
    const outcome = await fillActiveForm(ports, plain);
    expect(outcomes(outcome)).toEqual(ALL_FILLED);
    expect(frame.valueOf('Last Name')).toEqual({ kind: 'text', text: 'Constituent' });
    expect(frame.valueOf('Topic')).toMatchObject({ kind: 'option', text: 'Judiciary' });
    expect(frame.valueOf('Message')).toMatchObject({
      text: expect.stringContaining('Sincerely,\nSample Constituent'),
    });
    if (outcome.kind !== 'filled') throw new Error(outcome.kind);
    expect(outcome.report.hasCaptcha).toBe(true);
    expect(outcome.report.fields.map(({ label }) => label)).toEqual(Object.keys(ALL_FILLED));
    expect(outcome.report.fields.find(({ label }) => label === 'Topic')).toMatchObject({
      shown: 'Judiciary',
    });
    // Two readings of 1 ms, one writing of 2.
    expect(outcome.report.pageMilliseconds).toBe(4);
    expect(ports.kept.get(1)?.fill?.report).toEqual(outcome.report);
  });

  it('fills only the form of the host that the person was shown', async () => {
    const elsewhere = new FakeFrame(0, contactForm());
    const { ports } = start(elsewhere);
    expect(await fillActiveForm(ports, { ...plain, host: 'www.other.house.gov' })).toEqual({
      kind: 'page-changed',
    });
    expect(elsewhere.valueOf('Last Name')).toBeUndefined();
    const host = new URL(elsewhere.url).host;
    expect(outcomes(await fillActiveForm(ports, { ...plain, host }))).toEqual(ALL_FILLED);
  });

  it('names no personal detail in the report', async () => {
    const outcome = await fillActiveForm(start(new FakeFrame(0, contactForm())).ports, plain);
    expect(JSON.stringify(outcome)).not.toMatch(/Sample|Constituent|example\.org/);
  });

  it('keeps what the person typed, and a second fill writes the same again', async () => {
    const frame = new FakeFrame(0, contactForm());
    const [first] = frame.controls;
    if (first) frame.controls[0] = { ...first, hasText: true };
    const { ports } = start(frame);
    expect(outcomes(await fillActiveForm(ports, plain))).toEqual({
      ...ALL_FILLED,
      'First Name': 'kept-text',
    });
    const before = new Map(frame.values);
    expect(outcomes(await fillActiveForm(ports, plain))).toEqual({
      ...ALL_FILLED,
      'First Name': 'kept-text',
    });
    expect(frame.values).toEqual(before);
  });

  it('fills again with new details, and leaves what the person has changed or emptied', async () => {
    const frame = new FakeFrame(0, contactForm());
    const { ports } = start(frame);
    await fillActiveForm(ports, plain);
    const [first, last, email] = frame.controls;
    if (!first || !last || !email) throw new Error('no controls');
    // The person writes another first name and empties the e-mail box.
    frame.controls[0] = { ...first, hasText: true, written: 'by-person' };
    frame.controls[2] = { ...email, written: 'by-person' };
    frame.values.delete(first.ref);
    frame.values.delete(email.ref);
    ports.constituent = { ...ports.constituent, lastName: 'Other' };
    const outcome = await fillActiveForm(ports, plain);
    expect(outcomes(outcome)).toEqual({
      ...ALL_FILLED,
      'First Name': 'kept-text',
      Email: 'left-for-person',
    });
    expect(frame.valueOf('Last Name')).toEqual({ kind: 'text', text: 'Other' });
    expect(frame.valueOf('Email')).toBeUndefined();
    const marks = [ports.kept.get(1)?.fill?.report.mark, outcome.kind === 'filled' && outcome.report.mark];
    expect(marks[0]).toBe(marks[1]);
  });

  it('tries a covered field again, and names it when it stays covered', async () => {
    const frame = new FakeFrame(0, contactForm());
    const { ports } = start(frame);
    frame.results = { Email: 'unseen', 'Last Name': 'unseen' };
    frame.react = () => {
      frame.results = { 'Last Name': 'unseen' };
      return false;
    };
    const outcome = await fillActiveForm(ports, plain);
    expect(outcomes(outcome)).toEqual({ ...ALL_FILLED, 'Last Name': 'left-for-person' });
    if (outcome.kind !== 'filled') throw new Error(outcome.kind);
    expect(countOutcomes(outcome.report).forPerson).toBe(1);
  });

  it('says where the page wrote a street in its own way, and where a hint was written over', async () => {
    const frame = new FakeFrame(0, [
      ...contactForm(),
      control('Street Address'),
      control('City', { hint: true }),
    ]);
    const { ports } = start(frame);
    ports.constituent = { ...ports.constituent, street: '1 Sample Street', city: 'Denver' };
    frame.restyles = new Set(['Street Address', 'Email']);
    const outcome = await fillActiveForm(ports, plain);
    if (outcome.kind !== 'filled') throw new Error(outcome.kind);
    const field = (label: string) => outcome.report.fields.find((one) => one.label === label);
    expect(field('Street Address')).toMatchObject({ outcome: 'filled', restyled: true });
    expect(field('Email')).not.toHaveProperty('restyled');
    expect(field('City')).toMatchObject({ outcome: 'filled', overHint: true });
    expect(countOutcomes(outcome.report).forPerson).toBe(1);
  });

  it('writes nothing and takes nothing back when the new letter is not complete', async () => {
    const frame = new FakeFrame(0, contactForm());
    const { ports } = start(frame);
    await fillActiveForm(ports, plain);
    const before = new Map(frame.values);
    ports.constituent = { ...ports.constituent, closing: '' };
    expect((await fillActiveForm(ports, plain)).kind).toBe('unresolved');
    expect(frame.values).toEqual(before);
  });

  it('writes only to the frame of the contact form', async () => {
    const outside = new FakeFrame(0, [control('Search this site', { type: 'search' })]);
    const inside = new FakeFrame(7, contactForm());
    const outcome = await fillActiveForm(start(outside, inside).ports, plain);
    expect(outcomes(outcome)).toEqual(ALL_FILLED);
    expect(outside.applied).toEqual([]);
    expect(outcome.kind === 'filled' && outcome.report.fields.every(({ frameId }) => frameId === 7)).toBe(
      true,
    );
  });

  it('reports fields that the page reverted or the person edited meanwhile, but not removed ones', async () => {
    const frame = new FakeFrame(0, contactForm());
    frame.results = { 'First Name': 'rejected', 'Last Name': 'has-text', Email: 'gone' };
    expect(outcomes(await fillActiveForm(start(frame).ports, plain))).toEqual({
      'First Name': 'rejected-by-page',
      'Last Name': 'kept-text',
      Topic: 'filled',
      Message: 'filled',
    });
  });

  describe('when nothing may be written', () => {
    it('names placeholders without a value', async () => {
      const frame = new FakeFrame(0, contactForm());
      const { ports } = start(frame);
      ports.constituent = { ...ports.constituent, closing: '' };
      expect(await fillActiveForm(ports, plain)).toEqual({
        kind: 'unresolved',
        placeholders: ['< Your Closing >'],
      });
      expect(frame.applied).toEqual([]);
    });

    it('asks once about a stale bill', async () => {
      const frame = new FakeFrame(0, contactForm());
      const { ports } = start(frame);
      const stale = { ...plain, letterId: STALE_LETTER.id };
      expect(await fillActiveForm(ports, stale)).toEqual({ kind: 'ask-stale-bill' });
      expect(frame.applied).toEqual([]);
      expect(ports.settings.staleBillAcknowledged).toEqual([]);
      expect(outcomes(await fillActiveForm(ports, { ...stale, acknowledged: true }))).toEqual(ALL_FILLED);
      expect(ports.settings.staleBillAcknowledged).toEqual([STALE_LETTER.id]);
      expect(await fillActiveForm(ports, stale)).toMatchObject({ kind: 'filled' });
    });

    it('does not record an acknowledgment that was not needed', async () => {
      const { ports } = start(new FakeFrame(0, contactForm()));
      await fillActiveForm(ports, { ...plain, acknowledged: true });
      expect(ports.settings.staleBillAcknowledged).toEqual([]);
    });

    it('reports a page without a form, an unreadable page, and a missing letter', async () => {
      const { page, ports } = start(new FakeFrame(0, []));
      expect(await fillActiveForm(ports, plain)).toEqual({ kind: 'no-form' });
      page.documents = [new FakeFrame(0, contactForm())];
      expect(await fillActiveForm(ports, { ...plain, letterId: letterIdOf('gone') })).toEqual({
        kind: 'failed',
      });
      page.refused = 'no-access';
      expect(await fillActiveForm(ports, plain)).toEqual({ kind: 'not-readable', why: 'no-access' });
    });
  });

  describe('a form that moves', () => {
    it('is waited for if it appears late', async () => {
      const { page, ports } = start(new FakeFrame(0, []));
      page.beforeRead = (number) => {
        if (number === 10) page.documents = [new FakeFrame(0, contactForm())];
      };
      expect(outcomes(await fillActiveForm(ports, plain))).toEqual(ALL_FILLED);
    });

    it('is filled further if a choice opens a field, and each control is written once', async () => {
      const form = contactForm();
      const subject = control('Subject');
      const frame = new FakeFrame(
        0,
        form.filter(({ label }) => label !== 'Email'),
      );
      frame.react = () => {
        frame.controls = [...form, subject];
        return true;
      };
      const outcome = outcomes(await fillActiveForm(start(frame).ports, plain));
      expect(outcome).toEqual({ ...ALL_FILLED, Subject: 'filled' });
      expect(frame.applied.map(({ steps }) => steps.map(({ label }) => label))).toEqual([
        ['First Name', 'Last Name', 'Topic', 'Message'],
        ['Email', 'Subject'],
      ]);
    });

    it('is read again if a select was disabled until other fields were filled', async () => {
      const state = { ...select('State', 'MA', 'NY'), hiddenReason: 'disabled' as const };
      const form = [...contactForm().filter(({ kind }) => kind !== 'select'), state];
      const frame = new FakeFrame(0, form);
      const { ports } = start(frame);
      ports.constituent = { ...ports.constituent, state: 'NY' };
      frame.react = () => {
        frame.controls = form.map((one) => ({ ...one, hiddenReason: null }));
        return false;
      };
      expect(outcomes(await fillActiveForm(ports, plain))).toMatchObject({ State: 'filled' });
      expect(frame.valueOf('State')).toMatchObject({ text: 'NY' });
    });

    it('that keeps opening fields is left after a few rounds', async () => {
      const form = contactForm();
      const frame = new FakeFrame(0, form);
      frame.react = () => {
        frame.controls = [...frame.controls, control('Email')];
        return true;
      };
      const { page, ports } = start(frame);
      expect((await fillActiveForm(ports, plain)).kind).toBe('filled');
      expect(frame.applied.length).toBeLessThanOrEqual(4);
      expect(page.reads).toBeLessThanOrEqual(6);
    });

    it('counts a redrawn field with its text in it as filled, and fills one that came back empty', async () => {
      const frame = new FakeFrame(0, contactForm());
      frame.react = () => {
        const [first, last, ...rest] = frame.controls;
        if (first?.label !== 'First Name' || first.hasText) return false;
        frame.controls = [control('First Name', { hasText: true }), control('Last Name'), ...rest];
        frame.react = () => false;
        return last !== undefined;
      };
      expect(outcomes(await fillActiveForm(start(frame).ports, plain))).toEqual(ALL_FILLED);
      expect(frame.valueOf('Last Name')).toMatchObject({ text: 'Constituent' });
      expect(frame.valueOf('First Name')).toBeUndefined();
    });

    it('that changed between reading and writing is read again once', async () => {
      const frame = new FakeFrame(0, contactForm());
      const { page, ports } = start(frame);
      let changes = 1;
      page.beforeApply = () => {
        if (changes > 0) frame.generation += 1;
        changes -= 1;
      };
      expect(outcomes(await fillActiveForm(ports, plain))).toEqual(ALL_FILLED);
      changes = 2;
      frame.values.clear();
      expect(await fillActiveForm(ports, plain)).toEqual({ kind: 'page-changed' });
    });

    it('that reverts values once is written once more', async () => {
      const frame = new FakeFrame(0, contactForm());
      let left = 1;
      frame.react = () => {
        if (left > 0) frame.values.clear();
        left -= 1;
        return true;
      };
      expect(outcomes(await fillActiveForm(start(frame).ports, plain))).toEqual(ALL_FILLED);
      expect(frame.values.size).toBe(5);
      expect(frame.applied).toHaveLength(2);
    });

    it('that keeps reverting a value is reported, not fought', async () => {
      const frame = new FakeFrame(0, contactForm());
      frame.react = () => {
        const email = frame.controls.find(({ label }) => label === 'Email');
        if (email) frame.values.delete(email.ref);
        return true;
      };
      const outcome = outcomes(await fillActiveForm(start(frame).ports, plain));
      expect(outcome).toEqual({ ...ALL_FILLED, Email: 'rejected-by-page' });
      expect(frame.applied).toHaveLength(2);
    });

    it('is not abandoned for another form on the page while it is hidden', async () => {
      const frame = new FakeFrame(0, contactForm());
      frame.blocks = [...frame.blocks, ...frame.blocks];
      const other = contactForm().map((one) => ({ ...one, block: 1, hiddenReason: 'hidden' as const }));
      frame.controls = [...frame.controls, ...other];
      frame.react = () => {
        frame.controls = frame.controls.map((one) => ({
          ...one,
          hiddenReason: one.block === 0 ? ('hidden' as const) : null,
        }));
        return true;
      };
      const outcome = await fillActiveForm(start(frame).ports, plain);
      expect(outcomes(outcome)).toEqual(ALL_FILLED);
      expect(frame.applied).toHaveLength(1);
    });

    it('keeps its report while it is briefly covered', async () => {
      const frame = new FakeFrame(0, contactForm());
      frame.react = () => {
        frame.controls = frame.controls.map((one) => ({ ...one, hiddenReason: 'covered' as const }));
        return true;
      };
      expect(outcomes(await fillActiveForm(start(frame).ports, plain))).toEqual(ALL_FILLED);
    });
  });

  describe('a page that navigates during the fill', () => {
    it('before the write: nothing is written', async () => {
      const { page, ports } = start(new FakeFrame(0, contactForm()));
      const next = new FakeFrame(0, contactForm());
      next.url = 'https://www.example.senate.gov/other';
      page.beforeApply = () => {
        page.documents = [next];
      };
      expect(await fillActiveForm(ports, plain)).toEqual({ kind: 'page-changed' });
      expect(next.applied).toEqual([]);
      expect(ports.kept.size).toBe(0);
    });

    it.each([
      [
        'to another address',
        (page: FakePage) =>
          (page.documents = [
            Object.assign(new FakeFrame(0, contactForm()), { url: 'https://a.gov/', fresh: false }),
          ]),
      ],
      ['to the same address', (page: FakePage) => (page.documents = [new FakeFrame(0, contactForm())])],
      [
        'to a page without a form',
        (page: FakePage) => (page.documents = [Object.assign(new FakeFrame(0, []), { fresh: false })]),
      ],
      ['to nothing', (page: FakePage) => (page.documents = [])],
      [
        'to a page of the browser',
        (page: FakePage) => Object.assign(page, { documents: [], refused: 'browser-page' }),
      ],
    ])('between two rounds, %s', async (_, navigate) => {
      const { page, ports } = start(new FakeFrame(0, contactForm()));
      page.beforeRead = (number) => {
        if (number === 2) navigate(page);
      };
      expect(await fillActiveForm(ports, plain)).toEqual({ kind: 'page-changed' });
      expect(page.documents.flatMap(({ applied }) => applied)).toEqual([]);
    });
  });
});
