import type { NotReadable } from '@/domain/form/report/page-view';
import { type ClassifiedForm, classify } from '@/domain/form/roles/classify';
import type { ClockPort, FrameSnapshot, PagePort } from './ports';

/** A frame and the contact form (or ZIP gate) in it. */
export interface FoundForm {
  readonly frame: FrameSnapshot;
  readonly form: ClassifiedForm;
}

export type FormSearch =
  | { readonly kind: 'found'; readonly found: FoundForm; readonly frames: readonly FrameSnapshot[] }
  | { readonly kind: 'no-form'; readonly frames: readonly FrameSnapshot[]; readonly otherForms: boolean }
  | NotReadable;

/** Milliseconds between two looks for a form that is not there yet. */
export const LOOK_AGAIN = 250;

/**
 * The frame to work with: one that holds a contact form rather than a ZIP gate, the one understood best, the
 * outermost. Null where no frame holds either.
 */
export function pickForm(frames: readonly FrameSnapshot[]): FoundForm | null {
  const found = frames
    .map((frame): FoundForm => ({ frame, form: classify(frame.snapshot) }))
    .filter(({ form }) => form.kind !== 'none');
  const rank = ({ form }: FoundForm) => (form.kind === 'contact-form' ? 1 : 0);
  return (
    found.sort(
      (a, b) =>
        rank(b) - rank(a) || b.form.recognised - a.form.recognised || a.frame.frameId - b.frame.frameId,
    )[0] ?? null
  );
}

/**
 * Looks for a contact form in a tab, again and again while there is none: many are put in by scripts after
 * the page has loaded. A form that came late is given the time to come whole.
 * @param patience milliseconds after which there is none; 0 looks once.
 */
export async function findForm(
  ports: { readonly page: PagePort; readonly clock: ClockPort },
  tabId: number,
  patience: number,
): Promise<FormSearch> {
  const end = ports.clock.now() + patience;
  let growing: number | null = null;
  for (let looks = 1; ; looks += 1) {
    const read = await ports.page.read(tabId);
    if (read.kind === 'not-readable') return read;
    const found = pickForm(read.frames);
    const late = ports.clock.now() >= end;
    if (found && (looks === 1 || late || found.form.fields === growing)) {
      return { kind: 'found', found, frames: read.frames };
    }
    if (late) {
      const otherForms = read.frames.some(({ snapshot }) => classify(snapshot).otherForms);
      return { kind: 'no-form', frames: read.frames, otherForms };
    }
    growing = found?.form.fields ?? null;
    await ports.clock.wait(LOOK_AGAIN);
  }
}

/** The page itself among the frames; the form's own frame where the page could not be read. */
export function topFrame(frames: readonly FrameSnapshot[]): FrameSnapshot | null {
  return frames.find(({ frameId }) => frameId === 0) ?? frames[0] ?? null;
}

/** Host of a frame's address, as the person is shown it; empty where there is none. */
export function formHost(frame: FrameSnapshot | null): string {
  return /^[a-z]+:\/\/([^/]*)/i.exec(frame?.snapshot.url ?? '')?.[1] ?? '';
}

/** Names the document of a frame at its address, for what is kept about it. */
export function pageKey({ document, snapshot }: FrameSnapshot): string {
  return `${document} ${snapshot.url}`;
}
