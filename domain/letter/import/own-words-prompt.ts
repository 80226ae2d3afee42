import { plainWords } from './normalize';

/** What a remark in brackets asks of the person. */
export type Prompt =
  /** "[Optional: add your story]" */
  | { readonly kind: 'own-words' }
  /** "(Optional)": the paragraph may be left out. */
  | { readonly kind: 'optional-mark' }
  /** "[Optional: As a nurse, I see this every day.]": text that may be left out. */
  | { readonly kind: 'optional-text'; readonly text: string };

const ASKS = new Set(
  (
    'add insert tell share describe include explain write mention use say give personalize personalise your type ' +
    'enter talk put consider customize customise briefly if please feel this here'
  ).split(' '),
);

const ABOUT_ONESELF = (
  'story|stories|own words|experience|personal|yourself|why you|why this|why the|why it|matters to you|' +
  'affects you|affected you|how this|how it|your reason|your thoughts|your comments|your connection|' +
  'your perspective|your family|customize'
).split('|');

const OPTIONAL = /^optional\b[\s:,\u2013\u2014-]*/i;

/** Reads the words inside brackets; null if they do not ask for the person's own words. */
export function promptOf(inside: string): Prompt | null {
  const trimmed = inside.trim();
  const mark = OPTIONAL.exec(trimmed)?.[0];
  const text = mark === undefined ? trimmed : trimmed.slice(mark.length);
  if (mark !== undefined && (text === '' || /^paragraph$/i.test(text))) return { kind: 'optional-mark' };
  const words = plainWords(text);
  const first = words.split(/[^a-z']/, 1)[0] ?? '';
  const isAbout = ABOUT_ONESELF.some((phrase) => words.includes(phrase));
  if (ASKS.has(first) && isAbout) return { kind: 'own-words' };
  if (mark === undefined) return null;
  // A full sentence is the author's text. Anything shorter, or an instruction, asks for the person's words.
  const isSentence = /[.!?]["\u201d]?$/.test(text) && !ASKS.has(first) && words.split(' ').length > 3;
  return isSentence ? { kind: 'optional-text', text } : { kind: 'own-words' };
}
