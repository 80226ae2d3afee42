import type { ControlRef } from '@/domain/form/read/form-snapshot';

/**
 * The small report in the page, in words: made in the background from the catalogue, shown by a script in the
 * page that knows no words of its own. No personal detail and nothing of a letter is in it.
 */
export interface PanelView {
  readonly words: PanelWords;
  readonly title: string;
  readonly tone: 'plain' | 'problem';
  /** What a screen reader is told when it appears. */
  readonly announcement: string;
  /** What is left to the person. */
  readonly left: readonly PanelItem[];
  readonly lines: readonly string[];
  /** While the fill goes on over several pages: what it says then, and how it is stopped. */
  readonly goesOn: { readonly text: string; readonly stop: string } | null;
  readonly buttons: readonly { readonly action: PanelAction; readonly words: string }[];
}

/** Words of the panel itself. */
export interface PanelWords {
  readonly brand: string;
  readonly label: string;
  readonly leftTitle: string;
  readonly details: string;
  readonly move: string;
  readonly close: string;
  /** "Go to {label}", for the buttons that lead to a field. */
  readonly goTo: string;
  /** Where it stands after a move, in the order of PANEL_CORNERS. */
  readonly corners: readonly string[];
}

/** One thing that is left to the person. */
export interface PanelItem {
  readonly frameId: number;
  /** The field; null for a CAPTCHA. */
  readonly ref: ControlRef | null;
  readonly label: string;
  /** "required", or nothing. */
  readonly mark: string;
  readonly reason: string;
  /** The nearest options of its list, to choose from. */
  readonly options: readonly PanelOption[];
}

export interface PanelOption {
  readonly index: number;
  readonly text: string;
}

/** Buttons of the panel that the background answers. A new one is named here and in the background's wiring. */
export const PANEL_ACTIONS = ['undo', 'stop'] as const;
export type PanelAction = (typeof PANEL_ACTIONS)[number];

/** Corners that the panel can stand in, in the order in which it is moved on. */
export const PANEL_CORNERS = ['bottom-end', 'bottom-start', 'top-start', 'top-end'] as const;

/** A mark around a field of one frame. */
export interface FieldOutline {
  readonly ref: ControlRef;
  readonly kind: 'filled' | 'left';
}
