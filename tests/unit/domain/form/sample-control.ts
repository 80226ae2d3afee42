import type {
  BlockSnapshot,
  ControlRef,
  ControlSnapshot,
  FormSnapshot,
} from '@/domain/form/read/form-snapshot';

let next = 0;

/** A usable text box with nothing but the given properties. */
export function sampleControl(parts: Partial<ControlSnapshot> = {}): ControlSnapshot {
  next += 1;
  return {
    ref: String(next) as ControlRef,
    kind: 'text',
    type: parts.kind === undefined || parts.kind === 'text' ? 'text' : parts.kind,
    block: 0,
    name: '',
    id: '',
    className: '',
    autocomplete: '',
    placeholder: '',
    title: '',
    pattern: '',
    inputMode: '',
    maxLength: null,
    minLength: null,
    size: null,
    required: false,
    tabIndex: 0,
    label: '',
    nearby: [],
    group: [],
    description: '',
    options: [],
    choices: [],
    hasText: false,
    defaultOption: null,
    hiddenReason: null,
    box: [0, 0, 200, 20],
    ...parts,
  };
}

/** Options of a select from their texts. An empty text means "nothing chosen yet". */
export function sampleOptions(...texts: readonly string[]): ControlSnapshot['options'] {
  return texts.map((text) => ({ text, value: text, disabled: false }));
}

/** Buttons of a radio group from their labels. */
export function sampleChoices(...texts: readonly string[]): ControlSnapshot['choices'] {
  return texts.map((text) => {
    next += 1;
    return { ref: String(next) as ControlRef, text, value: text, hiddenReason: null };
  });
}

export function sampleBlock(parts: Partial<BlockSnapshot> = {}): BlockSnapshot {
  return {
    isForm: true,
    id: '',
    name: '',
    className: '',
    role: '',
    method: 'post',
    action: '',
    heading: '',
    landmarks: [],
    buttons: ['Send'],
    surroundings: '',
    ...parts,
  };
}

export function sampleForm(
  controls: readonly ControlSnapshot[],
  parts: Partial<FormSnapshot> = {},
): FormSnapshot {
  return {
    url: 'https://www.sample.senate.gov/contact',
    title: 'Contact',
    headings: ['Contact'],
    siteName: '',
    isFrame: false,
    blocks: [sampleBlock()],
    controls,
    notes: [],
    hasCaptcha: false,
    truncated: false,
    generation: 1,
    ...parts,
  };
}
