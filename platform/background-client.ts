import * as v from 'valibot';
import type { ChooseOutcome, FillOutcome, PageView, UndoOutcome } from '@/domain/form/report/page-view';
import {
  chooseOutcomeSchema,
  doneSchema,
  fillOutcomeSchema,
  pageViewSchema,
  undoOutcomeSchema,
} from './message-schemas';
import type { BackgroundKind, BackgroundProtocol, ChooseRequest, FillRequest, Message } from './messages';
import { pageBrowser } from './page-browser';

/** What a page of the extension asks of the background. Nothing here throws. */

/** What the tab shows: the contact form of which office, how much of it is recognised, what is missing. */
export async function lookAtTab(tabId: number): Promise<PageView> {
  return (
    (await askBackground({ kind: 'look-at-tab', tabId }, pageViewSchema)) ?? {
      kind: 'not-readable',
      why: 'no-access',
    }
  );
}

/** Fills the contact form of the tab. It goes on when the page that asked is closed. */
export async function fillForm(request: FillRequest): Promise<FillOutcome> {
  return (await askBackground({ kind: 'fill-form', ...request }, fillOutcomeSchema)) ?? { kind: 'failed' };
}

/** Puts the form back as it was before the fill. */
export async function undoFill(tabId: number): Promise<UndoOutcome> {
  return (await askBackground({ kind: 'undo-fill', tabId }, undoOutcomeSchema)) ?? { kind: 'page-changed' };
}

/** Takes an option that the report offers. */
export async function chooseOption(request: ChooseRequest): Promise<ChooseOutcome> {
  return (
    (await askBackground({ kind: 'choose-option', ...request }, chooseOutcomeSchema)) ?? {
      kind: 'page-changed',
    }
  );
}

/** Ends a fill that goes on over several pages. What is filled stays. @returns whether it was done */
export async function stopGoingOn(tabId: number): Promise<boolean> {
  return (await askBackground({ kind: 'stop-going-on', tabId }, doneSchema)) !== null;
}

/** Asks the background and parses its answer; null where there is none. */
export async function askBackground<K extends BackgroundKind>(
  message: Message<BackgroundProtocol, K>,
  schema: v.GenericSchema<unknown, BackgroundProtocol[K]['answer']>,
): Promise<BackgroundProtocol[K]['answer'] | null> {
  try {
    const answer: unknown = await pageBrowser.runtime.sendMessage(message);
    const parsed = v.safeParse(schema, answer);
    return parsed.success ? parsed.output : null;
  } catch {
    // The background was stopped, or the extension was updated under an open page.
    return null;
  }
}
