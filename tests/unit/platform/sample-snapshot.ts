/** A snapshot as plain data, as in a message. Tests damage copies of it. */
export const sampleSnapshot = {
  url: 'https://www.example.senate.gov/contact',
  title: 'Contact',
  headings: ['Contact'],
  siteName: '',
  isFrame: false,
  blocks: [
    {
      isForm: true,
      id: '',
      name: '',
      className: '',
      role: '',
      method: 'post',
      action: 'www.example.senate.gov/contact',
      heading: 'Contact',
      landmarks: ['main'],
      buttons: ['Send'],
      surroundings: '',
    },
  ],
  controls: [
    {
      ref: 'c1',
      kind: 'select',
      type: 'select',
      block: 0,
      name: 'topic',
      id: 'topic',
      className: '',
      autocomplete: '',
      placeholder: '',
      title: '',
      pattern: '',
      inputMode: '',
      maxLength: null,
      minLength: null,
      size: null,
      required: true,
      tabIndex: 0,
      label: 'Topic',
      nearby: [],
      group: [],
      description: '',
      options: [{ text: 'Judiciary', value: '1', disabled: false }],
      choices: [{ ref: 'c2', text: 'Yes', value: 'y', hiddenReason: null }],
      hasText: false,
      defaultOption: 0,
      hiddenReason: null,
      box: [0, 0, 100, 20],
    },
  ],
  notes: [],
  hasCaptcha: false,
  truncated: false,
  generation: 1,
} as const;

type Loose = Record<string, unknown>;

/** A copy with one property changed in the snapshot, its block or its control. */
export function damaged(part: 'snapshot' | 'block' | 'control', change: Loose): unknown {
  const copy = structuredClone(sampleSnapshot) as unknown as Loose & { blocks: Loose[]; controls: Loose[] };
  const target = part === 'snapshot' ? copy : part === 'block' ? copy.blocks[0] : copy.controls[0];
  Object.assign(target ?? {}, change);
  return copy;
}
