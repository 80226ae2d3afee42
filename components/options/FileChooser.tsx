import styles from './FileChooser.module.css';

interface FileChooserProps {
  readonly label: string;
  /** File types that the dialog offers first. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A native file chooser that looks like a button; its label is both its name and its button. */
export function FileChooser({ label, accept, onFile }: FileChooserProps) {
  return (
    <label className={styles.chooser}>
      {label}
      <input
        type="file"
        accept={accept}
        className="visually-hidden"
        onChange={(event) => {
          const box = event.currentTarget;
          const file = box.files?.[0];
          if (file) onFile(file);
          // So that choosing the same file again fires a change event.
          box.value = '';
        }}
      />
    </label>
  );
}
