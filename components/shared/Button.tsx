import type { ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /**
   * `primary`: the main next step. `quiet`: a secondary action. `text`: looks like a link. `grave`: cannot be
   * undone.
   */
  readonly look?: 'primary' | 'quiet' | 'text' | 'grave';
  readonly wide?: boolean;
  /** Shows that work is under way and ignores further clicks. Unlike a disabled button it keeps the focus. */
  readonly busy?: boolean;
  readonly expanded?: boolean;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A native button in one of four looks. */
export function Button(props: ButtonProps) {
  const { look = 'quiet', wide = false, busy = false } = props;
  return (
    <button
      type="button"
      ref={props.ref}
      className={[styles.button, styles[look], wide ? styles.wide : ''].join(' ')}
      aria-disabled={busy || undefined}
      aria-expanded={props.expanded}
      aria-describedby={props.describedBy}
      onClick={() => {
        if (!busy) props.onClick();
      }}
    >
      {props.children}
    </button>
  );
}
