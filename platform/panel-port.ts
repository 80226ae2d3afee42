import { browser } from 'wxt/browser';
import type { FillReport } from '@/domain/form/report/fill-report';
import { isForPerson } from '@/domain/form/report/fill-report';
import type { FieldOutline, PanelView } from '@/domain/form/report/page-panel';
import type { UndoOutcome } from '@/domain/form/report/page-view';
import type { FillTold, PanelPort } from '@/workflows/ports';
import type { PanelOrder } from './messages/panel';
import { nullOnFailure } from './null-on-failure';

/** Writes the words of the report in the page. */
export interface PanelWriter {
  report(report: FillReport, goesOn: boolean): PanelView;
  undone(outcome: UndoOutcome): PanelView;
  told(told: FillTold): PanelView;
}

/** The top frame. Other frames get only outlines. */
const PAGE = 0;

/**
 * Shows the report in the page, by a script that is injected with the first report. Never throws.
 * See docs/decisions/014.
 */
export function panelPort(write: PanelWriter): PanelPort {
  const hide = async (tabId: number) => {
    // Without a frame id it reaches all frames; where there is no report, nobody answers.
    await nullOnFailure(browser.tabs.sendMessage(tabId, { kind: 'hide-panel' } satisfies PanelOrder));
  };
  return {
    async report(tabId, report, { goesOn, focus = false }) {
      const outlines = outlinesOf(report);
      const view = write.report(report, goesOn);
      const inPage = { kind: 'show-panel', view, outlines: outlines.get(PAGE) ?? [], focus } as const;
      outlines.delete(PAGE);
      await Promise.all([
        show(tabId, PAGE, inPage),
        ...[...outlines].map(([frameId, inFrame]) =>
          show(tabId, frameId, { kind: 'show-panel', view: null, outlines: inFrame, focus: false }),
        ),
      ]);
    },
    async undone(tabId, outcome) {
      await nullOnFailure(browser.tabs.sendMessage(tabId, NO_OUTLINES));
      await show(tabId, PAGE, sayOnly(write.undone(outcome)));
    },
    told: (tabId, outcome) => show(tabId, PAGE, sayOnly(write.told(outcome))),
    hide,
    async goTo(tabId, frameId, ref) {
      await send(tabId, frameId, { kind: 'go-to-field', ref });
    },
  };
}

const NO_OUTLINES = {
  kind: 'show-panel',
  view: null,
  outlines: [],
  focus: false,
} as const satisfies PanelOrder;

function sayOnly(view: PanelView): PanelOrder {
  return { ...NO_OUTLINES, view };
}

/** Filled fields and fields left for the person, by frame. */
function outlinesOf({ fields }: FillReport): Map<number, FieldOutline[]> {
  const frames = new Map<number, FieldOutline[]>();
  for (const field of fields) {
    const kind = field.outcome === 'filled' ? 'filled' : isForPerson(field) ? 'left' : null;
    if (kind === null) continue;
    frames.set(field.frameId, [...(frames.get(field.frameId) ?? []), { ref: field.ref, kind }]);
  }
  return frames;
}

/** @returns whether the page shows it */
async function show(tabId: number, frameId: number, order: PanelOrder): Promise<boolean> {
  if (await send(tabId, frameId, order)) return true;
  const injected = await nullOnFailure(
    browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/page-report.js'],
      injectImmediately: true,
    }),
  );
  return injected !== null && send(tabId, frameId, order);
}

async function send(tabId: number, frameId: number, order: PanelOrder): Promise<boolean> {
  const answer: unknown = await nullOnFailure(browser.tabs.sendMessage(tabId, order, { frameId }));
  return answer === true;
}
