import { computeAccessibleName } from 'dom-accessibility-api';
import type { ControlCounts } from './control-counts';
import type { Visibility } from './field-visibility';
import { fold, textOf } from './visible-text';

/** Above this many controls, labels are read without the library, which searches the document for each one. */
const LIBRARY_LIMIT = 400;

/**
 * The accessible name of a control (W3C ACCNAME, by dom-accessibility-api), without placeholder and title, which
 * are evidence of their own.
 */
export function fieldLabel(control: HTMLElement, visibility: Visibility, counts: ControlCounts): string {
  const labels = counts.labelsOf(control);
  const isAria = control.hasAttribute('aria-labelledby') || control.hasAttribute('aria-label');
  if (!isAria && labels.length === 0) return '';
  // A label around another control would include that control's value, which a fill must never read.
  const holdsOthers = labels.some((label) => counts.held(label) > (label.contains(control) ? 1 : 0));
  const asText = holdsOthers || counts.hasStrayLabels(control) || counts.controls.length > LIBRARY_LIMIT;
  if (!isAria && asText) {
    return labels
      .map((label) => textOf(label, visibility.isShown))
      .filter((text) => text !== '')
      .join(' ');
  }
  // Most labels are plain. The library would give the same words after another search of the document.
  const plain = isAria ? null : plainText(labels, visibility);
  if (plain !== null) return plain;
  const name = fold(
    computeAccessibleName(control, {
      computedStyleSupportsPseudoElements: false,
      // Computing a name needs the styles of many elements; they are shared within one reading.
      getComputedStyle: (element) => visibility.style(element),
    }),
  );
  const standIns = [control.title, control.getAttribute('placeholder')].map((text) => fold(text));
  return standIns.includes(name) && !labelTexts(control, visibility, counts).includes(name) ? '' : name;
}

/** The words of labels whose text is all in the label itself. Null when nested elements hold words. */
function plainText(labels: readonly HTMLLabelElement[], visibility: Visibility): string | null {
  const isPlain = labels.every(
    (label) =>
      // Hidden labels are left to the library.
      visibility.isShown(label) &&
      [...label.children].every(
        (child) =>
          child.childElementCount === 0 &&
          child.attributes.getNamedItem('aria-label') === null &&
          /^(?:span|abbr|em|strong|b|i|font|sup|br|input)$/.test(child.localName) &&
          !/\p{L}/u.test(child.textContent ?? ''),
      ),
  );
  if (!isPlain) return null;
  const texts = labels.map((label) => textOf(label, visibility.isShown));
  return texts.filter((text) => text !== '').join(' ');
}

/** The texts of a control's labels, including hidden labels: their words still say what the control is for. */
export function labelTexts(control: HTMLElement, visibility: Visibility, counts: ControlCounts): string[] {
  return counts
    .labelsOf(control)
    .map((label) => textOf(label, (element) => element === label || visibility.isShown(element)))
    .filter((text) => text !== '');
}
