import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Constituent, ConstituentKey } from '@/domain/constituent/constituent';
import { FIRST_STEPS, type FirstStep } from '@/domain/settings';
import { DetailBox } from '../constituent/DetailBox';
import { SignatureBoxes } from '../constituent/DetailBoxes';
import { SignaturePreview } from '../constituent/SignaturePreview';
import { Button } from '../shared/Button';
import styles from './Welcome.module.css';

interface WelcomeProps {
  readonly step: FirstStep;
  readonly constituent: Constituent;
  /** Null if the browser does not say. */
  readonly pinned: boolean | null;
  /** The ZIP box, and the members found by it. */
  readonly membersPart: ReactNode;
  readonly onDetail: (key: ConstituentKey, text: string) => void;
  readonly onStep: (step: FirstStep) => void;
}

const ADDRESS = [
  'street',
  'city',
  'state',
  'zip',
  'email',
  'phone',
] as const satisfies readonly ConstituentKey[];
/** Steps that ask or show something. A final one says that everything is ready. */
const STEPS = FIRST_STEPS.slice(0, -1);

/**
 * The first steps after an install: one question at a time. Each can be skipped, and answers are saved as they are
 * typed.
 */
export function Welcome({ onStep, ...props }: WelcomeProps) {
  const { step } = props;
  const number = FIRST_STEPS.indexOf(step);
  const headingRef = useFocusOnChange(step);
  const go = (by: number) => onStep(FIRST_STEPS[number + by] ?? 'done');
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className="brand">{i18n.t('brand')}</p>
        <h1 className={styles.title}>{i18n.t('firstSteps.title')}</h1>
        <p>{i18n.t('firstSteps.lead')}</p>
      </header>
      <main className={styles.step}>
        {step !== 'done' && (
          <p className={styles.count}>
            {i18n.t('firstSteps.step', { number: number + 1, count: STEPS.length })}
          </p>
        )}
        <h2 ref={headingRef} tabIndex={-1} className={styles.question}>
          {i18n.t(TITLES[step])}
        </h2>
        <StepBody {...props} />
        <div className={styles.actions}>
          {step !== 'done' && (
            <Button look="primary" onClick={() => go(1)}>
              {i18n.t('firstSteps.next')}
            </Button>
          )}
          {number > 0 && step !== 'done' && (
            <Button onClick={() => go(-1)}>{i18n.t('firstSteps.back')}</Button>
          )}
          {step === 'done' ? (
            <Button look="text" onClick={() => onStep('name')}>
              {i18n.t('firstSteps.again')}
            </Button>
          ) : (
            <Button look="text" onClick={() => onStep('done')}>
              {i18n.t('firstSteps.skip')}
            </Button>
          )}
        </div>
      </main>
    </div>
  );
}

function StepBody(props: Omit<WelcomeProps, 'onStep'>): ReactNode {
  const { step, constituent, pinned, onDetail } = props;
  switch (step) {
    case 'name':
      return (
        <>
          <p>{i18n.t('firstSteps.nameHelp')}</p>
          <SignatureBoxes constituent={constituent} onDetail={onDetail} />
          <SignaturePreview constituent={constituent} />
        </>
      );
    case 'address':
      return (
        <>
          <p>{i18n.t('firstSteps.addressHelp')}</p>
          <div className={styles.boxes}>
            {ADDRESS.map((key) => (
              <DetailBox key={key} detail={key} text={constituent[key]} onDetail={onDetail} />
            ))}
          </div>
        </>
      );
    case 'members':
      return props.membersPart;
    case 'practice':
      return (
        <>
          <p>{i18n.t('firstSteps.practiceHelp')}</p>
          <p>
            <a href="/practice.html" target="_blank" rel="noreferrer">
              {i18n.t('firstSteps.practiceOpen')}
            </a>
          </p>
        </>
      );
    case 'pin':
      return (
        <>
          <p role="status">{i18n.t(pinned ? 'firstSteps.pinned' : 'firstSteps.pinChrome')}</p>
          {!pinned && <PinPicture />}
        </>
      );
    case 'done':
      return (
        <>
          <p>{i18n.t('firstSteps.done')}</p>
          <p>
            <a href="/options.html">{i18n.t('firstSteps.options')}</a>
          </p>
        </>
      );
  }
}

const TITLES = {
  name: 'firstSteps.name',
  address: 'firstSteps.address',
  members: 'firstSteps.members',
  practice: 'firstSteps.practice',
  pin: 'firstSteps.pin',
  done: 'firstSteps.doneTitle',
} as const satisfies Readonly<Record<FirstStep, string>>;

/** A screen reader reads each question from its start, except the first, which opens with the page. */
function useFocusOnChange(step: FirstStep) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  return heading;
}

/**
 * A toolbar with its puzzle piece, and the menu below it with the pin. The text beside the picture says the same.
 */
function PinPicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 300 150" aria-hidden="true">
      <rect className={styles.sheet} x="1" y="1" width="298" height="38" rx="6" />
      <rect className={styles.line} x="14" y="12" width="180" height="16" rx="8" />
      <path className={styles.loud} d="M226 14h5a3 3 0 1 1 6 0h5v5a3 3 0 1 1 0 6v5h-16v-5a3 3 0 1 0 0-6z" />
      <circle className={styles.dot} cx="272" cy="16" r="1.6" />
      <circle className={styles.dot} cx="272" cy="21" r="1.6" />
      <circle className={styles.dot} cx="272" cy="26" r="1.6" />
      <rect className={styles.sheet} x="96" y="48" width="176" height="96" rx="6" />
      <rect className={styles.line} x="112" y="62" width="90" height="8" rx="4" />
      <rect className={styles.mark} x="112" y="86" width="16" height="20" rx="2" />
      <rect className={styles.line} x="138" y="92" width="76" height="8" rx="4" />
      <path className={styles.loud} d="M240 86h10v2l-2 1v6l3 3v2h-5v8h-2v-8h-5v-2l3-3v-6l-2-1z" />
      <rect className={styles.line} x="112" y="122" width="16" height="12" rx="2" />
      <rect className={styles.line} x="138" y="124" width="60" height="8" rx="4" />
    </svg>
  );
}
