import { computeAccessibleName } from 'dom-accessibility-api';
import type { ControlCounts } from './control-counts';
import type { Visibility } from './field-visibility';
import type { Control } from './find-controls';
import { fold, textOf } from './visible-text';

/** Above this many controls labels are read without the library, which makes the browser look for them each time. */
const LIBRARY_LIMIT = 400;

/**
 * What a screen reader would call the control (W3C ACCNAME, by dom-accessibility-api), without the two steps
 * that are evidence of their own: placeholder and title.
 */
export function fieldLabel(control: Control, visibility: Visibility, counts: ControlCounts): string {
  const labels = counts.labelsOf(control);
  const isAria = control.hasAttribute('aria-labelledby') || control.hasAttribute('aria-label');
  if (!isAria && labels.length === 0) return '';
  // A label around another control would lend it what is typed there; a fill never reads that.
  const holdsOthers = labels.some((label) => counts.held(label) > (label.contains(control) ? 1 : 0));
  const asText = holdsOthers || counts.hasStrayLabels(control) || counts.controls.length > LIBRARY_LIMIT;
  if (!isAria && asText) {
    return labels
      .map((label) => textOf(label, visibility.isShown))
      .filter((text) => text !== '')
      .join(' ');
  }
  // Most labels: the library comes to the same words, and lets the browser look for the labels once more.
  const plain = isAria ? null : plainText(labels, visibility);
  if (plain !== null) return plain;
  const name = fold(
    computeAccessibleName(control, {
      computedStyleSupportsPseudoElements: false,
      // The name asks for the styles of every element on its way; one reading shares them.
      getComputedStyle: (element) => visibility.style(element),
    }),
  );
  const standIns = [control.title, control.getAttribute('placeholder')].map((text) => fold(text));
  return standIns.includes(name) && !labelTexts(control, visibility, counts).includes(name) ? '' : name;
}

/** The words of labels in which every letter stands in the label itself, none in an element; null for others. */
function plainText(labels: readonly HTMLLabelElement[], visibility: Visibility): string | null {
  const isPlain = labels.every(
    (label) =>
      // What only a screen reader says is for the library.
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

/** Texts of the labels that belong to a control, hidden ones included: their words still say what it is for. */
export function labelTexts(control: Control, visibility: Visibility, counts: ControlCounts): string[] {
  return counts
    .labelsOf(control)
    .map((label) => textOf(label, (element) => element === label || visibility.isShown(element)))
    .filter((text) => text !== '');
}
