import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Doubt, SeatChoice, ZipFinding } from '@/domain/congress/zip-finding';
import { type StateCode, stateName, US_STATES } from '@/domain/constituent/us-state';
import { officeName } from '../page/office-words';
import { Button } from '../shared/Button';
import { choiceSeat } from './member-words';
import './members.css';

interface SeatChooserProps {
  readonly finding: ZipFinding;
  readonly zip: string;
  readonly onChoose: (choice: SeatChoice) => void;
  readonly onState: (state: StateCode) => void;
}

/** A longer choice is a list instead of buttons. */
const MOST_BUTTONS = 8;

/** Asks what a ZIP code alone does not say: the district, or even the state. */
export function SeatChooser({ finding, zip, onChoose, onState }: SeatChooserProps) {
  if (finding.kind === 'which-state') return <StateQuestion states={finding.states} onState={onState} />;
  const { choices, doubt } = finding;
  if (choices.every(({ holder, senators }) => !holder && senators.length === 0))
    return <p role="status">{i18n.t('members.noTable')}</p>;
  return (
    <section className="members-question">
      <p role="status">{doubt && doubtWords(doubt, choices)}</p>
      {choices.length <= MOST_BUTTONS ? (
        <ul className="members-choices">
          {choices.map((choice) => (
            <li key={choiceSeat(choice)}>
              <Button wide onClick={() => onChoose(choice)}>
                {choiceWords(choice)}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <OneOf
          label={i18n.t('members.district')}
          options={choices.map((choice) => ({ key: choiceSeat(choice), words: choiceWords(choice) }))}
          onTake={(key) => {
            const choice = choices.find((other) => choiceSeat(other) === key);
            if (choice) onChoose(choice);
          }}
        />
      )}
      {doubt && (
        <p className="members-aside">
          <a
            href={`https://ziplook.house.gov/htbin/findrep_house?ZIP=${encodeURIComponent(zip)}`}
            target="_blank"
            rel="noreferrer"
          >
            {i18n.t('members.askHouse')}
          </a>{' '}
          {i18n.t('members.askHouseSends')}
        </p>
      )}
    </section>
  );
}

function StateQuestion({
  states,
  onState,
}: {
  readonly states: readonly StateCode[];
  readonly onState: (state: StateCode) => void;
}) {
  const likely = US_STATES.filter(({ code }) => states.includes(code));
  const others = US_STATES.filter(({ code, kind }) => !states.includes(code) && kind !== 'military');
  return (
    <section className="members-question">
      <p role="status">{i18n.t('members.whichState')}</p>
      <OneOf
        label={i18n.t('detail.state')}
        options={[...likely, ...others].map(({ code, name }) => ({ key: code, words: name }))}
        onTake={(key) => {
          const state = US_STATES.find(({ code }) => code === key);
          if (state) onState(state.code);
        }}
      />
    </section>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly words: ReactNode }[];
  readonly onTake: (key: string) => void;
}

/** A list of choices. Nothing is taken until the button is clicked. */
function OneOf({ label, options, onTake }: OneOfProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  return (
    <div className="members-zip">
      <div className="members-select">
        <label htmlFor={id}>{label}</label>
        <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{i18n.t('members.choose')}</option>
          {options.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <Button look="primary" onClick={() => chosen !== '' && onTake(chosen)}>
        {i18n.t('members.take')}
      </Button>
    </div>
  );
}

function doubtWords(doubt: Doubt, choices: readonly SeatChoice[]): string {
  const states = [...new Set(choices.map(({ state }) => stateName(state)))].join(', ');
  switch (doubt) {
    case 'several':
      return i18n.t('members.several');
    case 'not-in-table':
      return i18n.t('members.notInTable', { state: states });
    case 'lines-changed':
      return i18n.t('members.linesChanged', { state: states });
  }
}

function choiceWords(choice: SeatChoice): string {
  const seat = choiceSeat(choice);
  return choice.holder
    ? `${officeName(choice.holder.office, '')}, ${seat}`
    : i18n.t('members.vacantSeat', { seat });
}
