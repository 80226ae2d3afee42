import type { ControlRef } from '@/domain/form/read/form-snapshot';
import type { ReportClaims } from './report-claims';

/**
 * The text of the small report in the page. The background takes it from the catalog; the script in the page has
 * no words of its own. It holds no personal detail and no part of the letter.
 */
export interface PanelView {
  readonly words: PanelWords;
  readonly title: string;
  readonly tone: 'plain' | 'problem';
  /** Announced by screen readers when the panel appears. */
  readonly announcement: string;
  /** Fields left to the person. */
  readonly left: readonly PanelItem[];
  readonly lines: readonly string[];
  /** What the words claim, for tools that read the report. */
  readonly claims: ReportClaims;
  /** Shown while the fill continues over several pages, with the label of the stop button. */
  readonly goesOn: { readonly text: string; readonly stop: string } | null;
  readonly buttons: readonly { readonly action: PanelAction; readonly words: string }[];
}

/** The panel's fixed words. */
export interface PanelWords {
  readonly brand: string;
  readonly label: string;
  readonly leftTitle: string;
  readonly details: string;
  readonly move: string;
  readonly close: string;
  /** "Go to {label}", for buttons that lead to a field. */
  readonly goTo: string;
  /** Names of the positions, in the order of PANEL_CORNERS. */
  readonly corners: readonly string[];
}

/** One field left to the person. */
export interface PanelItem {
  readonly frameId: number;
  /** The field; null for a CAPTCHA. */
  readonly ref: ControlRef | null;
  readonly label: string;
  /** "required", or empty. */
  readonly mark: string;
  readonly reason: string;
  /** The nearest options of its list, for the person to choose from. */
  readonly options: readonly PanelOption[];
}

export interface PanelOption {
  readonly index: number;
  readonly text: string;
}

/** Panel buttons that the background handles. Add a new one here and in the background's wiring. */
export const PANEL_ACTIONS = ['undo', 'stop'] as const;
export type PanelAction = (typeof PANEL_ACTIONS)[number];

/** Where the panel can be, in the order in which it moves. */
export const PANEL_CORNERS = ['bottom-end', 'bottom-start', 'top-start', 'top-end'] as const;

/** A mark around a field of one frame. */
export interface FieldOutline {
  readonly ref: ControlRef;
  readonly kind: 'filled' | 'left';
}
