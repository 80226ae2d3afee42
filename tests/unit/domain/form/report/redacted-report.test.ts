import { describe, expect, it } from 'vitest';
import { EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import type { FormSnapshot } from '@/domain/form/read/form-snapshot';
import { redactedReport } from '@/domain/form/report/redacted-report';
import { damaged } from '@/tests/unit/platform/sample-snapshot';

const PERSON = {
  ...EMPTY_CONSTITUENT,
  prefix: 'Ms.',
  firstName: 'Zoë',
  lastName: 'Sample-Constituent',
  closing: 'Sincerely',
  street: '1200 Orchard Street',
  city: 'Springfield',
  state: 'OR',
  zip: '97475',
  phone: '541-555-0123',
  email: 'zoe.sample@example.com',
};

const report = (part: Parameters<typeof damaged>[0], change: Record<string, unknown>) =>
  redactedReport([damaged(part, change) as FormSnapshot], PERSON, '0.1.0');

describe('redactedReport', () => {
  it('describes how the page is built', () => {
    const text = redactedReport([damaged('snapshot', {}) as FormSnapshot], PERSON, '0.1.0');
    expect(text).toContain('Page: https://www.example.senate.gov/contact');
    expect(text).toContain('Form 1; heading: Contact; method: post');
    expect(text).toContain(
      'select; label: Topic; name: topic; id: topic; required: yes; choices: Judiciary | Yes',
    );
    expect(text).not.toContain('*');
  });

  it.each([
    ['Welcome back, Zoë', 'Zo'],
    ['ZOE', 'ZOE'],
    ['Z\u006f\u0308 and Zoe\u0308', 'Zoe'],
    ['sample_constituent', 'sample'],
    ['mySampleConstituentBox', 'Constituent'],
    ['1200 Orchard St', 'Orchard'],
    ['SPRINGFIELD branch', 'SPRING'],
    ['Write to zoe.sample@example.com', 'example.com'],
    ['Call (541) 555 0123 or 5415550123', '555'],
    ['ZIP 9 7 4 7 5', '7 4'],
    ['Offices in OR', 'OR'],
    ['Ｚｏｅ', 'Ｚｏｅ'],
  ])('removes the person from %j', (label, gone) => {
    const text = report('control', { label });
    expect(text).toContain('label: ');
    expect(text).not.toContain(gone);
  });

  it('keeps small words that are also state codes', () => {
    expect(report('control', { label: 'Subject or title' })).toContain('Subject or title');
  });

  it("shows no list that contains one of the person's details, and no list of states", () => {
    const states = ['Ohio', 'Oregon', 'Iowa'].map((text) => ({ text, value: text, disabled: false }));
    expect(report('control', { options: states })).toContain('choices: 4, not shown');
    expect(report('control', { label: 'Ohio and OH' })).toContain('label: *** and ***');
  });

  it('shows no values of choices', () => {
    const options = [{ text: 'Other', value: 'secret-value', disabled: false }];
    expect(report('control', { options })).not.toContain('secret');
  });

  it('removes queries and parts of an address that may identify a person', () => {
    const action = 'www.example.senate.gov/form/0123456789abcdef/zoe?id=7#top';
    const text = report('block', { action, heading: 'See https://example.com/a?b=c#d now' });
    expect(text).toContain('action: www.example.senate.gov/form/***/***');
    expect(text).toContain('See https://example.com/a now');
    expect(text).not.toContain('b=c');
    expect(report('snapshot', { url: 'https://x.gov/Zo%C3%AB?q=1' })).not.toMatch(/Zo|q=1/);
  });

  it('limits how much a page can add', () => {
    const text = report('control', { label: 'x'.repeat(100_000), description: 'word '.repeat(50_000) });
    expect(text.length).toBeLessThan(2_000);
  });
});
