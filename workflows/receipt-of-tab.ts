import type { TabReceipt } from '@/domain/receipt/receipt';
import type { FillPorts } from './ports';

/** The receipt of what a tab shows now: the form that was filled, or the confirmation of it; null for neither. */
export async function receiptOfTab(ports: FillPorts, tabId: number): Promise<TabReceipt | null> {
  const watch = await ports.sentWatches.load(tabId);
  if (watch === null) return null;
  const read = await ports.page.read(tabId);
  if (read.kind === 'not-readable') return null;
  const isHere = (document: number | null) => read.frames.some((frame) => frame.document === document);
  const at = isHere(watch.confirmedIn) ? 'confirmation' : isHere(watch.document) ? 'form' : null;
  if (at === null) return null;
  const receipt = (await ports.receipts.list()).find(({ id }) => id === watch.receiptId) ?? null;
  return { at, kept: watch.kept, receipt };
}

/** Whether a tab shows the page on which the sending of its form was confirmed. */
export async function isConfirmedHere(ports: FillPorts, tabId: number): Promise<boolean> {
  const confirmedIn = (await ports.sentWatches.load(tabId))?.confirmedIn ?? null;
  if (confirmedIn === null) return false;
  const read = await ports.page.read(tabId);
  return read.kind !== 'not-readable' && read.frames.some(({ document }) => document === confirmedIn);
}
