import { type HTMLInputAutoCompleteAttribute, useId } from 'react';
import styles from './TextBox.module.css';

export interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  /** Called at each keystroke with the whole text. */
  readonly onChange: (text: string) => void;
  /** A hint beside the label that is not part of its name ("optional"). */
  readonly hint?: string | undefined;
  /** What is wrong with the text, in kind words; null without a problem, or when it is too early to show one. */
  readonly problem?: string | null;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  /** Suggestions; any other text is allowed. */
  readonly suggestions?: readonly string[];
  readonly lines?: number;
  /** Language of the text if it differs from the words around it. */
  readonly lang?: string;
}

/** A labeled native text box; with `lines`, a text area that grows. Hint and problem are its description. */
export function TextBox(props: TextBoxProps) {
  const id = useId();
  const problem = props.problem ?? null;
  const described = [props.hint && `${id}-hint`, problem !== null && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    value: props.value,
    onFocus: props.onFocus,
    onBlur: props.onBlur,
    className: styles.box,
    lang: props.lang,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {props.label}
        </label>
        {props.hint && (
          <span id={`${id}-hint`} className={styles.hint}>
            {props.hint}
          </span>
        )}
      </div>
      {props.lines ? (
        <textarea
          {...shared}
          rows={props.lines}
          data-grows
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete={props.autoComplete ?? 'off'}
          inputMode={props.inputMode}
          spellCheck={false}
          list={props.suggestions && `${id}-list`}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
      {props.suggestions && (
        <datalist id={`${id}-list`}>
          {props.suggestions.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
