import type {
  ChoiceSnapshot,
  ControlKind,
  ControlRef,
  ControlSnapshot,
  FormSnapshot,
} from '@/domain/form/read/form-snapshot';
import { ControlCounts } from './control-counts';
import { hasChoice, hasDialCode, hasHint, hasTypedText } from './field-content';
import { fieldLabel, labelTexts } from './field-label';
import { descriptionOf, groupTexts, nearbyTexts, questionInside, wordsOfChoices } from './field-surroundings';
import { Visibility } from './field-visibility';
import {
  type Control,
  findControls,
  isControl,
  isInput,
  isSelect,
  isTextArea,
  isTextBox,
} from './find-controls';
import { Blocks } from './form-blocks';
import { formNotes } from './form-notes';
import { fold, textOf } from './visible-text';
import { findWidgets } from './widgets/find-widgets';
import { readOptions, readWidget } from './widgets/read-widget';

/** Reading stops after this many controls. No known form has a tenth of them. */
export const READ_LIMIT = 4000;
const OPTION_LIMIT = 1000;
/** A longer pattern is cut here. The domain refuses to judge by it. */
const PATTERN_LIMIT = 2000;
const CAPTCHA =
  '.g-recaptcha, .h-captcha, .cf-turnstile, [class*="captcha" i], [id*="captcha" i], iframe[src*="captcha" i], iframe[title*="captcha" i]';

/**
 * Reads a document into plain data. Changes nothing and keeps no value.
 * @param refOf gives each control its stable name, numbered in the order of the calls
 * @param found the document's controls, when already known
 */
export function readForm(
  document: Document,
  generation: number,
  refOf: (control: HTMLElement) => ControlRef,
  found = findControls(document, READ_LIMIT),
): FormSnapshot {
  const visibility = new Visibility(document);
  const blocks = new Blocks(visibility);
  const { roots, truncated } = found;
  const widgets = findWidgets(found.controls, roots, visibility);
  visibility.lookAtFaces(widgets.faces);
  const asked = found.controls.filter((control) => !widgets.parts.has(control));
  const counts = new ControlCounts([...asked, ...widgets.others], roots, visibility);
  // Name all controls first, in document order, whatever is read of them.
  for (const control of found.controls) refOf(control);
  const groups = radioGroups(asked);
  const snapshots: ControlSnapshot[] = [];
  for (const control of inOrder(asked, widgets.others)) {
    const block = blocks.indexOf(control);
    if (widgets.faces.has(control)) {
      snapshots.push({
        ...readWidget(control, widgets, block, visibility, counts, refOf),
        box: boxOf(control, visibility),
      });
      continue;
    }
    if (!isControl(control)) continue;
    const members = groups.get(control);
    if (members && members[0] !== control) continue;
    snapshots.push(readControl(control, members ?? [control], block, visibility, counts, refOf));
  }
  const view = document.defaultView;
  return {
    url: document.location.origin + document.location.pathname,
    title: fold(document.title),
    headings: [...document.querySelectorAll('h1, h2')]
      .slice(0, 8)
      .map((heading) => textOf(heading, visibility.isShown)),
    siteName: fold(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')),
    isFrame: view !== null && view.top !== view.self,
    blocks: blocks.snapshots(),
    controls: snapshots,
    notes: formNotes(document, visibility, counts),
    hasCaptcha: [...document.querySelectorAll(CAPTCHA)].some((element) => visibility.isShown(element)),
    truncated,
    generation,
  };
}

/** The widgets put among the controls, all in document order. */
function inOrder(controls: readonly Control[], others: readonly HTMLElement[]): readonly HTMLElement[] {
  if (others.length === 0) return controls;
  const follows = (a: HTMLElement, b: HTMLElement) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const all: HTMLElement[] = [];
  let next = 0;
  for (const control of controls) {
    for (let one = others[next]; one && follows(control, one); one = others[next]) {
      all.push(one);
      next += 1;
    }
    all.push(control);
  }
  return [...all, ...others.slice(next)];
}

function boxOf(control: HTMLElement, visibility: Visibility): ControlSnapshot['box'] {
  const view = control.ownerDocument.defaultView;
  if (!view) return null;
  const { left, top, width, height } = visibility.box(visibility.faceOf(control));
  return [
    Math.round(left + view.scrollX),
    Math.round(top + view.scrollY),
    Math.round(width),
    Math.round(height),
  ];
}

/** Radio buttons of one name in one form are one control. */
function radioGroups(controls: readonly Control[]): Map<Control, Control[]> {
  const byForm = new Map<unknown, Map<string, Control[]>>();
  const groups = new Map<Control, Control[]>();
  for (const control of controls) {
    if (!isInput(control) || control.type !== 'radio' || control.name === '') continue;
    const owner = control.form ?? control.getRootNode();
    const byName = byForm.get(owner) ?? new Map<string, Control[]>();
    byForm.set(owner, byName);
    const members = byName.get(control.name) ?? [];
    byName.set(control.name, members);
    members.push(control);
    groups.set(control, members);
  }
  return groups;
}

function readControl(
  control: Control,
  members: readonly Control[],
  block: number,
  visibility: Visibility,
  counts: ControlCounts,
  refOf: (control: Control) => ControlRef,
): ControlSnapshot {
  const kind = kindOf(control);
  const isGroup = kind === 'radio-group';
  const hasLimits = isTextArea(control) || (isInput(control) && kind === 'text');
  const hidden = members
    .slice(0, OPTION_LIMIT)
    .map((member) => visibility.hiddenReason(member, counts.labelsOf(member)));
  const label = isGroup ? '' : fieldLabel(control, visibility, counts);
  const choices = isGroup ? readChoices(members, hidden, visibility, counts, refOf) : [];
  const words = choices.map(({ text }) => text);
  const near = nearby(label, control, members, words, visibility, counts);
  const isHint = hasHint(control, label || (near[0] ?? ''));
  return {
    ref: refOf(control),
    kind,
    type: isInput(control) ? control.type : control.localName,
    block,
    name: fold(control.name, 150),
    id: fold(control.id, 150),
    className: fold(control.getAttribute('class'), 200),
    autocomplete: fold(control.getAttribute('autocomplete'), 60).toLowerCase(),
    placeholder: fold(control.getAttribute('placeholder') || (isHint ? control.value : '')),
    title: fold(control.title),
    pattern: (control.getAttribute('pattern') ?? '').slice(0, PATTERN_LIMIT),
    inputMode: control.inputMode,
    maxLength: hasLimits && control.maxLength >= 0 ? control.maxLength : null,
    minLength: hasLimits && control.minLength >= 0 ? control.minLength : null,
    size: numberOf(control.getAttribute('size')),
    required: control.required || control.getAttribute('aria-required') === 'true',
    tabIndex: control.tabIndex,
    label,
    nearby: near,
    group: groupTexts(members, visibility),
    description: isGroup ? '' : descriptionOf(control, visibility, counts),
    options: isSelect(control) ? readOptions(control) : [],
    choices,
    hasText: !isHint && members.some((member) => hasTypedText(member) || hasChoice(member)),
    ...(isHint && { hint: true as const }),
    ...(hasDialCode(control) && { dialCode: true as const }),
    defaultOption: isSelect(control) && !hasChoice(control) ? control.selectedIndex : null,
    hiddenReason: hidden.includes(null) ? null : (hidden[0] ?? null),
    box: boxOf(control, visibility),
  };
}

function nearby(
  label: string,
  control: Control,
  members: readonly Control[],
  choices: readonly string[],
  visibility: Visibility,
  counts: ControlCounts,
): string[] {
  const isSingleChoice = isInput(control) && control.type === 'checkbox';
  if (label !== '') return [];
  const unseenLabels = members.length === 1 ? labelTexts(control, visibility, counts) : [];
  const question = questionInside(members, choices, visibility, counts);
  return [
    ...unseenLabels,
    ...(question === '' ? [] : [question]),
    ...nearbyTexts(members, visibility, counts, isSingleChoice ? 'after-first' : 'before-first'),
  ];
}

function kindOf(control: Control): ControlKind {
  if (isTextArea(control)) return 'textarea';
  if (isSelect(control)) return control.multiple ? 'other' : 'select';
  switch (control.type) {
    case 'radio':
      return 'radio-group';
    case 'checkbox':
      return 'checkbox';
    default:
      // Whatever it looks like, nothing is typed into the box of a list.
      return isTextBox(control) && !control.matches('[role=combobox], [role=listbox]') ? 'text' : 'other';
  }
}

function readChoices(
  buttons: readonly Control[],
  hidden: readonly ChoiceSnapshot['hiddenReason'][],
  visibility: Visibility,
  counts: ControlCounts,
  refOf: (control: Control) => ControlRef,
): ChoiceSnapshot[] {
  const some = buttons.slice(0, OPTION_LIMIT);
  const labels = some.map((button) => fieldLabel(button, visibility, counts));
  const words = labels.includes('') ? wordsOfChoices(some, visibility, counts) : [];
  return some.map((button, index) => ({
    ref: refOf(button),
    text: labels[index] || (words[index] ?? ''),
    value: button.value.slice(0, 200),
    hiddenReason: hidden[index] ?? null,
  }));
}

function numberOf(text: string | null): number | null {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isFinite(number) && number > 0 ? number : null;
}
