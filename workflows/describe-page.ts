import type { PageDescription } from '@/domain/form/report/redacted-report';
import { redactedReport } from '@/domain/form/report/redacted-report';
import type { KeepPort, PagePort } from './ports';

/**
 * Reads a tab and describes how its forms are built, without a value and without the person's details. Nothing is
 * written to the page, and nothing is sent.
 */
export async function describePage(
  ports: { readonly page: PagePort; readonly keep: Pick<KeepPort, 'constituent'> },
  tabId: number,
  version: string,
): Promise<PageDescription> {
  try {
    const read = await ports.page.read(tabId);
    if (read.kind === 'not-readable' || read.frames.length === 0) return { kind: 'not-readable' };
    const frames = read.frames.map(({ snapshot }) => snapshot);
    return { kind: 'report', text: redactedReport(frames, await ports.keep.constituent(), version) };
  } catch {
    return { kind: 'not-readable' };
  }
}
