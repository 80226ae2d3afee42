import type { ControlCounts } from '../control-counts';
import { fieldLabel, labelTexts } from '../field-label';
import type { Visibility } from '../field-visibility';
import { isControl, isSelect } from '../find-controls';
import { fold, textOf } from '../visible-text';

/** Names that editors give themselves. They do not say what is written in them. */
const GENERIC = /\brich[- ]?text\b|\beditor\b|\bediting area\b|^(?:text|content)$/i;

/**
 * The name of a widget: its label, that of the control under it, or the words that its ARIA attributes point to. Never
 * words of the widget itself, because they are its value.
 * @param under the hidden control that a widget writes to
 */
export function widgetLabel(
  widget: HTMLElement,
  under: HTMLElement | null,
  visibility: Visibility,
  counts: ControlCounts,
): string {
  const face = visibility.faceOf(widget);
  if (isControl(widget) && isSelect(widget)) {
    const own = fieldLabel(widget, visibility, counts);
    if (own !== '') return own;
  }
  const owners = [
    widget,
    ...(under ? [under] : []),
    ...face.querySelectorAll<HTMLElement>('input, button, [role=combobox]'),
  ];
  for (const owner of owners) {
    const pointed = (owner.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => (id === '' ? null : owner.ownerDocument.getElementById(id)))
      .filter((one) => one !== null && !face.contains(one) && one !== owner)
      .map((one) => (one ? textOf(one, (element) => element === one || visibility.isShown(element)) : ''));
    const texts = [
      pointed.join(' '),
      labelTexts(owner, visibility, counts).join(' '),
      owner.getAttribute('aria-label'),
    ];
    const name = texts.map((text) => fold(text)).find((text) => text !== '' && !GENERIC.test(text));
    if (name) return name;
  }
  return '';
}

export function isGenericName(text: string): boolean {
  return GENERIC.test(text);
}
