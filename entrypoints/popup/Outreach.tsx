import { useCallback, useEffect, useState } from 'react';
import { OutreachQueue } from '@/components/outreach/OutreachQueue';
import { WriteToAll, type WriteToAllProps } from '@/components/outreach/WriteToAll';
import type { OfficeId } from '@/domain/congress/office';
import type { LetterId } from '@/domain/letter/letter';
import type { OutreachAnswer, OutreachOrder, OutreachView } from '@/domain/outreach/outreach-view';
import { ask } from '@/platform/messages/background';
import { watchRaw } from '@/platform/storage/raw-storage';
import { activeTabId } from '@/platform/tabs';

/** The outreach under way, if any. On a form it is folded, because the form comes first. */
export function OutreachUnderWay({ onForm }: { readonly onForm: boolean }) {
  const { view, busy, order } = useOutreach();
  if (!view) return null;
  return (
    <OutreachQueue
      view={view}
      onForm={onForm}
      busy={busy}
      onStep={(step, officeId) => order((tabId) => ({ kind: 'step', step, officeId, tabId }))}
      onStop={() => order(() => ({ kind: 'stop' }))}
    />
  );
}

interface StartOutreachProps {
  readonly letterId: LetterId;
  readonly officeIds: readonly OfficeId[];
}

/** Starts an outreach with the chosen letter; renders nothing while one is under way. */
export function StartOutreach({ letterId, officeIds }: StartOutreachProps) {
  const { view, outcome, busy, order, onNotNow } = useOutreach();
  if (view !== null) return null;
  return (
    <WriteToAll
      officeIds={officeIds}
      outcome={outcome}
      busy={busy}
      onStart={(chosen, acknowledged) =>
        order(() => ({ kind: 'start', letterId, officeIds: chosen, acknowledged }))
      }
      onNotNow={onNotNow}
    />
  );
}

/** The outreach under way, as seen from the active tab. */
function useOutreach() {
  /** undefined until known. */
  const [view, setView] = useState<OutreachView | null | undefined>(undefined);
  const [outcome, setOutcome] = useState<WriteToAllProps['outcome']>(null);
  const [busy, setBusy] = useState(false);

  const take = useCallback((answer: OutreachAnswer) => {
    if (answer.kind === 'view' || answer.kind === 'started') setView(answer.view);
    else setOutcome(answer);
  }, []);

  useEffect(() => {
    let open = true;
    const look = async () => {
      const answer = await ask('outreach', { order: { kind: 'look', tabId: await tab() } });
      // No answer counts as no outreach: none was started from here.
      if (open) setView((before) => (answer.kind === 'view' ? answer.view : (before ?? null)));
    };
    void look();
    const end = watchRaw('outreach', () => void look());
    return () => {
      open = false;
      end();
    };
  }, []);

  const order = useCallback(
    async (what: (tabId: number | null) => OutreachOrder) => {
      setBusy(true);
      setOutcome(null);
      take(await ask('outreach', { order: what(await tab()) }));
      setBusy(false);
    },
    [take],
  );

  return {
    view,
    outcome,
    busy,
    order: (what: (tabId: number | null) => OutreachOrder) => void order(what),
    onNotNow: () => setOutcome(null),
  };
}

async function tab(): Promise<number | null> {
  try {
    return await activeTabId();
  } catch {
    return null;
  }
}
