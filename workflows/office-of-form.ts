import type { Office } from '@/domain/congress/office';
import type { FrameSnapshot, OfficePort } from './ports';

/** Whose form it is: by the form's own page, and by the page around it where it stands in a frame. */
export async function officeOfForm(
  offices: OfficePort,
  { frameId, snapshot }: FrameSnapshot,
  frames: readonly FrameSnapshot[],
): Promise<Office | null> {
  const { url, title, siteName, headings } = snapshot;
  const outer = frameId === 0 ? undefined : frames.find((frame) => frame.frameId === 0);
  return offices.officeOf({ url, title, siteName, headings, outerUrl: outer?.snapshot.url });
}
