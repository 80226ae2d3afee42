import { describe, expect, test } from 'vitest';
import type { PlanStep } from '@/domain/form/plan/fill-plan';
import { type FillContent, planFill } from '@/domain/form/plan/plan-fill';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { classify } from '@/domain/form/roles/classify';
import { SAMPLE_CONSTITUENT, sampleLetter, sampleMessage } from '../../../../forms/sample-content';
import { sampleBlock, sampleChoices, sampleControl, sampleForm, sampleOptions } from '../sample-control';

const CONTENT: FillContent = {
  letter: sampleLetter(SAMPLE_CONSTITUENT),
  constituent: SAMPLE_CONSTITUENT,
  wantsReply: true,
};
const KERNEL: readonly Partial<ControlSnapshot>[] = [
  { label: 'First Name' },
  { label: 'Last Name' },
  { label: 'Email' },
];

/** The step for the first of the given fields on a form that asks who is writing. */
function stepFor(field: Partial<ControlSnapshot>, content: Partial<FillContent> = {}): PlanStep | undefined {
  const asked = sampleControl(field);
  const message = asked.kind === 'textarea' ? [] : [sampleControl({ kind: 'textarea', label: 'Message' })];
  const snapshot = sampleForm([asked, ...KERNEL.map((parts) => sampleControl(parts)), ...message]);
  const plan = planFill(snapshot, classify(snapshot), { ...CONTENT, ...content });
  return plan.steps.find(({ ref }) => ref === asked.ref);
}

const YES_NO = sampleChoices('Yes', 'No');

describe('the step for a field', () => {
  test.each<[string, Partial<ControlSnapshot>, object]>([
    [
      'text',
      { label: 'City' },
      { action: 'fill', role: 'address-level2', value: { kind: 'text', text: 'Denver' } },
    ],
    ['typed text is kept', { label: 'City', hasText: true }, { action: 'keep', role: 'address-level2' }],
    [
      'unknown',
      { label: 'Favourite colour *' },
      { action: 'leave', role: 'unknown', reason: 'not-certain', required: true },
    ],
    ['captcha', { label: 'Captcha' }, { action: 'leave', role: 'captcha', reason: 'captcha' }],
    [
      'the person’s choice',
      { kind: 'checkbox', label: 'Newsletter' },
      { action: 'leave', role: 'newsletter', reason: 'yours-to-tick' },
    ],
    [
      'an option',
      {
        kind: 'select',
        label: 'State',
        options: [
          { text: 'Select', value: '', disabled: false },
          { text: 'Colorado', value: '5_CO', disabled: false },
        ],
      },
      { action: 'fill', value: { kind: 'option', index: 1, text: 'Colorado', value: '5_CO' } },
    ],
    [
      'a phone box with the country code of a mask',
      { label: 'Phone', hasText: true, dialCode: true },
      { action: 'fill', role: 'tel', value: { text: '303-555-0143', coded: '+1 303-555-0143' } },
    ],
    [
      'a country code in a box for something else is kept',
      { label: 'City', hasText: true, dialCode: true },
      { action: 'keep' },
    ],
    ['a hint in the box', { label: 'City', hint: true }, { action: 'fill', overHint: true }],
    [
      'the page’s own text in the message box',
      { kind: 'textarea', label: 'Message', hasText: true, prefilled: true },
      { action: 'leave', role: 'message', reason: 'page-text' },
    ],
    [
      'the page’s own text in another box',
      { label: 'City', hasText: true, prefilled: true },
      { action: 'keep' },
    ],
    [
      'no option',
      { kind: 'select', label: 'State', options: sampleOptions('', 'Ohio', 'Utah') },
      { action: 'leave', reason: 'no-option' },
    ],
    [
      'a topic',
      { kind: 'select', label: 'Topic', options: sampleOptions('', 'Defense', 'Environment') },
      {
        action: 'fill',
        role: 'topic',
        value: { kind: 'option', index: 2, text: 'Environment', value: 'Environment' },
      },
    ],
    [
      'no topic, with the nearest options',
      { kind: 'select', label: 'Topic', options: sampleOptions('', 'Defense', 'Veterans') },
      { action: 'leave', reason: 'topic-no-match' },
    ],
    [
      'a button of a group',
      { kind: 'radio-group', type: 'radio', group: ['Would you like a response?'], choices: YES_NO },
      { action: 'fill', role: 'reply-wanted', value: { kind: 'choice', ref: YES_NO[0]?.ref } },
    ],
    [
      'a box',
      { kind: 'checkbox', label: 'Please respond' },
      { action: 'fill', value: { kind: 'check', checked: true } },
    ],
    [
      'an inverted box',
      { kind: 'checkbox', label: 'No response necessary' },
      { action: 'fill', value: { kind: 'check', checked: false } },
    ],
    [
      'a letter that does not fit',
      { kind: 'textarea', label: 'Message', maxLength: 150 },
      { action: 'leave', role: 'message', reason: 'too-long' },
    ],
    [
      'a subject that does not fit',
      { label: 'Subject', maxLength: 10 },
      { action: 'leave', role: 'subject', reason: 'too-long' },
    ],
    ['a detail that does not fit', { label: 'City', maxLength: 3 }, { action: 'leave', reason: 'format' }],
  ])('%s', (_, field, step) => {
    expect(stepFor(field)).toMatchObject(step);
  });

  test('does not mention honeypots and searches', () => {
    expect(stepFor({ label: 'Leave this field blank' })).toBeUndefined();
    expect(stepFor({ label: 'Search' })).toBeUndefined();
  });

  test('says how much too long a message is', () => {
    const step = stepFor({ kind: 'textarea', label: 'Message', maxLength: 150 });
    const shortest = sampleMessage(SAMPLE_CONSTITUENT, [1, 2]);
    const lineBreaks = shortest.split('\n').length - 1;
    expect(step).toMatchObject({ excess: shortest.length + lineBreaks - 150 });
  });

  test('respects that no reply is wanted', () => {
    const content = { wantsReply: false };
    expect(stepFor({ kind: 'checkbox', label: 'No response necessary' }, content)).toMatchObject({
      value: { checked: true },
    });
    expect(stepFor({ kind: 'checkbox', label: 'Please respond' }, content)).toMatchObject({
      value: { checked: false },
    });
  });

  test('writes nothing of a letter with an open placeholder but chooses its topic', () => {
    const content = { letterOpen: true };
    expect(stepFor({ kind: 'textarea', label: 'Message' }, content)).toMatchObject({
      action: 'leave',
      reason: 'letter-open',
    });
    expect(stepFor({ label: 'Subject' }, content)).toMatchObject({ action: 'leave', reason: 'letter-open' });
    expect(
      stepFor({ kind: 'select', label: 'Topic', options: sampleOptions('', 'Environment') }, content),
    ).toMatchObject({ action: 'fill' });
  });

  test('leaves an unknown phone type', () => {
    expect(
      stepFor({ kind: 'select', label: 'Phone Type', options: sampleOptions('', 'Home', 'Work') }),
    ).toMatchObject({
      action: 'leave',
      reason: 'your-choice',
    });
  });
});

test('plans for one generation and address, and lists dropped paragraphs', () => {
  const fields = [
    ...KERNEL,
    { label: 'Street Address' },
    { kind: 'textarea', label: 'Message', maxLength: 500 } as const,
  ];
  const snapshot = sampleForm(
    fields.map((parts) => sampleControl(parts)),
    { generation: 7 },
  );
  const plan = planFill(snapshot, classify(snapshot), CONTENT);
  expect([plan.generation, plan.url]).toEqual([7, snapshot.url]);
  expect(plan.droppedParagraphs).toEqual([1, 2]);
  expect(plan.unasked).toEqual(['street2']);
  expect(plan.steps.map(({ action }) => action)).toEqual(['fill', 'fill', 'fill', 'fill', 'fill']);
});

describe('a field out of reach', () => {
  const city = { label: 'City', required: true } as const;

  test.each(['covered', 'disabled', 'read-only'] as const)(
    'is named if it is required: %s',
    (hiddenReason) => {
      expect(stepFor({ ...city, hiddenReason })).toEqual({
        action: 'leave',
        ref: expect.any(String),
        label: 'City',
        role: 'address-level2',
        reason: 'not-visible',
        required: true,
      });
    },
  );

  test.each<[string, Partial<ControlSnapshot>]>([
    ['not required', { ...city, required: false, hiddenReason: 'covered' }],
    ['holding text', { ...city, hasText: true, hiddenReason: 'covered' }],
    ['hidden as traps are', { ...city, hiddenReason: 'off-screen' }],
    ['not understood', { label: 'Leave this empty', required: true, hiddenReason: 'covered' }],
  ])('is not mentioned if it is %s', (_, field) => {
    expect(stepFor(field)).toBeUndefined();
  });
});

describe('the plan contains only what is written into the page', () => {
  const { street, city, phone, email, lastName, county } = SAMPLE_CONSTITUENT;
  const told = (...fields: Partial<ControlSnapshot>[]) => {
    const snapshot = sampleForm(fields.map((parts) => sampleControl(parts)));
    const plan = planFill(snapshot, classify(snapshot), CONTENT);
    expect(plan.steps.some(({ action }) => action === 'fill')).toBe(true);
    return JSON.stringify(plan);
  };

  test('on a form without address fields', () => {
    const text = told(...KERNEL, { kind: 'textarea', label: 'Message' });
    expect(text).toContain(email);
    for (const detail of [street, city, phone, county]) expect(text).not.toContain(detail);
  });

  test('on a page with only a ZIP code', () => {
    const text = told({ label: 'ZIP Code', required: true });
    expect(text).toContain(SAMPLE_CONSTITUENT.zip);
    for (const detail of [street, city, phone, email, lastName, county]) expect(text).not.toContain(detail);
  });

  test('no text for fields that are not filled', () => {
    const text = told(
      ...KERNEL,
      { label: 'City', hasText: true },
      { label: 'Street Address', hiddenReason: 'covered' },
      { kind: 'textarea', label: 'Message' },
    );
    for (const detail of [street, city]) expect(text).not.toContain(detail);
  });
});

describe('boxes to tick for topics', () => {
  const boxesOf = (legend: string, texts: readonly string[], ticked = -1) =>
    texts.map((label, index) =>
      sampleControl({ kind: 'checkbox', label, group: [legend], hasText: index === ticked }),
    );
  const planned = (boxes: readonly ControlSnapshot[]) => {
    const kernel = KERNEL.map((parts) => sampleControl(parts));
    const message = sampleControl({ kind: 'textarea', label: 'Message' });
    const snapshot = sampleForm([...kernel, ...boxes, message]);
    const form = classify(snapshot);
    const refs = new Set(boxes.map(({ ref }) => ref));
    return { form, steps: planFill(snapshot, form, CONTENT).steps.filter(({ ref }) => refs.has(ref)) };
  };
  const SUBJECTS = ['Farms', 'Crime', 'Energy', 'Taxes', 'Other'];

  test('are one question for the person, with the nearest', () => {
    const boxes = boxesOf('Which issues concern you? *', SUBJECTS);
    const { form, steps } = planned(boxes);
    expect(steps).toMatchObject([
      { action: 'leave', ref: boxes[0]?.ref, role: 'topic', label: 'Which issues concern you?' },
    ]);
    expect(steps[0]).toMatchObject({ reason: 'topic-boxes', required: true });
    expect(steps[0]).toMatchObject({ nearest: [{ index: 2, text: 'Energy' }] });
    expect([form.recognised, form.fields]).toEqual([5, 5]);
  });

  test('are kept once one is ticked', () =>
    expect(planned(boxesOf('Topics', SUBJECTS, 2)).steps).toMatchObject([{ action: 'keep', role: 'topic' }]));

  test('about anything else are not one question', () => {
    for (const [legend, texts] of [
      ['Send me updates about these issues', SUBJECTS],
      ['How may we reach you?', ['Phone', 'Mail', 'Fax']],
    ] as const) {
      expect(planned(boxesOf(legend, texts)).steps).toHaveLength(texts.length);
    }
  });
});

test('what a form has ahead is in its plan', () => {
  const ahead = (buttons: readonly string[], ...fields: Partial<ControlSnapshot>[]) => {
    const snapshot = sampleForm(
      fields.map((parts) => sampleControl(parts)),
      { blocks: [sampleBlock({ buttons: [...buttons] })] },
    );
    return planFill(snapshot, classify(snapshot), CONTENT).ahead;
  };
  const who = [...KERNEL, { label: 'Street Address' }, { label: 'City' }];
  expect(ahead(['Next'], ...who)).toBe('message');
  expect(ahead(['Send message'], ...who)).toBe('no-message');
  expect(ahead(['Next'], { kind: 'textarea', label: 'Message' })).toBe('more');
  expect(ahead(['Send'], ...who, { kind: 'textarea', label: 'Message' })).toBeUndefined();
  const unknown = [
    { kind: 'textarea', label: 'Anything to add?' },
    { kind: 'textarea', label: 'Why is that?' },
  ] as const;
  expect(ahead(['Send'], ...who, ...unknown)).toBeUndefined();
  const captcha = { kind: 'textarea', id: 'g-recaptcha-response' } as const;
  expect(ahead(['Continue'], ...who, captcha)).toBe('message');
});
