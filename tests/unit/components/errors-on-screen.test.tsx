// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { DetailBox } from '@/components/constituent/DetailBox';
import { FillReportView } from '@/components/fill-report/FillReportView';
import { resultWords } from '@/components/popup/result-words';
import { SetAsideNotices } from '@/components/shared/SetAsideNotices';
import type { ConstituentKey } from '@/domain/constituent/constituent';
import type { LeftReason } from '@/domain/form/plan/fill-plan';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import { catalogWords as words } from '@/tests/support/catalog-words';

function Box({ detail }: { readonly detail: ConstituentKey }) {
  const [text, setText] = useState('');
  return <DetailBox detail={detail} text={text} onDetail={(_, typed) => setText(typed)} />;
}

test.each<[ConstituentKey, string, string]>([
  ['state', 'Atlantis', 'problem.unknownState'],
  ['zip', 'abcde', 'problem.zipNotDigits'],
  ['zip', '1220', 'problem.zipLength'],
  ['zip4', 'abcd', 'problem.zip4NotDigits'],
  ['zip4', '12', 'problem.zip4Length'],
  ['email', 'sample', 'problem.emailNoAt'],
  ['email', 'sample@', 'problem.emailNotValid'],
  ['phone', 'none', 'problem.phoneNotDigits'],
  ['phone', '555-0143', 'problem.phoneLength'],
  ['phone', '518-555-0143 ext. 9', 'problem.phoneExtension'],
  ['phone', '+44 20 7946 0958', 'problem.phoneNotUs'],
  ['phone', '118-555-0143', 'problem.phoneArea'],
  ['city', 'Al\u0007bany', 'problem.controlCharacters'],
])('the problem of %s "%s" is shown', async (detail, typed, key) => {
  render(<Box detail={detail} />);
  const box = screen.getByRole('textbox');
  await userEvent.click(box);
  await userEvent.paste(typed);
  await userEvent.tab();
  expect(screen.getByText(words(key))).toBeDefined();
  expect(box.getAttribute('aria-invalid')).toBe('true');
});

test.each([
  ['emptied', 'reason.emptied'],
  ['changed', 'reason.changed'],
] as const)('a field that the page has %s since the fill says so', (how, key) => {
  const fields = [
    {
      ref: '1' as ControlRef,
      frameId: 0,
      role: 'other',
      label: 'City',
      outcome: 'changed-by-page',
      how,
      required: true,
    },
  ] as const;
  const report = { fields: [...fields], droppedParagraphs: [], hasCaptcha: false, pageMilliseconds: 1 };
  render(<FillReportView report={report} undoing={false} onUndo={() => {}} />);
  expect(screen.getByText(words(key))).toBeDefined();
});

test.each<[LeftReason, string]>([
  ['not-certain', 'reason.notCertain'],
  ['no-detail', 'reason.noDetail'],
  ['no-option', 'reason.noOption'],
  ['topic-no-match', 'reason.topicNoMatch'],
  ['too-long', 'reason.tooLong'],
  ['letter-open', 'reason.letterOpen'],
  ['not-visible', 'reason.notVisible'],
  ['format', 'reason.format'],
  ['own-widget', 'reason.ownWidget'],
  ['appeared-later', 'reason.appearedLater'],
])('a field left because of "%s" says why', (reason, key) => {
  const field = { ref: '1' as ControlRef, frameId: 0, role: 'topic', label: 'Sample field' } as const;
  const fields = [{ ...field, outcome: 'left-for-person', reason, required: true }] as const;
  const report = { fields, droppedParagraphs: [], hasCaptcha: false, pageMilliseconds: 1 };
  render(<FillReportView report={report} undoing={false} onUndo={() => {}} />);
  expect(screen.getAllByText(new RegExp(words(key))).length).toBeGreaterThan(0);
});

test.each([
  ['page-changed', 'fill.pageChanged'],
  ['no-form', 'fill.noForm'],
  ['failed', 'fill.failed'],
] as const)('a fill that ended with "%s" says what to do', (kind, key) => {
  expect(resultWords({ kind })).toMatchObject({ tone: 'problem', text: words(key) });
});

test.each([
  ['full', 'kept.full'],
  ['failed', 'kept.failed'],
] as const)('a save that ended with "%s" says so and offers the export', (why, key) => {
  render(
    <SetAsideNotices
      setAside={false}
      saveProblem={why}
      exportControl={<button type="button">Export</button>}
      onDismissSetAside={() => {}}
    />,
  );
  expect(screen.getByText(words(key))).toBeDefined();
  expect(screen.getByText(words('kept.fullTitle'))).toBeDefined();
  expect(screen.getByRole('button')).toBeDefined();
});

test('a value that was set aside says so', () => {
  render(
    <SetAsideNotices setAside={true} saveProblem={null} exportControl={null} onDismissSetAside={() => {}} />,
  );
  expect(screen.getByText(words('kept.setAside'))).toBeDefined();
});
