import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { OfficeId } from '@/domain/congress/office';
import type { StartOutreachOutcome } from '@/domain/outreach/outreach-view';
import { detailLabel } from '../constituent/detail-words';
import { blankNames } from '../letter/letter-words';
import { Button } from '../shared/Button';
import { dateWords } from '../shared/locale';
import { Notice } from '../shared/Notice';
import { nameOf, namesOf } from './outreach-words';

export interface WriteToAllProps {
  readonly officeIds: readonly OfficeId[];
  /** The result of the last click; null before it and after "Not now". */
  readonly outcome: Exclude<StartOutreachOutcome, { kind: 'started' }> | null;
  readonly busy: boolean;
  readonly onStart: (officeIds: readonly OfficeId[], acknowledged: boolean) => void;
  readonly onNotNow: () => void;
}

/** The button that starts an outreach, or the questions that come first. */
export function WriteToAll(props: WriteToAllProps) {
  const { officeIds, outcome, busy, onStart } = props;
  const question = useRef<HTMLElement>(null);
  const asks = outcome?.kind === 'ask';
  useEffect(() => {
    if (asks) question.current?.focus();
  }, [asks]);
  if (officeIds.length < 2) return null;
  if (outcome?.kind === 'ask') return <StartQuestion {...props} ask={outcome} ref={question} />;
  return (
    <>
      {outcome && <Refusal outcome={outcome} />}
      <Button look="primary" wide busy={busy} onClick={() => onStart(officeIds, false)}>
        {buttonWords(officeIds.length)}
      </Button>
    </>
  );
}

function buttonWords(count: number): string {
  if (count === 2) return i18n.t('outreach.writeToTwo');
  return count === 3 ? i18n.t('outreach.writeToThree') : i18n.t('outreach.writeToAll', { count });
}

function Refusal({
  outcome,
}: {
  readonly outcome: Exclude<WriteToAllProps['outcome'], null | { kind: 'ask' }>;
}) {
  if (outcome.kind === 'unresolved') {
    return (
      <Notice tone="note" title={i18n.t('unresolved.title')}>
        <p>{i18n.t('unresolved.text', { names: blankNames(outcome.placeholders) })}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="problem" title={i18n.t('outreach.notStarted')}>
      <p>{i18n.t(outcome.kind === 'not-kept' ? 'outreach.notKept' : 'outreach.notThere')}</p>
    </Notice>
  );
}

type Ask = Extract<StartOutreachOutcome, { kind: 'ask' }>;

function StartQuestion({
  officeIds,
  ask,
  busy,
  onStart,
  onNotNow,
  ref,
}: WriteToAllProps & { readonly ask: Ask; readonly ref: React.Ref<HTMLElement> }) {
  const { written, otherChamber } = ask.questions;
  const doubtful = [...written.map(({ officeId }) => officeId), ...otherChamber];
  const rest = officeIds.filter((id) => !doubtful.includes(id));
  return (
    <Notice
      tone="note"
      title={i18n.t('outreach.askTitle')}
      ref={ref}
      actions={
        <>
          {doubtful.length > 0 && rest.length > 0 && (
            <Button busy={busy} onClick={() => onStart(rest, true)}>
              {i18n.t('outreach.leaveOut')}
            </Button>
          )}
          <Button busy={busy} onClick={() => onStart(officeIds, true)}>
            {i18n.t('outreach.anyway')}
          </Button>
          <Button onClick={onNotNow}>{i18n.t('stale.notNow')}</Button>
        </>
      }
    >
      {questionWords(ask).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Notice>
  );
}

function questionWords({ questions, offices }: Ask): readonly string[] {
  const { stale, missing, otherState, otherChamber, written } = questions;
  return [
    ...(stale
      ? [i18n.t(stale.kind === 'congress-over' ? 'stale.askCongressOver' : 'stale.askBecameLaw')]
      : []),
    ...(missing.length > 0
      ? [i18n.t('outreach.askMissing', { names: missing.map(detailLabel).join(', ') })]
      : []),
    ...(otherState.length > 0
      ? [i18n.t('outreach.askOtherState', { names: namesOf(otherState, offices) })]
      : []),
    ...(otherChamber.length > 0
      ? [i18n.t('outreach.askOtherChamber', { names: namesOf(otherChamber, offices) })]
      : []),
    ...written.map(({ officeId, at, sent }) => {
      const office = offices.find(({ id }) => id === officeId)?.office;
      const about = { name: office ? nameOf(office) : '', date: dateWords(at) };
      return i18n.t(sent ? 'outreach.askSent' : 'outreach.askFilled', about);
    }),
  ];
}
