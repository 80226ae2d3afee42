import type { BlockPlan, FieldPlan, PagePlan } from './form-plan';
import { TRAPS } from './form-plan';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is known about a drawn page without asking the engine. */
export interface Drawn {
  /** Controls that a person cannot see or use at the moment. Reactions of the page change this. */
  readonly hidden: Set<Control>;
  readonly traps: Set<Control>;
  /** The part of the page that a control belongs to: its form, header or footer, or the page. */
  readonly partOf: Map<Control, Element>;
  /** Controls with text or a choice from the person or the page. */
  readonly written: Set<Control>;
}

const CSS: Readonly<Record<string, string>> = {
  display: 'display: none',
  visibility: 'visibility: hidden',
  opacity: 'opacity: 0',
  'off-screen': 'position: absolute; left: -9999px',
  // Otherwise a fieldset keeps its padding and the width of its words, and shows its content.
  'no-size': 'width: 0; min-width: 0; height: 0; padding: 0; border: 0; overflow: hidden',
  cut: 'position: absolute; clip-path: inset(100%)',
  clip: 'position: absolute; clip: rect(0 0 0 0)',
};

/** Clears the page and draws another one. */
export function drawPage(plan: PagePlan): Drawn {
  const drawn: Drawn = { hidden: new Set(), traps: new Set(), partOf: new Map(), written: new Set() };
  // Drawn detached and inserted at once, because a browser inspects each field that is added to a page.
  const page = document.createDocumentFragment();
  page.append(element('h1', plan.heading));
  let serial = 0;
  for (const block of plan.blocks) {
    const { outer, part } = drawBlock(block);
    page.append(outer);
    const own = block.around === 'div' ? document.body : part;
    for (const field of block.fields) {
      serial += 1;
      const { box, controls } = drawField(field, `f${serial}`);
      part.append(box);
      for (const control of controls) drawn.partOf.set(control, own);
      note(field, box, controls, drawn);
    }
    if (block.button !== '') part.append(element('button', block.button));
  }
  document.body.replaceChildren(page);
  return drawn;
}

function element(tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** The block, and the element in it that holds its fields. */
function drawBlock({ around, heading }: BlockPlan): { outer: HTMLElement; part: HTMLElement } {
  const inner = element(around === 'form-in-footer' ? 'form' : around);
  const outer = around === 'form-in-footer' ? element('footer') : inner;
  if (outer !== inner) outer.append(inner);
  if (heading !== '') inner.append(element('h2', heading));
  return { outer, part: inner };
}

function drawField(field: FieldPlan, id: string): { box: HTMLElement; controls: Control[] } {
  const controls = drawControls(field, id);
  const [first] = controls;
  if (!first) throw new Error('A field without a control was drawn.');
  const isGroup = field.kind === 'radio';
  let content: (Element | string)[] = isGroup
    ? controls.flatMap((control, index) => [control, labelFor(control, field.options[index] ?? 'Yes')])
    : [first];
  switch (field.labelling) {
    case 'for':
    case 'wraps':
      if (isGroup) content = [element('legend', field.label), ...content];
      else if (field.labelling === 'for') content = [labelFor(first, field.label), ...content];
      else {
        const label = element('label', `${field.label} `);
        label.append(first);
        content = [label];
      }
      break;
    case 'aria':
      if (!isGroup) first.setAttribute('aria-label', field.label);
      break;
    case 'placeholder':
      if (!isGroup) first.setAttribute('placeholder', field.label);
      break;
    case 'title':
      if (!isGroup) first.title = field.label;
      break;
    case 'before':
      content = [element('span', field.label), ...content];
      break;
    case 'after':
      content = [...content, element('span', field.label)];
      break;
    case 'cell': {
      const [label, cell] = [element('div', field.label), element('div')];
      cell.append(...content);
      content = [label, cell];
      break;
    }
    case 'none':
      break;
  }
  let box = element(
    isGroup && (field.labelling === 'for' || field.labelling === 'wraps') ? 'fieldset' : 'div',
  );
  box.append(...content);
  for (let depth = 0; depth < field.depth; depth += 1) {
    const around = element('div');
    around.append(box);
    box = around;
  }
  return { box, controls };
}

function labelFor(control: Control, text: string): HTMLElement {
  const label = element('label', text);
  label.setAttribute('for', control.id);
  return label;
}

function drawControls(field: FieldPlan, id: string): Control[] {
  if (field.kind === 'radio') {
    const rows = field.options.length > 0 ? field.options : ['Yes', 'No'];
    return rows.map((value, index) => input('radio', `${id}-${index}`, `${field.name}${id}`, value));
  }
  let control: Control;
  if (field.kind === 'textarea') control = document.createElement('textarea');
  else if (field.kind === 'select') {
    control = document.createElement('select');
    for (const text of field.options) control.append(new Option(text, text === '--' ? '' : text));
  } else control = input(field.kind, id, '', 'on');
  control.id = id;
  control.name = field.name;
  if (field.autocomplete !== '') control.setAttribute('autocomplete', field.autocomplete);
  if (field.maxLength !== null && !(control instanceof HTMLSelectElement))
    control.maxLength = field.maxLength;
  return [control];
}

function input(type: string, id: string, name: string, value: string): HTMLInputElement {
  const made = document.createElement('input');
  made.type = type;
  made.id = id;
  made.name = name;
  if (type === 'radio' || type === 'checkbox') made.value = value;
  return made;
}

function note(field: FieldPlan, box: HTMLElement, controls: readonly Control[], drawn: Drawn): void {
  fillBefore(field, controls, drawn);
  if (field.hidden !== null && hide(field.hidden, box, controls)) {
    for (const control of controls) drawn.hidden.add(control);
  }
  const says =
    ['for', 'wraps', 'aria', 'placeholder', 'title'].includes(field.labelling) && field.kind !== 'radio';
  // Not every kind of control can have a placeholder, and a short one cannot be a card number.
  const shows = field.labelling !== 'placeholder' || field.kind !== 'checkbox';
  if (field.kind === 'password' || (says && shows && TRAPS.includes(field.label))) {
    for (const control of controls) drawn.traps.add(control);
  }
  for (const control of controls) react(field, control, controls, drawn);
}

/** Returns whether this way of hiding works for this kind of control. */
function hide(
  way: NonNullable<FieldPlan['hidden']>,
  box: HTMLElement,
  controls: readonly Control[],
): boolean {
  const isChoice = controls.some(({ type }) => type === 'radio' || type === 'checkbox');
  switch (way) {
    case 'aria':
      box.setAttribute('aria-hidden', 'true');
      return true;
    case 'inert':
      box.inert = true;
      return true;
    case 'disabled':
      for (const control of controls) control.disabled = true;
      return true;
    case 'read-only': {
      if (isChoice) return false;
      const [control] = controls;
      if (!control || control instanceof HTMLSelectElement) return false;
      control.readOnly = true;
      return true;
    }
    case 'outside':
    case 'covered':
    case 'one-colour': {
      const [control] = controls;
      if (isChoice || !control) return false;
      hideByOthers(way, box, control);
      return true;
    }
    default:
      box.style.cssText = CSS[way] ?? '';
      return true;
  }
}

function hideByOthers(way: 'outside' | 'covered' | 'one-colour', box: HTMLElement, control: Control): void {
  if (way === 'one-colour') {
    control.style.cssText = 'color: white; background: white';
    return;
  }
  if (way === 'outside') {
    box.style.cssText = 'width: 90px; height: 20px; overflow: hidden';
    control.style.cssText = 'display: block; margin-top: 300px';
    return;
  }
  box.style.cssText = 'position: relative';
  const cover = element('div');
  cover.style.cssText = 'position: absolute; inset: 0; background: white';
  box.append(cover);
}

function fillBefore(field: FieldPlan, controls: readonly Control[], drawn: Drawn): void {
  if (field.content === 'nothing') return;
  const isPage = field.content === 'page';
  const [first] = controls;
  const last = controls.at(-1);
  if (!first || !last) return;
  if (first instanceof HTMLSelectElement) {
    const index = Math.min(1, first.options.length - 1);
    if (index < 0) return;
    if (isPage) first.options[index]?.setAttribute('selected', '');
    first.selectedIndex = index;
    if (!isPage && index > 0) drawn.written.add(first);
  } else if (last instanceof HTMLInputElement && (last.type === 'radio' || last.type === 'checkbox')) {
    if (isPage) last.defaultChecked = true;
    else {
      last.checked = true;
      for (const control of controls) drawn.written.add(control);
    }
  } else {
    const text = first.type === 'number' ? '4711' : 'Words 12';
    if (isPage && first instanceof HTMLTextAreaElement) first.defaultValue = text;
    else if (isPage) first.setAttribute('value', text);
    else first.value = text;
    if (first.value !== '') drawn.written.add(first);
  }
}

function react(field: FieldPlan, control: Control, group: readonly Control[], drawn: Drawn): void {
  if (field.reaction === null) return;
  const content = () =>
    control instanceof HTMLSelectElement
      ? control.selectedIndex
      : control.type === 'radio' || control.type === 'checkbox'
        ? (control as HTMLInputElement).checked
        : control.value;
  const came = content();
  const isText = typeof came === 'string';
  const reaction = field.reaction;
  const next = () => [...drawn.partOf.keys()][[...drawn.partOf.keys()].indexOf(group.at(-1) ?? control) + 1];
  let done = false;
  control.addEventListener(reaction === 'prevent-click' ? 'click' : field.reactsTo, (event) => {
    if (reaction === 'prevent-click') return event.preventDefault();
    if (content() === came) return;
    switch (reaction) {
      case 'clear':
        if (isText) control.value = String(came);
        else if (control instanceof HTMLSelectElement) control.selectedIndex = Number(came);
        else (control as HTMLInputElement).checked = Boolean(came);
        break;
      case 'append':
        if (isText && !control.value.endsWith('!')) control.value += 'x!';
        break;
      case 'cut':
        if (isText) control.value = control.value.slice(0, 3);
        break;
      case 'upper-case':
        if (isText) control.value = control.value.toUpperCase();
        break;
      case 'throw':
        throw new Error('The page throws.');
      case 'add-field': {
        if (done) return;
        const label = element('label', 'City ');
        const added = input('text', '', '', '');
        label.append(added);
        drawn.partOf.set(added, drawn.partOf.get(control) ?? document.body);
        control.parentElement?.append(label);
        break;
      }
      case 'remove-self':
        control.remove();
        break;
      case 'remove-next':
        next()?.remove();
        break;
      case 'hide-next': {
        const other = next();
        if (!other || other.type === 'radio' || other.type === 'checkbox') return;
        other.style.display = 'none';
        drawn.hidden.add(other);
        break;
      }
      case 'show-hidden': {
        const other = [...drawn.hidden].find((hidden) => hidden.style.display === 'none');
        if (!other) return;
        other.style.display = '';
        drawn.hidden.delete(other);
        break;
      }
      case 'redraw-self': {
        if (done || group.length > 1) return;
        const copy = control.cloneNode(true) as Control;
        drawn.partOf.set(copy, drawn.partOf.get(control) ?? document.body);
        if (drawn.traps.has(control)) drawn.traps.add(copy);
        if (drawn.hidden.has(control)) drawn.hidden.add(copy);
        control.replaceWith(copy);
        break;
      }
      case 'disable-self':
        control.disabled = true;
        break;
    }
    done = true;
  });
}
