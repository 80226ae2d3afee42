import type { FillReport } from './fill-report';
import type { ChooseOutcome, FillOutcome, PageView, UndoOutcome } from './page-view';

/** The state of a fill, as the popup shows it. */
export type FillState =
  | { readonly kind: 'ready' }
  /** The letter's bill is stale: asked whether to go on. */
  | { readonly kind: 'asking' }
  /** `late`: it takes so long that the form is probably still being put in by the page's scripts. */
  | { readonly kind: 'filling'; readonly late: boolean }
  | { readonly kind: 'filled'; readonly report: FillReport; readonly undoing: boolean }
  | Extract<UndoOutcome, { kind: 'undone' }>
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'unresolved'; readonly placeholders: readonly string[] }
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'no-form' }
  | { readonly kind: 'failed' };

/** How it starts: with the report of the last fill of this page, if it was filled. */
export function fillStateOf(view: PageView): FillState {
  if (view.kind !== 'contact-form' && view.kind !== 'zip-gate') return { kind: 'ready' };
  return view.report ? { kind: 'filled', report: view.report, undoing: false } : { kind: 'ready' };
}

/** After a fill. A page that turned out not to be readable has a view of its own; here it is ready again. */
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

/** After an option was taken in the report. */
export function afterChoice(outcome: ChooseOutcome): FillState {
  return outcome.kind === 'chosen' ? { kind: 'filled', report: outcome.report, undoing: false } : outcome;
}
