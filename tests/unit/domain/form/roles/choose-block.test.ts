import { describe, expect, test } from 'vitest';
import type { BlockSnapshot, ControlSnapshot, FormSnapshot } from '@/domain/form/read/form-snapshot';
import { classify } from '@/domain/form/roles/classify';
import { sampleBlock, sampleControl, sampleForm, sampleOptions } from '../sample-control';

type Field = string | Partial<ControlSnapshot>;
interface Part extends Partial<BlockSnapshot> {
  readonly fields: readonly Field[];
}
const MESSAGE: Field = { kind: 'textarea', label: 'Message' };
const WHO: readonly Field[] = ['First Name', 'Last Name', 'Email'];

/** The chosen kind, and the labels of the chosen form's fields. */
function chosen(parts: readonly Part[], page: Partial<FormSnapshot> = {}) {
  const controls = parts.flatMap(({ fields }, block) =>
    fields.map((field) =>
      sampleControl({ ...(typeof field === 'string' ? { label: field } : field), block }),
    ),
  );
  const blocks = parts.map(({ fields: _, ...block }) => sampleBlock(block));
  const form = classify(sampleForm(controls, { blocks, ...page }));
  return [form.kind, ...new Set(form.controls.map(({ control }) => control.block))];
}

describe('the contact form of a page', () => {
  test('has a message and fields for the sender', () =>
    expect(chosen([{ fields: [...WHO, MESSAGE] }])).toEqual(['contact-form', 0]));
  test('is not the newsletter in the footer', () =>
    expect(
      chosen([{ fields: ['Email', 'Zip'], landmarks: ['footer'] }, { fields: [...WHO, MESSAGE] }]),
    ).toEqual(['contact-form', 1]));
  test('is not a sign-up that asks for everything but a message', () =>
    expect(
      chosen([
        {
          fields: [...WHO, 'Street Address', 'City', 'Zip'],
          heading: 'Get my newsletter',
          buttons: ['Subscribe'],
        },
      ]),
    ).toEqual(['none']));
  test('is undecided if two forms score the same', () =>
    expect(chosen([{ fields: [...WHO, MESSAGE] }, { fields: [...WHO, MESSAGE] }])).toEqual(['none']));
  test('does not ask for secrets or payment', () => {
    expect(chosen([{ fields: [...WHO, MESSAGE, 'Social Security Number'] }])).toEqual(['none']);
    expect(chosen([{ fields: [...WHO, MESSAGE, 'Card Number'] }])).toEqual(['none']);
  });
  test('needs fields', () => {
    expect(chosen([{ fields: [] }])).toEqual(['none']);
    expect(classify(sampleForm([])).otherForms).toBe(false);
  });
  test('needs visible fields', () => {
    const hidden = ['First Name', 'Last Name', 'Email'].map((label) => ({
      label,
      hiddenReason: 'hidden' as const,
    }));
    expect(
      chosen([{ fields: [...hidden, { kind: 'textarea', label: 'Message', hiddenReason: 'hidden' }] }]),
    ).toEqual(['none']);
  });
});

describe('the first page of a form with several', () => {
  test.each<[string, readonly Field[]]>([
    ['a ZIP code', ['Zip']],
    ['a ZIP code and its +4', ['Zip', '+4']],
    ['a first name and a ZIP code', ['First Name', 'Zip']],
    ['an address', ['Street Address', 'City', { kind: 'select', label: 'State' }]],
    ['a county', [{ kind: 'select', label: 'County', options: sampleOptions('', 'Adams', 'Denver') }]],
  ])('%s', (_, fields) => {
    expect(chosen([{ fields, buttons: ['Go To Next Step'], heading: 'Step One' }])).toEqual(['zip-gate', 0]);
  });
  test('may ask only for a topic', () =>
    expect(
      chosen([
        {
          fields: [{ kind: 'select', label: 'Topic', options: sampleOptions('', 'Energy') }],
          buttons: ['Next'],
        },
      ]),
    ).toEqual(['contact-form', 0]));
  test('is not the search for a representative', () =>
    expect(chosen([{ fields: ['Zip'], heading: 'Find Your Representative', buttons: ['Find'] }])).toEqual([
      'none',
    ]));
  test('is not an e-mail box next to a ZIP code', () =>
    expect(chosen([{ fields: ['Email', 'Zip'] }])).toEqual(['none']));
  test('is not in a header, footer or dialog', () => {
    for (const landmark of ['header', 'footer', 'aside', 'nav', 'search', 'dialog']) {
      expect(chosen([{ fields: ['Zip'], landmarks: [landmark] }])).toEqual(['none']);
    }
  });
  test('is not on a page about something else', () =>
    expect(
      chosen([{ fields: ['Zip'], buttons: ['Go'] }], {
        title: 'Weather',
        headings: ['Weather'],
        url: 'https://www.sample.senate.gov/weather',
      }),
    ).toEqual(['none']));
});

test('counts the fields of the form without traps', () => {
  const fields = ['First Name', 'Last Name', 'Email', 'Favourite colour', 'Captcha'].map((label) =>
    sampleControl({ label }),
  );
  const form = classify(
    sampleForm([...fields, sampleControl({ kind: 'textarea', label: 'Message', maxLength: 500 })]),
  );
  expect([form.recognised, form.fields]).toEqual([4, 5]);
  expect(form.messageLimit).toEqual({ max: 500, lineBreakIsTwo: true });
});
