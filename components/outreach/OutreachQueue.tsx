import { i18n } from '#i18n';
import type { OfficeId } from '@/domain/congress/office';
import {
  nextStep,
  type OutreachStep,
  type OutreachView,
  type OutreachViewItem,
  stepsFor,
} from '@/domain/outreach/outreach-view';
import { letterName } from '../letter/letter-words';
import { Announcement } from '../shared/Announcement';
import { Button } from '../shared/Button';
import { helpWords, nameOf, progressWords, SIGNS, stateWords } from './outreach-words';
import './outreach.css';

interface OutreachQueueProps {
  readonly view: OutreachView;
  /** On a form's own tab the queue is one line that can be opened, because the form matters more there. */
  readonly onForm: boolean;
  /** A step is under way. */
  readonly busy: boolean;
  readonly onStep: (step: OutreachStep, officeId: OfficeId) => void;
  /** Ends the outreach, or puts the finished queue away. */
  readonly onStop: () => void;
}

/** The offices that get the letter, the state of each, and the next step. */
export function OutreachQueue(props: OutreachQueueProps) {
  const { view, onForm } = props;
  const announced = view.items.map((item) => `${nameOf(item.office)}: ${stateWords(item)}`).join('. ');
  return (
    <section className="outreach" aria-labelledby="outreach">
      {onForm ? (
        <details className="outreach-folded">
          <summary>
            <h2 id="outreach" className="outreach-line">
              {lineWords(view)}
            </h2>
          </summary>
          <Items {...props} />
          <NextButton {...props} />
        </details>
      ) : (
        <>
          <h2 id="outreach" className="outreach-title">
            {i18n.t('outreach.title')}
          </h2>
          <p className="outreach-about">
            {[view.letter && letterName(view.letter), progressWords(view)].filter(Boolean).join(' · ')}
          </p>
          <Items {...props} />
          <NextButton {...props} />
        </>
      )}
      <Announcement words={announced} />
    </section>
  );
}

/** "1 of 3 sent · Next: Rep. C" */
function lineWords(view: OutreachView): string {
  const here = view.items.find((item) => item.here);
  const next = nextStep(view);
  const second = here ? stateWords(here) : null;
  const third = next?.kind === 'next' && next.item ? nextWords(next.item) : null;
  return [progressWords(view), second, third].filter(Boolean).join(' · ');
}

function Items({ view, busy, onStep }: OutreachQueueProps) {
  const next = nextStep(view);
  return (
    <ol className="outreach-items">
      {view.items.map((item) => (
        <li key={item.officeId} className="outreach-item" aria-current={item.here ? 'step' : undefined}>
          <span aria-hidden="true" className={`outreach-sign outreach-${item.state}`}>
            {SIGNS[item.state]}
          </span>
          <div className="outreach-words">
            <p className="outreach-head">
              <span className="outreach-name">{nameOf(item.office)}</span>
              <span className="outreach-state">{stateWords(item)}</span>
            </p>
            {helpWords(item) && <p className="outreach-help">{helpWords(item)}</p>}
            <ItemSteps item={item} loud={next?.item === item} busy={busy} onStep={onStep} />
          </div>
        </li>
      ))}
    </ol>
  );
}

const STEP_WORDS = {
  open: 'outreach.openAgain',
  show: 'outreach.show',
  sent: 'outreach.saySent',
  skip: 'outreach.skip',
} as const satisfies Readonly<Record<OutreachStep, string>>;

function ItemSteps({
  item,
  loud,
  busy,
  onStep,
}: {
  readonly item: OutreachViewItem;
  /** The next step concerns this office, so it is not offered a second time. */
  readonly loud: boolean;
} & Pick<OutreachQueueProps, 'busy' | 'onStep'>) {
  const steps = stepsFor(item).filter((step) => !loud || (step !== 'open' && step !== 'show'));
  if (steps.length === 0) return null;
  return (
    <p className="outreach-steps">
      {steps.map((step) => (
        <Button key={step} look="text" busy={busy} onClick={() => onStep(step, item.officeId)}>
          {i18n.t(STEP_WORDS[step])}
          <span className="visually-hidden">{` (${nameOf(item.office)})`}</span>
        </Button>
      ))}
    </p>
  );
}

function nextWords({ office }: OutreachViewItem): string {
  return i18n.t('outreach.nextButton', { name: nameOf(office) });
}

function NextButton({ view, onForm, busy, onStep, onStop }: OutreachQueueProps) {
  const next = nextStep(view);
  const { item } = next ?? {};
  return (
    <div className="outreach-bar">
      {next?.kind === 'done' ? (
        <Button look={onForm ? 'quiet' : 'primary'} wide onClick={onStop}>
          {i18n.t('outreach.done')}
        </Button>
      ) : (
        next &&
        item && (
          <Button
            look={onForm ? 'quiet' : 'primary'}
            wide
            busy={busy}
            onClick={() => onStep(next.kind === 'go' ? 'show' : 'open', item.officeId)}
          >
            {next.kind === 'next'
              ? nextWords(item)
              : i18n.t(next.kind === 'go' ? 'outreach.goTo' : 'outreach.againButton', {
                  name: nameOf(item.office),
                })}
          </Button>
        )
      )}
      {next?.kind !== 'done' && (
        <div className="outreach-stop">
          <p>{i18n.t('outreach.promise')}</p>
          <Button look="text" onClick={onStop}>
            {i18n.t('outreach.stop')}
          </Button>
        </div>
      )}
    </div>
  );
}
