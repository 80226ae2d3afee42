import { describe, expect, it } from 'vitest';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import {
  isConfirmation,
  type PageToJudge,
  type SentEvidence,
  sentEvidence,
} from '@/domain/receipt/is-confirmation';
import { control } from '@/tests/unit/workflows/fake-page';

interface Sample {
  readonly words?: string;
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly path?: string;
  readonly controls?: readonly ControlSnapshot[];
}

const page = ({ words = '', title = '', headings = [], path = '/contact/x', controls = [] }: Sample) =>
  ({
    snapshot: { url: `https://www.sample.senate.gov${path}`, title, headings, controls },
    words: [...headings, words].join('\n'),
  }) satisfies PageToJudge;

const NOTHING: SentEvidence = { said: [], thanks: [], signs: [] };
const LETTER =
  'Dear Senator Sample:\n\nThank you for your message about our rivers.\n\nYour comments have been received here.';
const judge = (sample: Sample, before = NOTHING) => isConfirmation(page(sample), before, LETTER);

const emptyBox = control('Message', { kind: 'textarea' });
const fullBox = control('Message', { kind: 'textarea', hasText: true });
const email = control('Email');
const search = control('Search');

const CONFIRMATIONS: readonly [string, Sample][] = [
  ['sent', { words: 'Your message has been sent.' }],
  ['received', { words: 'We have received your message and will answer as soon as we can.' }],
  ['submitted', { words: 'Your form was successfully submitted.' }],
  [
    'a list of many words',
    { headings: ['Contact'], words: 'Share\nYour e-mail has been received!\nOffices' },
  ],
  ['thanks', { words: 'Thank you for contacting my office. I value hearing from you.' }],
  ['thanks only in the title', { title: 'Thank you for your message | Senator Sample' }],
  ['thanks for an opinion', { words: 'Thanks for sharing your opinion with me.' }],
  ['heading and address', { headings: ['Thank You!'], path: '/contact/thank-you' }],
  ['heading and address in Spanish', { headings: ['Muchas gracias'], path: '/contacto/gracias' }],
  ['title and address', { title: 'Message Sent | Senator Sample', path: '/message-sent' }],
  ['a line of its own', { words: 'Home\nMessage sent\nBack' }],
  ['an office that names itself', { words: "Senator Sample's office has received your comments." }],
  ['a page with a sign-up for news', { words: 'Thank you for writing to me.', controls: [email, search] }],
  ['a form that stays, empty', { words: 'Your message was sent.', controls: [emptyBox, email] }],
  ['a notice about robots', { words: 'Your message has been sent.\nThis site is protected by reCAPTCHA' }],
  ['an offer of help', { words: 'Your message has been sent. For help with an agency, please call us.' }],
  ['Spanish, sent', { words: 'Su mensaje ha sido enviado.' }],
  ['Spanish, received', { words: 'Hemos recibido su mensaje.' }],
  ['Spanish, thanks', { words: 'Gracias por comunicarse con nuestra oficina.' }],
  ['Spanish, done well', { words: 'Formulario enviado correctamente' }],
  ['a plain "submission successful"', { words: 'Submission successful' }],
  ['the word that', { words: 'This confirms that your message has been received.' }],
];

const NONE: readonly [string, Sample][] = [
  ['nothing', {}],
  ['a form that thanks for interest', { words: 'Thank you for your interest.', controls: [emptyBox] }],
  ['thanks for interest without a form', { words: 'Thank you for your interest in my work.' }],
  ['a form that thanks in advance', { words: 'Thank you for contacting me.', controls: [emptyBox, email] }],
  ['the form with the message in it', { words: 'Your message has been sent.', controls: [fullBox] }],
  ['a sign-up for news', { words: 'Thank you for signing up.', headings: ['Thank you'], path: '/thank-you' }],
  ['a subscription', { words: 'Thank you! You are now subscribed.', headings: ['Thanks'], path: '/thanks' }],
  ['a question', { title: 'Message sent?', words: 'Was your message sent? Look it up.' }],
  ['an error that repeats the question', { words: 'Message sent?\nNo: there was a problem. Try again.' }],
  ['a promise', { words: 'Once your message has been sent, you will see a number.' }],
  ['a condition', { words: 'If your message was received, the office will answer.' }],
  ['a denial', { words: 'Your message has not been sent.' }],
  ['a failure', { words: 'Your message could not be delivered. Thank you for contacting us.' }],
  ['required fields', { words: 'Thank you for writing. ZIP code is required.' }],
  ['fields to correct', { words: 'Please correct the fields below. Thank you for your message.' }],
  ['a wrong CAPTCHA', { words: 'Thank you for contacting us. The CAPTCHA was wrong.' }],
  ['something invalid', { words: 'Thank you for your comments. Invalid ZIP code.' }],
  ['a step before the last', { words: 'Thank you for your message. Please verify your address.' }],
  [
    'a page for reviewing the message',
    { headings: ['Review your message'], words: 'Thank you for contacting us.' },
  ],
  ['steps', { words: 'Step 2 of 3\nThank you for contacting us.' }],
  ['more to fill in', { words: 'Thank you for writing.', controls: [email, search, email, search] }],
  ['a heading alone', { headings: ['Thank you'] }],
  ['an address alone', { path: '/thank-you', words: 'News of the week' }],
  ['the letter repeated', { words: 'Thank you for your message about our rivers.' }],
  ['an article', { words: 'The bill was submitted and the letter to the agency was sent by my staff.' }],
  ['a missing page', { title: 'Page not found', words: 'Thank you for contacting us.' }],
  ['an office that writes about mail', { words: 'All mail that is sent to Washington is examined.' }],
  ['Spanish, required', { words: 'Gracias por su mensaje. El código postal es obligatorio.' }],
  ['Spanish, a failure', { words: 'Su mensaje no pudo ser enviado. Inténtelo de nuevo.' }],
  ['Spanish, a sign-up', { words: 'Gracias por suscribirse.', headings: ['Gracias'], path: '/gracias' }],
  ['Spanish, a promise', { words: 'Cuando su mensaje ha sido enviado verá un número.' }],
];

describe('isConfirmation', () => {
  it.each(CONFIRMATIONS)('yes: %s', (_, sample) => {
    expect(judge(sample)).toBe(true);
  });

  it.each(NONE)('no: %s', (_, sample) => {
    expect(judge(sample)).toBe(false);
  });

  it("ignores what was already on the form's page", () => {
    const sample = { words: 'Thank you for contacting my office.\nYour message has been sent.' };
    expect(judge(sample, sentEvidence(page(sample)))).toBe(false);
    const more = { words: `${sample.words}\nYour message was received.` };
    expect(judge(more, sentEvidence(page(sample)))).toBe(true);
  });

  it('stays fast with text designed to be slow', () => {
    const words = `${'your message to '.repeat(1_500)}\n${'senator a'.repeat(2_000)}\n${'please check '.repeat(1_500)}`;
    const start = performance.now();
    expect(judge({ words })).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
