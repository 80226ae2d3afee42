import type { FillPlan } from '@/domain/form/plan/fill-plan';
import { listsToOpen } from '@/domain/form/plan/lists-to-open';
import { type FillContent, planFill } from '@/domain/form/plan/plan-fill';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { ApplyResult } from '@/domain/form/report/apply-result';
import type { FillReport } from '@/domain/form/report/fill-report';
import { classify, isSameForm } from '@/domain/form/roles/classify';
import { FillProgress } from './fill-progress';
import type { FoundPage } from './find-page';
import type { FillPorts, FrameSnapshot, PagePort } from './ports';

/** Additional rounds, for fields that a chosen option or a ticked box has opened. */
const MORE_ROUNDS = 3;
/** Milliseconds for a page to open fields after a choice. */
const SETTLE = 250;
/** How often a form that changed between reading and writing is read again. */
const READ_AGAIN = 1;

/** The message as entered, and the label of its box. */
interface FilledText {
  readonly text: string;
  readonly label: string;
}

export type RoundsResult =
  | { readonly kind: 'filled'; readonly report: FillReport; readonly message: FilledText | null }
  | { readonly kind: 'page-changed' };

/**
 * Fills a form: plan, write, read again where the form may have changed, and write only what is new or was taken
 * back. Writes only to the form's frame, and stops when it navigates or disappears.
 * @param settled controls that an earlier fill of the same document has handled; they stay as they are
 */
export async function fillInRounds(
  ports: Pick<FillPorts, 'page' | 'clock'>,
  start: FoundPage,
  content: FillContent,
  settled: ReadonlySet<ControlRef>,
): Promise<RoundsResult> {
  const progress = new FillProgress(settled);
  const { tabId } = start;
  const { frameId } = start.frame;
  let { frame, form } = start;
  let milliseconds = frame.milliseconds;
  let readAgain = READ_AGAIN;
  let planned: number | null = null;

  const opened = new Set<ControlRef>();

  for (let round = 0; round <= MORE_ROUNDS; ) {
    const lists = listsToOpen(form).filter((ref) => !opened.has(ref) && !settled.has(ref));
    if (lists.length > 0) {
      for (const ref of lists) opened.add(ref);
      await ports.page.lookInto(tabId, frameId, lists);
      const known = await readFrame(ports.page, tabId, frameId);
      if (known === null || known.fresh) return { kind: 'page-changed' };
      frame = known;
      form = classify(known.snapshot);
    }
    const plan = planFill(frame.snapshot, form, content);
    planned ??= ports.clock.now();
    const todo = progress.open(plan, frame.snapshot);
    if (todo.steps.length === 0) break;
    const applied = await ports.page.apply(tabId, frameId, todo);
    if (applied.kind === 'applied') {
      milliseconds += applied.milliseconds;
      progress.close(todo, applied.steps);
      round += 1;
      if (!progress.isAgain(todo) && !mayHaveMoved(todo, applied, frame)) break;
      await ports.clock.wait(SETTLE);
    } else if (readAgain === 0) {
      return { kind: 'page-changed' };
    } else {
      readAgain -= 1;
    }
    const next = await readFrame(ports.page, tabId, frameId);
    if (next === null || next.fresh || next.snapshot.url !== start.frame.snapshot.url) {
      return { kind: 'page-changed' };
    }
    milliseconds += next.milliseconds;
    const nextForm = classify(next.snapshot);
    if (nextForm.kind === 'none' || !isSameForm(form, nextForm, next.snapshot)) {
      // Temporarily covered (a busy page), or gone.
      if (!progress.isIn(next.snapshot)) return { kind: 'page-changed' };
      break;
    }
    frame = next;
    form = nextForm;
  }
  const report = {
    ...progress.report(frameId, milliseconds),
    readMilliseconds: (planned ?? start.readAt) - start.readAt,
  };
  return { kind: 'filled', report, message: progress.message() };
}

async function readFrame(page: PagePort, tabId: number, frameId: number): Promise<FrameSnapshot | null> {
  const read = await page.read(tabId);
  return read.kind === 'read' ? (read.frames.find((frame) => frame.frameId === frameId) ?? null) : null;
}

/** Whether another reading after this round can show anything new. */
function mayHaveMoved(
  todo: FillPlan,
  applied: Extract<ApplyResult, { kind: 'applied' }>,
  frame: FrameSnapshot,
): boolean {
  const set = new Set(applied.steps.filter(({ result }) => result === 'set').map(({ ref }) => ref));
  return (
    applied.formChanged ||
    applied.steps.some(({ result }) => result === 'gone' || result === 'unseen') ||
    // A choice may open fields, at once or after a request of the page.
    todo.steps.some((step) => step.action === 'fill' && step.value.kind !== 'text' && set.has(step.ref)) ||
    // Fields that open when others are typed.
    frame.snapshot.controls.some(
      ({ hiddenReason }) => hiddenReason === 'disabled' || hiddenReason === 'read-only',
    )
  );
}
