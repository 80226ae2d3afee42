import type { Office } from '@/domain/congress/office';
import { isElsewhere, type OfficePlace } from '@/domain/congress/same-office';
import { type ClassifiedForm, classify } from '@/domain/form/roles/classify';
import type { FillPorts, FrameSnapshot, OfficePort, ReadResult } from './ports';

/** A page with a contact form (or ZIP gate) and its office. Created once for a fill and passed on. */
export interface FoundPage {
  readonly tabId: number;
  readonly frames: readonly FrameSnapshot[];
  /** The frame that holds the form. */
  readonly frame: FrameSnapshot;
  readonly form: ClassifiedForm;
  readonly office: Office | null;
  /** The address of the tab with its query; null if the browser does not tell it. */
  readonly address: string | null;
  /** When its reading began, by ClockPort.now. */
  readonly readAt: number;
}

export type PageSearch =
  | { readonly kind: 'found'; readonly page: FoundPage }
  | { readonly kind: 'no-form'; readonly frames: readonly FrameSnapshot[]; readonly otherForms: boolean }
  | Extract<ReadResult, { kind: 'not-readable' }>;

/** Milliseconds between two looks for a late form. */
export const LOOK_AGAIN = 250;

/**
 * Looks for a contact form in a tab, repeatedly while it has not found one: scripts often add the form after the page
 * has loaded. A form that appears late gets time to be complete. See docs/decisions/012.
 * @param patience milliseconds until it gives up; 0 looks once.
 */
export async function findPage(
  { page, offices, clock }: Pick<FillPorts, 'page' | 'offices' | 'clock'>,
  tabId: number,
  patience: number,
): Promise<PageSearch> {
  const end = clock.now() + patience;
  let growing: number | null = null;
  for (let looks = 1; ; looks += 1) {
    const readAt = clock.now();
    const read = await page.read(tabId);
    if (read.kind === 'not-readable') return read;
    const { frames } = read;
    const found = pickForm(frames);
    const late = clock.now() >= end;
    if (found && (looks === 1 || late || found.form.fields === growing)) {
      const address = await page.address(tabId);
      const office = await officeOfFrame(offices, found.frame, frames);
      return { kind: 'found', page: { tabId, frames, ...found, office, address, readAt } };
    }
    if (late) {
      const otherForms = frames.some(({ snapshot }) => classify(snapshot).otherForms);
      return { kind: 'no-form', frames, otherForms };
    }
    growing = found?.form.fields ?? null;
    await clock.wait(LOOK_AGAIN);
  }
}

/** The same page a moment later; null if its form is still changing. */
export async function findAgain(
  ports: Pick<FillPorts, 'page' | 'offices' | 'clock'>,
  { tabId, frame, form }: FoundPage,
): Promise<FoundPage | null> {
  await ports.clock.wait(LOOK_AGAIN);
  const search = await findPage(ports, tabId, 0);
  if (search.kind !== 'found' || search.page.form.fields !== form.fields) return null;
  const { frameId, document } = search.page.frame;
  return frameId === frame.frameId && document === frame.document ? search.page : null;
}

/**
 * The frame to work with: one with a contact form before one with a ZIP gate, then the best recognized, then the
 * outermost. Null if no frame has either.
 */
function pickForm(frames: readonly FrameSnapshot[]): Pick<FoundPage, 'frame' | 'form'> | null {
  const found = frames
    .map((frame) => ({ frame, form: classify(frame.snapshot) }))
    .filter(({ form }) => form.kind !== 'none');
  const rank = ({ kind }: ClassifiedForm) => (kind === 'contact-form' ? 1 : 0);
  return (
    found.sort(
      (a, b) =>
        rank(b.form) - rank(a.form) ||
        b.form.recognised - a.form.recognised ||
        a.frame.frameId - b.frame.frameId,
    )[0] ?? null
  );
}

/** The office of a frame, by its own words and by the page around it. */
export async function officeOfFrame(
  offices: OfficePort,
  { frameId, snapshot }: FrameSnapshot,
  frames: readonly FrameSnapshot[],
): Promise<Office | null> {
  const { url, title, siteName, headings } = snapshot;
  const outer = frameId === 0 ? undefined : frames.find((frame) => frame.frameId === 0);
  return offices.officeOf({ url, title, siteName, headings, outerUrl: outer?.snapshot.url });
}

/** Whether the address alone shows that a tab left an office; then its page is not even read. */
export async function hasLeft(offices: OfficePort, place: OfficePlace, address: string): Promise<boolean> {
  const byAddress = await offices.officeOf({ url: address, title: '', siteName: '', headings: [] });
  return isElsewhere(place, address, byAddress);
}

/** The top frame; the form's own frame if the top frame could not be read. */
export function topFrame(frames: readonly FrameSnapshot[]): FrameSnapshot | null {
  return frames.find(({ frameId }) => frameId === 0) ?? frames[0] ?? null;
}

/** The host of a frame, as shown to the person; empty if it has none. */
export function formHost(frame: FrameSnapshot | null): string {
  return /^[a-z]+:\/\/([^/]*)/i.exec(frame?.snapshot.url ?? '')?.[1] ?? '';
}
