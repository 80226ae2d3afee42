import { describe, expect, it } from 'vitest';
import type { FieldOutcome } from '@/domain/form/report/fill-report';
import { undoFill } from '@/workflows/change-fill';
import { tabService } from '@/workflows/tab-service';
import { fillActiveForm } from '@/workflows/visit';
import { contactForm, control, FakeFrame, FakePage, refOf, select } from './fake-page';
import { FakePorts, PLAIN_LETTER } from './fake-ports';

const TAB = 1;

/** A form whose topic list has no match for the letter, so its topic was left with the nearest options. */
async function leftTopic(topic = select('Topic', 'Courts and Judges', 'Agriculture')) {
  const form = contactForm().map((one) => (one.label === 'Topic' ? topic : one));
  const frame = new FakeFrame(0, form);
  const page = new FakePage([frame]);
  const ports = new FakePorts(page);
  const service = tabService(ports);
  const outcome = await service.fill({ tabId: TAB, letterId: PLAIN_LETTER.id, acknowledged: false });
  if (outcome.kind !== 'filled') throw new Error(outcome.kind);
  const field = outcome.report.fields.find(({ role }) => role === 'topic');
  if (!field) throw new Error('no topic');
  // The offered options are set here; chooseTopic's own tests cover how the nearest are found.
  const nearest = [{ index: 1, text: 'Courts and Judges' }];
  const left: FieldOutcome = {
    ...{ ref: field.ref, frameId: 0, role: 'topic', label: 'Topic' },
    ...{ outcome: 'no-match', reason: 'topic-no-match', required: true, nearest },
  };
  frame.values.delete(field.ref);
  const visit = ports.kept.get(TAB);
  if (!visit?.fill) throw new Error('no visit');
  const fields = visit.fill.report.fields.map((one) => (one === field ? left : one));
  ports.kept.set(TAB, { ...visit, fill: { ...visit.fill, report: { ...visit.fill.report, fields } } });
  const order = { tabId: TAB, frameId: 0, ref: field.ref, index: 1, text: 'Courts and Judges' };
  return { frame, page, ports, service, order, ref: field.ref };
}

describe('an option taken in the report', () => {
  it('is chosen in the page and in the report, and undone with the rest', async () => {
    const { frame, ports, service, order, ref } = await leftTopic();
    const outcome = await service.choose(order);
    expect(frame.values.get(ref)).toMatchObject({ kind: 'option', index: 1, text: 'Courts and Judges' });
    expect(outcome).toMatchObject({ kind: 'chosen' });
    const report = ports.kept.get(TAB)?.fill?.report;
    expect(outcome.kind === 'chosen' && outcome.report).toEqual(report);
    expect(report?.fields.find(({ role }) => role === 'topic')).toMatchObject({
      outcome: 'filled',
      shown: 'Courts and Judges',
    });
    expect(report?.fields).toHaveLength(5);
    await service.undo(TAB);
    expect(frame.values.has(ref)).toBe(false);
  });

  it('can be a radio button too', async () => {
    const buttons = ['Agriculture', 'Courts and Judges'].map((text, index) => ({
      ref: refOf(`b${index}`),
      text,
      value: text,
      hiddenReason: null,
    }));
    const topic = control('Topic', { kind: 'radio-group', type: 'radio', choices: buttons });
    const { frame, service, order, ref } = await leftTopic(topic);
    expect(await service.choose(order)).toMatchObject({ kind: 'chosen' });
    expect(frame.values.get(ref)).toEqual({ kind: 'choice', ref: refOf('b1') });
  });

  it('can be one of several boxes to tick', async () => {
    const boxes = ['Agriculture', 'Judiciary', 'Taxes'].map((label) =>
      control(label, { kind: 'checkbox', type: 'checkbox', group: ['Topics of your letter'] }),
    );
    const form = contactForm().flatMap((one) => (one.label === 'Topic' ? boxes : [one]));
    const frame = new FakeFrame(0, form);
    const service = tabService(new FakePorts(new FakePage([frame])));
    const outcome = await service.fill({ tabId: TAB, letterId: PLAIN_LETTER.id, acknowledged: false });
    if (outcome.kind !== 'filled') throw new Error(outcome.kind);
    const field = outcome.report.fields.find(({ role }) => role === 'topic');
    expect(field).toMatchObject({ outcome: 'left-for-person', label: 'Topics of your letter' });
    const nearest = field && 'nearest' in field ? field.nearest?.[0] : undefined;
    if (!field || !nearest) throw new Error('nothing offered');
    const order = { tabId: TAB, frameId: 0, ref: field.ref, ...nearest };
    expect(await service.choose(order)).toMatchObject({ kind: 'chosen' });
    expect(frame.valueOf(nearest.text)).toEqual({ kind: 'check', checked: true });
    expect(await service.choose(order)).toMatchObject({ kind: 'page-changed' });
  });

  it.each<[string, (start: Awaited<ReturnType<typeof leftTopic>>) => object]>([
    ['the report did not offer it', () => ({ index: 2, text: 'Agriculture' })],
    ['the text differs from the report’s', () => ({ text: 'Agriculture' })],
    ['the field is a different one', ({ frame }) => ({ ref: frame.controls[0]?.ref })],
    ['the frame is gone', () => ({ frameId: 9 })],
    [
      'the list was redrawn in another order',
      ({ frame, ref }) => {
        frame.controls = frame.controls.map((one) =>
          one.ref === ref ? { ...select('Topic', 'Agriculture', 'Courts and Judges'), ref } : one,
        );
        return {};
      },
    ],
    [
      'the person has chosen meanwhile',
      ({ frame, ref }) => {
        frame.controls = frame.controls.map((one) => (one.ref === ref ? { ...one, hasText: true } : one));
        return {};
      },
    ],
    [
      'the tab shows another document',
      ({ frame, page }) => {
        page.documents = [Object.assign(new FakeFrame(0, frame.controls), { fresh: false })];
        return {};
      },
    ],
  ])('is not taken if %s', async (_, change) => {
    const start = await leftTopic();
    const order = { ...start.order, ...change(start) };
    const applied = start.frame.applied.length;
    expect(await start.service.choose(order)).toEqual({ kind: 'page-changed' });
    expect(start.page.documents.flatMap((one) => one.applied)).toHaveLength(
      start.page.documents.includes(start.frame) ? applied : 0,
    );
  });
});

async function filled() {
  const frame = new FakeFrame(0, contactForm());
  const page = new FakePage([frame]);
  const ports = new FakePorts(page);
  await fillActiveForm(ports, { tabId: TAB, letterId: PLAIN_LETTER.id, acknowledged: false });
  return { frame, page, ports };
}

describe('undoFill', () => {
  it('restores the form and removes the report', async () => {
    const { frame, ports } = await filled();
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'undone', restored: 5, changedSince: [] });
    expect(frame.values.size).toBe(0);
    expect(ports.kept.size).toBe(0);
  });

  it('names fields that the person has changed since', async () => {
    const { frame, ports } = await filled();
    frame.undo = () => ({ restored: 0, changedSince: ['Email'] });
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'undone', restored: 0, changedSince: ['Email'] });
  });

  it('names fields that the page does not restore', async () => {
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

  it('reports a changed page if the document is new, gone or unreadable', async () => {
    const { page, ports } = await filled();
    page.documents = [new FakeFrame(0, contactForm())];
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'page-changed' });
    page.documents = [];
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'page-changed' });
    page.refused = 'no-access';
    expect(await undoFill(ports, TAB)).toEqual({ kind: 'page-changed' });
  });
});
