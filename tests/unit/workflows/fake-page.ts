import type { FillPlan, PlannedFill } from '@/domain/form/plan/fill-plan';
import type {
  BlockSnapshot,
  ControlRef,
  ControlSnapshot,
  FormSnapshot,
} from '@/domain/form/read/form-snapshot';
import type { AppliedStep, ApplyResult, UndoResult } from '@/domain/form/report/apply-result';
import type { Watching } from '@/domain/visit/visit';
import type { FrameHere, FrameSnapshot, PagePort, ReadResult } from '@/workflows/ports';
import { sampleControl } from '../domain/form/sample-control';

const isRef = (text: unknown): text is ControlRef => typeof text === 'string';

export function refOf(text: string): ControlRef {
  if (!isRef(text)) throw new Error('not a ref');
  return text;
}

const BLOCK: BlockSnapshot = {
  isForm: true,
  id: '',
  name: '',
  className: '',
  role: '',
  method: 'post',
  action: '',
  heading: 'Contact',
  landmarks: ['main'],
  buttons: ['Send'],
  surroundings: '',
};

let count = 0;
let documents = 0;
function nextDocument(): number {
  documents += 1;
  return documents;
}

/** A control with the given label; a text box by default. */
export function control(label: string, rest: Partial<ControlSnapshot> = {}): ControlSnapshot {
  count += 1;
  const ref = refOf(`r${count}`);
  return sampleControl({ ref, label, defaultOption: rest.kind === 'select' ? 0 : null, box: null, ...rest });
}

export function select(label: string, ...options: string[]): ControlSnapshot {
  return control(label, {
    kind: 'select',
    options: ['', ...options].map((text) => ({ text, value: text, disabled: false })),
  });
}

/** A contact form that exercises every part of a fill. */
export function contactForm(): ControlSnapshot[] {
  return [
    control('First Name'),
    control('Last Name'),
    control('Email'),
    select('Topic', 'Agriculture', 'Judiciary', 'Other'),
    control('Message', { kind: 'textarea', type: 'textarea' }),
  ];
}

/** One document in a fake tab. Tests change it between calls of the port. */
export class FakeFrame {
  readonly values = new Map<ControlRef, PlannedFill['value']>();
  readonly applied: FillPlan[] = [];
  url = 'https://www.example.senate.gov/contact';
  blocks: readonly BlockSnapshot[] = [BLOCK];
  generation = 0;
  hasCaptcha = false;
  /** The page's reaction to a write; true if fields appeared or disappeared. */
  react: (plan: FillPlan) => boolean = () => false;
  /** Results of single writes, by label. */
  results: Record<string, AppliedStep['result']> = {};
  /** Labels of boxes whose value the page writes in its own way. */
  restyles: ReadonlySet<string> = new Set();
  fresh = true;
  document = nextDocument();
  title = 'Contact';
  words = '';

  constructor(
    readonly frameId: number,
    public controls: ControlSnapshot[],
  ) {}

  snapshot(): FormSnapshot {
    this.generation += 1;
    return {
      url: this.url,
      title: this.title,
      headings: [],
      siteName: '',
      isFrame: this.frameId !== 0,
      blocks: this.blocks,
      controls: this.controls.map((one) => ({ ...one, hasText: one.hasText || this.values.has(one.ref) })),
      notes: [],
      hasCaptcha: this.hasCaptcha,
      truncated: false,
      generation: this.generation,
    };
  }

  apply(plan: FillPlan): ApplyResult {
    if (plan.generation !== this.generation || plan.url !== this.url) return { kind: 'page-changed' };
    this.applied.push(plan);
    const steps: AppliedStep[] = [];
    for (const step of plan.steps) {
      if (step.action !== 'fill') continue;
      const result = this.results[step.label] ?? 'set';
      if (result === 'set') this.values.set(step.ref, step.value);
      const restyled = this.restyles.has(step.label);
      steps.push({ ref: step.ref, result, ...(restyled && { restyled: true }) });
    }
    return { kind: 'applied', steps, formChanged: this.react(plan), milliseconds: 2 };
  }

  undo(): UndoResult {
    const restored = this.values.size;
    this.values.clear();
    return { restored, changedSince: [] };
  }

  /** The content of the control with this label. */
  valueOf(label: string): PlannedFill['value'] | undefined {
    const found = this.controls.find((one) => one.label === label);
    return found && this.values.get(found.ref);
  }
}

/** A tab of fake frames. `refused`: the browser denies access. */
export class FakePage implements PagePort {
  reads = 0;
  refused: 'browser-page' | 'no-access' | null = null;
  /** Called before each reading, with its number from 1. */
  beforeRead: (number: number) => void = () => {};
  beforeApply: () => void = () => {};

  constructor(public documents: FakeFrame[]) {}

  async read(): Promise<ReadResult> {
    this.reads += 1;
    this.beforeRead(this.reads);
    if (this.refused) return { kind: 'not-readable', why: this.refused };
    return {
      kind: 'read',
      frames: this.documents.map((frame): FrameSnapshot => {
        const { frameId, fresh, document } = frame;
        frame.fresh = false;
        return { frameId, fresh, document, milliseconds: 1, snapshot: frame.snapshot() };
      }),
    };
  }

  async frames(): Promise<readonly FrameHere[]> {
    return this.refused
      ? []
      : this.documents.map(({ frameId, document, fresh }) => ({ frameId, document, fresh }));
  }

  async apply(_tabId: number, frameId: number, plan: FillPlan): Promise<ApplyResult> {
    this.beforeApply();
    return this.documents.find((frame) => frame.frameId === frameId)?.apply(plan) ?? { kind: 'page-changed' };
  }

  /** Lists that were opened to learn their options. */
  lookedInto: ControlRef[] = [];

  async lookInto(_tabId: number, _frameId: number, refs: readonly ControlRef[]): Promise<void> {
    this.lookedInto.push(...refs);
  }

  async undo(_tabId: number, frameId: number): Promise<UndoResult | null> {
    return this.documents.find((frame) => frame.frameId === frameId)?.undo() ?? null;
  }

  /** The text that the page itself shows to the person. */
  note: 'going-on' | null = null;
  query = '';

  async address(): Promise<string | null> {
    const top = this.documents.find((frame) => frame.frameId === 0);
    return this.refused || !top ? null : top.url + this.query;
  }

  /** The last order to report presses. */
  watched: Watching | null = null;

  async follow(_tabId: number, watching: Watching): Promise<void> {
    this.watched = watching;
    this.note = watching.note ? 'going-on' : null;
  }

  async words(_tabId: number, frameId: number): Promise<string | null> {
    return this.documents.find((frame) => frame.frameId === frameId)?.words ?? null;
  }

  async unfollow(): Promise<void> {
    this.note = null;
  }
}
