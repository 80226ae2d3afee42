import { type ReactNode, useId } from 'react';
import styles from './DetailGroup.module.css';

interface DetailGroupProps {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** Boxes that belong together, on a grid of twelve columns, under a heading that names the group. */
export function DetailGroup({ title, help, children }: DetailGroupProps) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={help && id}>
      <legend className={styles.legend}>
        <h2 className={styles.title}>{title}</h2>
      </legend>
      {help && (
        <p id={id} className={styles.help}>
          {help}
        </p>
      )}
      <div className={styles.boxes}>{children}</div>
    </fieldset>
  );
}
