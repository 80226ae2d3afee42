import { Button } from '../shared/Button';
import styles from './NearestOptions.module.css';

export interface NearestOption {
  readonly index: number;
  readonly text: string;
}

interface NearestOptionsProps {
  /** The field's label, which says what the buttons are for. */
  readonly label: string;
  readonly options: readonly NearestOption[];
  readonly onChoose: (option: NearestOption) => void;
}

/** The options that come nearest to the letter, as the page spells them, each to be taken with one press. */
export function NearestOptions({ label, options, onChoose }: NearestOptionsProps) {
  if (options.length === 0) return null;
  return (
    <fieldset aria-label={label} className={styles.options}>
      {options.map((option) => (
        <Button key={option.index} onClick={() => onChoose(option)}>
          {option.text}
        </Button>
      ))}
    </fieldset>
  );
}
