import type { UndoOutcome } from '@/domain/form/report/page-view';
import type { FillPorts } from './ports';

/**
 * Puts the forms of a tab back as they were before the fill; what the person has changed since stays. Only
 * documents that were there before are asked: one that was just loaded was never filled.
 */
export async function undoFill(
  ports: Pick<FillPorts, 'page' | 'reports'>,
  tabId: number,
): Promise<UndoOutcome> {
  const read = await ports.page.read(tabId);
  const frames = read.kind === 'read' ? read.frames.filter(({ fresh }) => !fresh) : [];
  const undone = (await Promise.all(frames.map(({ frameId }) => ports.page.undo(tabId, frameId)))).filter(
    (result) => result !== null,
  );
  await ports.reports.drop(tabId);
  if (undone.length === 0) return { kind: 'page-changed' };
  const restored = undone.reduce((sum, result) => sum + result.restored, 0);
  const changedSince = undone.flatMap((result) => result.changedSince);
  const remaining = undone.flatMap((result) => result.remaining ?? []);
  return restored === 0 && changedSince.length === 0 && remaining.length === 0
    ? { kind: 'nothing-to-undo' }
    : { kind: 'undone', restored, changedSince, ...(remaining.length > 0 && { remaining }) };
}
