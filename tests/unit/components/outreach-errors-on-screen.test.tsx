// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { OutreachQueue } from '@/components/outreach/OutreachQueue';
import { WriteToAll, type WriteToAllProps } from '@/components/outreach/WriteToAll';
import { NEEDS_YOU } from '@/domain/outreach/outreach';
import { catalogWords } from '@/tests/support/catalog-words';
import { DIRECTORY, PRESIDENT, SENATOR } from '../workflows/fake-outreach';

const office = DIRECTORY.byId(SENATOR)?.office;
const noted = () => vi.fn();
const keyOf = (why: string) =>
  `outreach.${why.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** Texts with names inserted, as they can appear on screen. */
const asPattern = (words: string) => new RegExp(words.replace(/[.()?]/g, '\\$&').replace(/\{\w+\}/g, '.+'));

test.each(NEEDS_YOU)('an office that needs the person: %s', (why) => {
  if (!office) throw new Error('the sample directory has it');
  const item = { officeId: SENATOR, office, state: 'needs-you', why, hasTab: false, here: false } as const;
  render(
    <OutreachQueue
      view={{ letter: null, items: [item] }}
      onForm={false}
      busy={false}
      onStep={noted()}
      onStop={noted()}
    />,
  );
  expect(screen.getByText(catalogWords(keyOf(why)))).toBeDefined();
  // No dead end: this office has at least one button.
  expect(screen.getAllByRole('button', { name: /Sen\. Samuel Testcase/ }).length).toBeGreaterThan(0);
});

function start(outcome: WriteToAllProps['outcome']) {
  render(
    <WriteToAll
      officeIds={[SENATOR, PRESIDENT]}
      outcome={outcome}
      busy={false}
      onStart={noted()}
      onNotNow={noted()}
    />,
  );
}

test.each([
  ['not-kept', 'outreach.notKept'],
  ['failed', 'outreach.notThere'],
] as const)('an outreach that did not start: %s', (kind, key) => {
  start({ kind });
  expect(screen.getByText(catalogWords('outreach.notStarted'))).toBeDefined();
  expect(screen.getByText(catalogWords(key))).toBeDefined();
  expect(screen.getByRole('button', { name: 'Write to both' })).toBeDefined();
});

test.each([
  ['outreach.askMissing', { missing: ['street'] }],
  ['outreach.askOtherState', { otherState: [SENATOR] }],
  ['outreach.askOtherChamber', { otherChamber: [SENATOR] }],
  ['outreach.askSent', { written: [{ officeId: SENATOR, at: '2026-01-02T12:00:00.000Z', sent: true }] }],
  ['outreach.askFilled', { written: [{ officeId: SENATOR, at: '2026-01-02T12:00:00.000Z', sent: false }] }],
] as const)('a question before an outreach: %s', (key, question) => {
  if (!office) throw new Error('the sample directory has it');
  const questions = { stale: null, missing: [], otherState: [], otherChamber: [], written: [], ...question };
  start({ kind: 'ask', questions, offices: [{ id: SENATOR, office }] });
  expect(screen.getByText(asPattern(catalogWords(key)))).toBeDefined();
  expect(screen.getByRole('button', { name: 'Write to all anyway' })).toBeDefined();
});
