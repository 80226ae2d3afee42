import type { FillReport } from './fill-report';
import type { ChooseOutcome, FillOutcome, PageView, UndoOutcome } from './page-view';

/** The state of a fill, as the popup shows it. */
export type FillState =
  | { readonly kind: 'ready' }
  /** The letter's bill is stale. The person is asked whether to continue. */
  | { readonly kind: 'asking' }
  /** `late`: it takes so long that the page's scripts are probably still adding the form. */
  | { readonly kind: 'filling'; readonly late: boolean }
  | { readonly kind: 'filled'; readonly report: FillReport; readonly undoing: boolean }
  | Extract<UndoOutcome, { kind: 'undone' }>
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'unresolved'; readonly placeholders: readonly string[] }
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'no-form' }
  | { readonly kind: 'failed' };

/** The first state: the report of the page's last fill, if there was one. */
export function fillStateOf(view: PageView): FillState {
  if (view.kind !== 'contact-form' && view.kind !== 'zip-gate') return { kind: 'ready' };
  return view.report ? { kind: 'filled', report: view.report, undoing: false } : { kind: 'ready' };
}

/** The state after a fill. It is ready again if the page was not readable, because the view says so. */
export function afterFill(outcome: FillOutcome): FillState {
  switch (outcome.kind) {
    case 'filled':
      return { kind: 'filled', report: outcome.report, undoing: false };
    case 'ask-stale-bill':
      return { kind: 'asking' };
    case 'not-readable':
      return { kind: 'ready' };
    default:
      return outcome;
  }
}

/** The state after an option was chosen in the report. */
export function afterChoice(outcome: ChooseOutcome): FillState {
  return outcome.kind === 'chosen' ? { kind: 'filled', report: outcome.report, undoing: false } : outcome;
}
