import { describe, expect, it } from 'vitest';
import type { FillPlan, PlanStep } from '@/domain/form/plan/fill-plan';
import type { FormSnapshot } from '@/domain/form/read/form-snapshot';
import { FillProgress } from '@/workflows/fill-progress';
import { control, FakeFrame, refOf } from './fake-page';

const at = (ref: string, label: string) => ({ ref: refOf(ref), label });
const text = (words: string) => ({ kind: 'text', text: words }) as const;

function planOf(...steps: PlanStep[]): FillPlan {
  return { generation: 1, url: 'https://a.gov/', steps, droppedParagraphs: [], unasked: [] };
}

function snapshotOf(...controls: ReturnType<typeof control>[]): FormSnapshot {
  return new FakeFrame(0, controls).snapshot();
}

describe('FillProgress', () => {
  it('reports why a field is left, with help, and lists the CAPTCHA separately', () => {
    const progress = new FillProgress();
    const nearest = [{ index: 3, text: 'Other' }];
    progress.open(
      planOf(
        {
          action: 'leave',
          ...at('a', 'Topic'),
          role: 'topic',
          reason: 'topic-no-match',
          required: true,
          nearest,
        },
        { action: 'leave', ...at('b', 'State'), role: 'address-level1', reason: 'no-option', required: true },
        {
          action: 'leave',
          ...at('c', 'Message'),
          role: 'message',
          reason: 'too-long',
          required: true,
          excess: 212,
        },
        { action: 'leave', ...at('d', 'Code'), role: 'captcha', reason: 'captcha', required: true },
      ),
      { ...snapshotOf(), hasCaptcha: true },
    );
    const where = { frameId: 4 };
    expect(progress.report(4, 7)).toEqual({
      fields: [
        {
          ...at('a', 'Topic'),
          ...where,
          role: 'topic',
          outcome: 'no-match',
          reason: 'topic-no-match',
          required: true,
          nearest,
        },
        {
          ...at('b', 'State'),
          ...where,
          role: 'address-level1',
          outcome: 'no-match',
          reason: 'no-option',
          required: true,
        },
        {
          ...at('c', 'Message'),
          ...where,
          role: 'message',
          outcome: 'left-for-person',
          reason: 'too-long',
          required: true,
          excess: 212,
        },
      ],
      droppedParagraphs: [],
      hasCaptcha: true,
      pageMilliseconds: 7,
    });
  });

  it('shows the choice taken for a topic in radio buttons, and for nothing personal', () => {
    const progress = new FillProgress();
    const choices = [{ ref: refOf('t1'), text: 'Judiciary', value: '1', hiddenReason: null }];
    const topic = control('Topic', { kind: 'radio-group', choices });
    const plan = planOf(
      {
        action: 'fill',
        ref: topic.ref,
        label: 'Topic',
        role: 'topic',
        value: { kind: 'choice', ref: refOf('t1') },
        why: '',
      },
      {
        action: 'fill',
        ...at('s', 'State'),
        role: 'address-level1',
        value: { kind: 'option', index: 1, text: 'NY', value: 'NY' },
        why: '',
      },
    );
    const todo = progress.open(plan, snapshotOf(topic));
    progress.close(todo, [
      { ref: topic.ref, result: 'set' },
      { ref: refOf('s'), result: 'set' },
    ]);
    expect(progress.report(0, 0).fields.map((field) => ('shown' in field ? field.shown : null))).toEqual([
      'Judiciary',
      null,
    ]);
  });

  it('never plans a written control again, and counts a missing answer of the page as a refusal', () => {
    const progress = new FillProgress();
    const fill: PlanStep = {
      action: 'fill',
      ...at('a', 'City'),
      role: 'address-level2',
      value: text('Springfield'),
      why: '',
    };
    progress.close(progress.open(planOf(fill), snapshotOf()), []);
    expect(progress.open(planOf(fill), snapshotOf()).steps).toEqual([]);
    expect(progress.report(0, 0).fields).toMatchObject([{ outcome: 'rejected-by-page' }]);
  });

  it('keeps the paragraphs that were dropped when a later round has no message to write', () => {
    const progress = new FillProgress();
    const message: PlanStep = {
      action: 'fill',
      ...at('m', 'Message'),
      role: 'message',
      value: text('A letter'),
      why: '',
    };
    progress.close(progress.open({ ...planOf(message), droppedParagraphs: [2, 1] }, snapshotOf()), [
      { ref: refOf('m'), result: 'set' },
    ]);
    progress.open(planOf({ action: 'keep', ...at('m', 'Message'), role: 'message' }), snapshotOf());
    expect(progress.report(0, 0).droppedParagraphs).toEqual([2, 1]);
  });

  it('still reports a filled field that later rounds do not plan for, as long as it is in the page', () => {
    const progress = new FillProgress();
    const city = control('City');
    const fill: PlanStep = {
      action: 'fill',
      ref: city.ref,
      label: 'City',
      role: 'address-level2',
      value: text('S'),
      why: '',
    };
    progress.close(progress.open(planOf(fill), snapshotOf(city)), [{ ref: city.ref, result: 'set' }]);
    progress.open(planOf(), snapshotOf(city));
    expect(progress.report(0, 0).fields).toMatchObject([{ label: 'City', outcome: 'filled' }]);
    progress.open(planOf(), snapshotOf());
    expect(progress.report(0, 0).fields).toEqual([]);
  });
});
