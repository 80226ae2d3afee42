import { useCallback, useEffect, useState } from 'react';
import type { FieldOutcome } from '@/domain/form/report/fill-report';
import { afterChoice, afterFill, type FillState, fillStateOf } from '@/domain/form/report/fill-state';
import type { PageView } from '@/domain/form/report/page-view';
import type { LetterId } from '@/domain/letter/letter';
import { ask } from '@/platform/messages/background';
import { activeTabId } from '@/platform/tabs';

/** How many looks find that a page has no form; each takes seconds (look-at-page.ts). */
const LOOKS = 5;
/**
 * After this long the popup says that the fill is waiting for the form. A form that is already there is filled much
 * sooner.
 */
const LATE_AFTER_MS = 1_500;

/** When the report is read again after a fill, in milliseconds: pages that start late change the form by then. */
const LOOKS_AFTER_FILL = [1_300, 3_000];

/** The tab below the popup, its page, and its fill. */
export function useFill(letterId: LetterId) {
  const [tabId, setTabId] = useState<number | null>(null);
  const [view, setView] = useState<PageView | 'looking' | 'failed'>('looking');
  const [stillLooking, setStillLooking] = useState(false);
  const [fill, setFill] = useState<FillState>({ kind: 'ready' });
  const [goesOn, setGoesOn] = useState<'no' | 'yes' | 'stopped'>('no');

  useEffect(() => {
    let open = true;
    void (async () => {
      for (let left = LOOKS - 1; ; left -= 1) {
        const { tabId: seenTab, view: seen } = await look();
        if (!open) return;
        const again = left > 0 && seen !== 'failed' && seen.kind === 'no-form' && seen.why !== 'sent';
        setTabId(seenTab);
        setView(seen);
        setStillLooking(again);
        if (seen === 'failed') return;
        setFill(fillStateOf(seen));
        const isOn = 'goesOn' in seen && seen.goesOn;
        setGoesOn((before) => (isOn ? 'yes' : before === 'stopped' ? before : 'no'));
        if (!again) return;
      }
    })();
    return () => {
      open = false;
    };
  }, []);

  const start = useCallback(
    async (acknowledged: boolean) => {
      if (tabId === null) return;
      setFill({ kind: 'filling', late: false });
      const timer = setTimeout(() => setFill({ kind: 'filling', late: true }), LATE_AFTER_MS);
      const host = hostShown(view);
      const outcome = await ask('fill-form', {
        tabId,
        letterId,
        acknowledged,
        ...(host !== null && { host }),
      });
      clearTimeout(timer);
      if (outcome.kind === 'not-readable') setView(outcome);
      // The tab may show another office by now, and whoever tries again must see which.
      if (outcome.kind === 'page-changed') setView((await look()).view);
      setFill(afterFill(outcome));
      setGoesOn(outcome.kind === 'filled' && outcome.goesOn ? 'yes' : 'no');
    },
    [tabId, letterId, view],
  );

  // The page may change what it took (workflows/tab-service.ts). The report follows while it is shown.
  const isFilled = fill.kind === 'filled';
  useEffect(() => {
    if (!isFilled) return;
    let open = true;
    const readAgain = async () => {
      const { view: seen } = await look();
      const report = seen !== 'failed' && 'report' in seen ? seen.report : null;
      if (!open || report === null) return;
      setFill((now) => (now.kind === 'filled' ? { ...now, report } : now));
    };
    const timers = LOOKS_AFTER_FILL.map((after) => setTimeout(readAgain, after));
    return () => {
      open = false;
      for (const timer of timers) clearTimeout(timer);
    };
  }, [isFilled]);

  const undo = useCallback(async () => {
    if (tabId === null) return;
    setFill((before) => (before.kind === 'filled' ? { ...before, undoing: true } : before));
    setFill(await ask('undo-fill', { tabId }));
    setGoesOn('no');
  }, [tabId]);

  const stop = useCallback(async () => {
    if (tabId !== null && (await ask('stop-going-on', { tabId })).done) setGoesOn('stopped');
  }, [tabId]);

  const choose = useCallback(
    async ({ frameId, ref }: FieldOutcome, { index, text }: { index: number; text: string }) => {
      if (tabId === null) return;
      setFill(afterChoice(await ask('choose-option', { tabId, frameId, ref, index, text })));
    },
    [tabId],
  );

  return {
    tabId,
    view,
    stillLooking,
    fill,
    onFill: () => void start(false),
    onFillAnyway: () => void start(true),
    onNotNow: () => setFill({ kind: 'ready' }),
    onUndo: () => void undo(),
    onChoose: (field: FieldOutcome, option: { index: number; text: string }) => void choose(field, option),
    goesOn: goesOn === 'no' ? null : { stopped: goesOn === 'stopped', onStop: () => void stop() },
    /** A message about open placeholders no longer applies once the person continues writing. */
    onWriting: () => setFill((before) => (before.kind === 'unresolved' ? { kind: 'ready' } : before)),
  };
}

/** Host of the form shown to the person; null without one. */
function hostShown(view: PageView | 'looking' | 'failed'): string | null {
  return typeof view === 'object' && (view.kind === 'contact-form' || view.kind === 'zip-gate')
    ? view.host
    : null;
}

async function look(): Promise<{ tabId: number | null; view: PageView | 'failed' }> {
  try {
    const tabId = await activeTabId();
    return tabId === null ? { tabId, view: 'failed' } : { tabId, view: await ask('look-at-tab', { tabId }) };
  } catch {
    return { tabId: null, view: 'failed' };
  }
}
