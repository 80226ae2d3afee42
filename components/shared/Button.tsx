import type { ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** `primary`: the one next step of a screen. `quiet`: beside it. `text`: reads as a link. `grave`: cannot be undone. */
  readonly look?: 'primary' | 'quiet' | 'text' | 'grave';
  readonly wide?: boolean;
  /** Says that it works and takes no further press; it keeps the focus, unlike a disabled one. */
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
