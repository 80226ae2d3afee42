import { describe, expect, test } from 'vitest';
import { wantsPlainText } from '@/domain/form/plan/plain-text-wanted';
import { planFill } from '@/domain/form/plan/plan-fill';
import { classify } from '@/domain/form/roles/classify';
import { SAMPLE_CONSTITUENT, sampleLetter } from '../../../../forms/sample-content';
import { sampleControl, sampleForm } from '../sample-control';

describe('a form that asks for plain characters', () => {
  test.each([
    'Please do not use special characters.',
    'Special characters are not allowed in this field.',
    'Smart quotes and other non-standard characters will be removed.',
    'Use plain text only.',
    'ASCII characters only',
    'Letters, numbers and basic punctuation only.',
    'No se permiten caracteres especiales.',
  ])('%s', (description) => {
    expect(wantsPlainText(sampleControl({ description }), [])).toBe(true);
    expect(wantsPlainText(sampleControl(), [description])).toBe(true);
  });

  test.each([
    'Up to 2,000 characters.',
    'Please be specific about the issue.',
    'Your message (required)',
    'We read every letter.',
  ])('is not one that says "%s"', (description) => {
    expect(wantsPlainText(sampleControl({ description }), [])).toBe(false);
  });

  test('gets straight quotes and hyphens in the message and the subject', () => {
    const description = 'Special characters are not allowed.';
    const message = sampleControl({ kind: 'textarea', label: 'Message', description });
    const subject = sampleControl({ label: 'Subject', description });
    const names = ['First Name', 'Last Name', 'Email'].map((label) => sampleControl({ label }));
    const snapshot = sampleForm([...names, subject, message]);
    const letter = sampleLetter(SAMPLE_CONSTITUENT);
    const curly = {
      ...letter,
      subject: 'The “Lakes” Act — now',
      paragraphs: [{ text: 'It’s “ours” – all of it…', dropOrder: null }],
    };
    const content = { letter: curly, constituent: SAMPLE_CONSTITUENT, wantsReply: true };
    const values = planFill(snapshot, classify(snapshot), content).steps.flatMap((step) =>
      step.action === 'fill' && step.value.kind === 'text' ? [[step.role, step.value.text]] : [],
    );
    const written = Object.fromEntries(values);
    expect(written.subject).toBe('The "Lakes" Act - now');
    expect(written.message).toContain('It\'s "ours" - all of it...');
  });
});
