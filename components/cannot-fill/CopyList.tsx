import { useState } from 'react';
import { i18n } from '#i18n';
import { Announcement } from '../shared/Announcement';
import { Button } from '../shared/Button';
import styles from './CannotFill.module.css';

/** One part of a letter or a detail, exactly as it is copied. */
export interface CopyPart {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

interface CopyListProps {
  readonly parts: readonly CopyPart[];
  /** Writes to the clipboard; false if the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Every part with a button that copies it. The text beside the button is exactly what will be pasted. */
export function CopyList({ parts, onCopy }: CopyListProps) {
  const [result, setResult] = useState<{ readonly id: string; readonly ok: boolean } | null>(null);
  const copy = async ({ id, text }: CopyPart) => {
    setResult(null);
    setResult({ id, ok: await onCopy(text) });
  };
  const done = result?.ok ? parts.find(({ id }) => id === result.id) : undefined;
  return (
    <>
      <ul className={styles.rows}>
        {parts.map((part) => (
          <li key={part.id} className={styles.row}>
            <div className={styles.part}>
              <span className={styles.label}>{part.label}</span>
              <span className={styles.text} lang="en">
                {part.text}
              </span>
            </div>
            <Button onClick={() => void copy(part)}>
              {result?.id === part.id && result.ok ? i18n.t('cannotFill.copied') : i18n.t('cannotFill.copy')}
              <span className="visually-hidden"> {part.label}</span>
            </Button>
          </li>
        ))}
      </ul>
      {result && !result.ok && (
        <p role="alert" className={styles.problem}>
          {i18n.t('cannotFill.notCopied')}
        </p>
      )}
      <Announcement words={done ? i18n.t('cannotFill.copiedOne', { part: done.label }) : ''} />
    </>
  );
}
