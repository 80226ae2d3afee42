import { type ReactNode, type Ref, useId } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone?: 'plain' | 'note' | 'problem';
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons that answer it. */
  readonly actions?: ReactNode;
  /** For moving the focus here when it replaces the focused element. */
  readonly ref?: Ref<HTMLElement>;
}

/** A short notice set apart from the rest, with its actions. */
export function Notice({ tone = 'plain', title, children, actions, ref }: NoticeProps) {
  const id = useId();
  return (
    <section
      ref={ref}
      tabIndex={-1}
      className={[styles.notice, styles[tone]].join(' ')}
      aria-labelledby={title && id}
    >
      {title && (
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
      )}
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
