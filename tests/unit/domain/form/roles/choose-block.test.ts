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

/** What a page of several forms comes to: kind, and the labels of the form that was chosen. */
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

describe('which form of a page is the contact form', () => {
  test('a message and who writes it', () =>
    expect(chosen([{ fields: [...WHO, MESSAGE] }])).toEqual(['contact-form', 0]));
  test('not the newsletter in the footer', () =>
    expect(
      chosen([{ fields: ['Email', 'Zip'], landmarks: ['footer'] }, { fields: [...WHO, MESSAGE] }]),
    ).toEqual(['contact-form', 1]));
  test('not a sign-up that asks for everything but a message', () =>
    expect(
      chosen([
        {
          fields: [...WHO, 'Street Address', 'City', 'Zip'],
          heading: 'Get my newsletter',
          buttons: ['Subscribe'],
        },
      ]),
    ).toEqual(['none']));
  test('nothing where two claim it alike', () =>
    expect(chosen([{ fields: [...WHO, MESSAGE] }, { fields: [...WHO, MESSAGE] }])).toEqual(['none']));
  test('nothing where secrets or payment are asked for', () => {
    expect(chosen([{ fields: [...WHO, MESSAGE, 'Social Security Number'] }])).toEqual(['none']);
    expect(chosen([{ fields: [...WHO, MESSAGE, 'Card Number'] }])).toEqual(['none']);
  });
  test('nothing on a page without fields', () => {
    expect(chosen([{ fields: [] }])).toEqual(['none']);
    expect(classify(sampleForm([])).otherForms).toBe(false);
  });
  test('hidden fields make no form', () => {
    const hidden = ['First Name', 'Last Name', 'Email'].map((label) => ({
      label,
      hiddenReason: 'hidden' as const,
    }));
    expect(
      chosen([{ fields: [...hidden, { kind: 'textarea', label: 'Message', hiddenReason: 'hidden' }] }]),
    ).toEqual(['none']);
  });
});

describe('first pages of a form of several', () => {
  test.each<[string, readonly Field[]]>([
    ['a ZIP code', ['Zip']],
    ['a ZIP code and its +4', ['Zip', '+4']],
    ['a first name and a ZIP code', ['First Name', 'Zip']],
    ['an address', ['Street Address', 'City', { kind: 'select', label: 'State' }]],
    ['a county', [{ kind: 'select', label: 'County', options: sampleOptions('', 'Adams', 'Denver') }]],
  ])('%s', (_, fields) => {
    expect(chosen([{ fields, buttons: ['Go To Next Step'], heading: 'Step One' }])).toEqual(['zip-gate', 0]);
  });
  test('which topic', () =>
    expect(
      chosen([
        {
          fields: [{ kind: 'select', label: 'Topic', options: sampleOptions('', 'Energy') }],
          buttons: ['Next'],
        },
      ]),
    ).toEqual(['contact-form', 0]));
  test('not the search for a representative', () =>
    expect(chosen([{ fields: ['Zip'], heading: 'Find Your Representative', buttons: ['Find'] }])).toEqual([
      'none',
    ]));
  test('not an e-mail beside a ZIP code', () =>
    expect(chosen([{ fields: ['Email', 'Zip'] }])).toEqual(['none']));
  test('not in a header, footer or dialog', () => {
    for (const landmark of ['header', 'footer', 'aside', 'nav', 'search', 'dialog']) {
      expect(chosen([{ fields: ['Zip'], landmarks: [landmark] }])).toEqual(['none']);
    }
  });
  test('not on a page that is about something else', () =>
    expect(
      chosen([{ fields: ['Zip'], buttons: ['Go'] }], {
        title: 'Weather',
        headings: ['Weather'],
        url: 'https://www.sample.senate.gov/weather',
      }),
    ).toEqual(['none']));
});

test('what is counted: fields of the form, without traps', () => {
  const fields = ['First Name', 'Last Name', 'Email', 'Favourite colour', 'Captcha'].map((label) =>
    sampleControl({ label }),
  );
  const form = classify(
    sampleForm([...fields, sampleControl({ kind: 'textarea', label: 'Message', maxLength: 500 })]),
  );
  expect([form.recognised, form.fields]).toEqual([4, 5]);
  expect(form.messageLimit).toEqual({ max: 500, lineBreakIsTwo: true });
});
