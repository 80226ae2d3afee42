import fc from 'fast-check';
import { type Constituent, EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { messageText } from '@/domain/letter/compose';
import { findControls } from '@/page/find-controls';
import { openFormSession } from '@/page/form-session';
import { type Content, contentOf, sameContent } from '@/page/set-value';
import { fillDocument } from '../../support/engine-in-page';
import { SAMPLE_CONSTITUENT, sampleLetter } from '../sample-content';
import { type Control, type Drawn, drawPage } from './draw-page';
import { type PagePlan, pagePlan } from './form-plan';

const CONSTITUENTS: readonly Constituent[] = [
  SAMPLE_CONSTITUENT,
  {
    ...EMPTY_CONSTITUENT,
    firstName: 'Sample',
    lastName: 'O\u2019Example',
    closing: 'Yours',
    zip: '80202-1234',
  },
  {
    ...SAMPLE_CONSTITUENT,
    phone: '',
    zip4: '',
    street2: '',
    prefix: 'Dr.',
    state: 'New York',
    email: 'not an address',
  },
];

/** Every text that may be written for a constituent: details in all formats, subject, message. */
function textsOf(constituent: Constituent): ReadonlySet<string> {
  const letter = sampleLetter(constituent);
  const messages = [[], [1], [2], [1, 2]].map((dropped) =>
    messageText({ ...letter, paragraphs: letter.paragraphs.filter((_, index) => !dropped.includes(index)) }),
  );
  const { street, street2, firstName, lastName } = constituent;
  const phone = constituent.phone.replace(/\D/g, '');
  const [area, prefix, line] = [phone.slice(0, 3), phone.slice(3, 6), phone.slice(6)];
  const zip = constituent.zip.slice(0, 5);
  const zip4 = constituent.zip4 || constituent.zip.slice(6);
  const texts = [
    ...Object.values(constituent),
    ...messages,
    letter.subject,
    `${firstName} ${lastName}`,
    `${street}\n${street2}`,
    ...[
      phone,
      area,
      prefix,
      line,
      `${area}-${prefix}-${line}`,
      `(${area}) ${prefix}-${line}`,
      `${area}.${prefix}.${line}`,
    ],
    ...[zip, zip4, `${zip}-${zip4}`, `${zip}${zip4}`],
    ...['CO', 'Colorado', 'NY', 'New York', 'United States', 'USA', 'US'],
  ];
  return new Set(
    texts.flatMap((text) => [text, text.replaceAll('\u2019', "'")]).filter((text) => text !== ''),
  );
}

/** Records every write of the engine, which fires events. The drawn pages fire none. */
function watch(drawn: Drawn, before: ReadonlyMap<Control, Content>, texts: ReadonlySet<string>) {
  const faults: string[] = [];
  const parts = new Set<Element>();
  let writing = true;
  const listener = (event: Event) => {
    const control = event.target;
    if (!isControl(control) || !writing) return;
    parts.add(drawn.partOf.get(control) ?? document.body);
    if (drawn.hidden.has(control)) faults.push(`${name(control)} is hidden and was written to`);
    if (drawn.traps.has(control)) faults.push(`${name(control)} is a trap and was written to`);
    if (drawn.written.has(control)) faults.push(`${name(control)} held something and was written to`);
    const content = contentOf(control);
    const came = before.get(control);
    const isBack = came ? sameContent(content, came) : content.kind === 'text' && content.value === '';
    if (content.kind === 'text' && !isBack && !texts.has(content.value)) {
      faults.push(
        `${name(control)} was given ${JSON.stringify(content.value)}, which is none of the person's`,
      );
    }
  };
  document.addEventListener('input', listener, true);
  return {
    faults,
    parts,
    /** Undo writes too, but is judged by the final values. */
    stop: () => {
      writing = false;
      document.removeEventListener('input', listener, true);
    },
  };
}

async function check(plan: PagePlan): Promise<void> {
  const drawn = drawPage(plan);
  const controls = () => findControls(document, 1000).controls;
  const before = new Map(controls().map((control) => [control, contentOf(control)]));
  const constituent = CONSTITUENTS[plan.constituent] ?? SAMPLE_CONSTITUENT;
  const content = { letter: sampleLetter(constituent), constituent, wantsReply: plan.wantsReply };
  let submits = 0;
  const onSubmit = (event: Event) => {
    submits += 1;
    event.preventDefault();
  };
  document.addEventListener('submit', onSubmit);
  const seen = watch(drawn, before, textsOf(constituent));
  const session = openFormSession(document, settle);
  try {
    const { form } = await fillDocument(session, content, ROUNDS);
    const first = new Map(controls().map((control) => [control, contentOf(control)]));
    await fillDocument(session, content, ROUNDS, form);
    seen.stop();
    const changedAgain = different(first);
    filledForms += seen.parts.size > 0 ? 1 : 0;
    await session.undo();
    const notRestored = different(before);
    const faults = [
      ...seen.faults,
      ...(seen.parts.size > 1 ? ['more than one form of the page was written to'] : []),
      ...changedAgain.map((which) => `a second fill changed ${which}`),
      ...notRestored.map((which) => `undo did not bring back ${which}`),
      ...(submits > 0 ? ['a form was submitted'] : []),
    ];
    if (faults.length > 0) throw new Error(faults.join('; '));
  } finally {
    seen.stop();
    document.removeEventListener('submit', onSubmit);
  }
}

/** Drawn pages react within the event, so microtasks are enough. */
const settle = () => Promise.resolve();

function different(contents: ReadonlyMap<Control, Content>): string[] {
  return [...contents]
    .filter(([control, content]) => control.isConnected && !sameContent(contentOf(control), content))
    .map(([control]) => name(control));
}

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}

const name = (control: Control) => `${control.tagName.toLowerCase()}[${control.type}]#${control.id}`;

/** More than the product allows, so that the first fill finishes. */
const ROUNDS = 12;

let filledForms = 0;

/**
 * Runs a batch of generated pages. A failure is returned as text: the shrunk page, and what was wrong with it.
 * `filled` counts the pages on which something was written, so that a generator of trivial pages is noticed.
 */
export async function runFillProperty(
  seed: number,
  runs: number,
): Promise<{ failure: string | null; filled: number }> {
  filledForms = 0;
  // Drawn pages may throw in their own listeners.
  window.addEventListener('error', (event) => event.preventDefault());
  const details = await fc.check(fc.asyncProperty(pagePlan, check), { seed, numRuns: runs });
  const failure = details.failed
    ? `seed ${seed}: ${details.errorInstance instanceof Error ? details.errorInstance.message : 'failed'}\n${JSON.stringify(details.counterexample, null, 1)}`
    : null;
  return { failure, filled: filledForms };
}

declare global {
  interface Window {
    runFillProperty: typeof runFillProperty;
  }
}
window.runFillProperty = runFillProperty;
