import type { ControlRef, ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { ControlCounts } from '../control-counts';
import { hasChoice } from '../field-content';
import { descriptionOf, groupTexts, nearbyTexts } from '../field-surroundings';
import type { Visibility } from '../field-visibility';
import { isControl, isSelect } from '../find-controls';
import { fold } from '../visible-text';
import { knownOptions } from './choose-in-widget';
import { boxUnder, editorBody, type Widgets } from './find-widgets';
import { optionsIn, shownChoice } from './shown-text';
import { isGenericName, widgetLabel } from './widget-label';

const OPTION_LIMIT = 1000;
/** A list with fewer has been emptied by the script that drew another over it. */
const FEW_OPTIONS = 2;

/** Reads a widget, or a select that a drawn list stands for, like a control. */
export function readWidget(
  widget: HTMLElement,
  widgets: Widgets,
  block: number,
  visibility: Visibility,
  counts: ControlCounts,
  refOf: (control: HTMLElement) => ControlRef,
): Omit<ControlSnapshot, 'box'> {
  const what = widgets.kinds.get(widget) ?? 'list';
  const select = isControl(widget) && isSelect(widget) ? widget : null;
  const under = what === 'editor' ? boxUnder(widget, (one) => visibility.unseenReason(one) === null) : null;
  const named = under ?? widget;
  const face = visibility.faceOf(widget);
  const label = widgetLabel(widget, under, visibility, counts);
  const hasOptions = select !== null && select.options.length >= FEW_OPTIONS;
  const options = hasOptions
    ? readOptions(select)
    : widget.matches('[role=listbox]')
      ? optionsIn(widget)
      : [...knownOptions(widget)];
  const attribute = (name: string) => widget.getAttribute(name) ?? under?.getAttribute(name) ?? '';
  const nearby = label === '' ? nearbyTexts([widget], visibility, counts, 'before-first') : [];
  return {
    ref: refOf(widget),
    kind: what === 'editor' ? 'editor' : hasOptions ? 'select' : 'list',
    type: what,
    block,
    name: fold(attribute('name'), 150),
    id: fold(named.id, 150),
    className: fold(attribute('class'), 200),
    autocomplete: '',
    placeholder: fold(attribute('placeholder')),
    title: fold(under?.title ?? (what === 'editor' ? '' : widget.title)),
    pattern: '',
    inputMode: '',
    maxLength: under && under.maxLength >= 0 ? under.maxLength : null,
    minLength: null,
    size: null,
    required: [widget, named, ...face.querySelectorAll('input')].some((one) =>
      one.matches(':required, [aria-required=true]'),
    ),
    tabIndex: widget.tabIndex,
    label,
    nearby: nearby.filter((text) => !isGenericName(text)),
    group: groupTexts([widget], visibility),
    description: descriptionOf(widget, visibility, counts),
    options,
    choices: [],
    hasText: hasOptions ? hasChoice(select) : holdsValue(widget, what, face, label || (nearby[0] ?? '')),
    defaultOption: hasOptions && !hasChoice(select) ? select.selectedIndex : null,
    hiddenReason: visibility.hiddenReason(widget, []),
  };
}

function holdsValue(widget: HTMLElement, what: string, face: Element, label: string): boolean {
  if (what === 'editor') return fold(editorBody(widget)?.textContent) !== '';
  if (widget.matches('[role=listbox]')) return widget.querySelector('[aria-selected=true]') !== null;
  return what === 'list' && shownChoice(widget, face, label) !== '';
}

/** The options of a select, in order. */
export function readOptions(select: HTMLSelectElement): ControlSnapshot['options'] {
  return [...select.options].slice(0, OPTION_LIMIT).map((option) => ({
    text: fold(option.label || option.text),
    value: option.value.slice(0, 200),
    disabled:
      option.disabled ||
      (option.parentElement instanceof HTMLOptGroupElement && option.parentElement.disabled),
  }));
}
