import { browser } from 'wxt/browser';
import panelStyles from '@/assets/styles/page-panel.css?inline';
import tokens from '@/assets/styles/tokens.css?inline';
import type { ControlRef } from '@/domain/form/read/form-snapshot';
import { outlineFields } from '@/page/panel/field-outlines';
import { enterFrame, findCaptcha, goToField } from '@/page/panel/go-to-field';
import { type PanelEvents, ReportPanel } from '@/page/panel/report-panel';
import { fillerHands } from '@/platform/filler-marker';
import { hearPanelOrders, type PanelShown, tellOfPanel } from '@/platform/messages/panel';

declare global {
  /** Removes the report of an earlier copy of the extension. */
  var dearMemberEndReport: (() => void) | undefined;
}

/** The design tokens apply inside the report; the page does not have them. */
const STYLES = tokens.replaceAll(':root', '.root') + panelStyles;

/** Wires the report in a page: orders from the background in, the person's clicks out. */
export function runPageReport(): void {
  globalThis.dearMemberEndReport?.();
  let panel: ReportPanel | null = null;
  let clearOutlines = () => {};
  let endStandIn = () => {};

  const hide = () => {
    clearOutlines();
    endStandIn();
    panel?.remove();
    panel = null;
  };
  const goTo = (control: HTMLElement | null | undefined) => {
    const place = control && goToField(control);
    if (place) panel?.makeWay(place);
  };
  const events: PanelEvents = {
    onAction: (action) => tellOfPanel('panel-action', { action }),
    onChoose: ({ frameId, ref }, { index, text }) => {
      if (ref !== null) tellOfPanel('panel-choose', { frameId, ref, index, text });
    },
    onGoTo: ({ frameId, ref }) => {
      if (ref === null) goTo(findCaptcha(document));
      else if (frameId === 0) goTo(controlOf(ref));
      else {
        enterFrame(document, frameTest(frameId));
        tellOfPanel('panel-go-to', { frameId, ref });
      }
    },
    onClose: hide,
  };
  const show = ({ view, outlines, focus }: PanelShown) => {
    clearOutlines();
    endStandIn();
    clearOutlines = outlineFields(document, STYLES, outlines, controlOf);
    if (!view) return;
    if (view.goesOn) endStandIn = fillerHands()?.standIn(() => panel?.dropGoesOn()) ?? (() => {});
    if (panel?.isThere()) panel.show(view);
    else panel = new ReportPanel(document, STYLES, events, view);
    if (focus) panel.focus();
  };

  hearPanelOrders({
    'show-panel': show,
    'hide-panel': hide,
    'go-to-field': ({ ref }) => goTo(controlOf(ref)),
  });
  // The page is being left. The report must not be there if the person comes back to it.
  addEventListener('pagehide', hide);
  globalThis.dearMemberEndReport = hide;
}

function controlOf(ref: ControlRef): HTMLElement | null {
  return fillerHands()?.controlOf(ref) ?? null;
}

/** Whether an element contains a frame, in browsers that report it (Firefox). */
function frameTest(frameId: number): ((element: Element) => boolean) | null {
  const getFrameId: unknown = Reflect.get(browser.runtime, 'getFrameId');
  if (typeof getFrameId !== 'function') return null;
  return (element) => getFrameId.call(browser.runtime, element) === frameId;
}
