import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import styles from './DataAndPrivacy.module.css';
import { FileChooser } from './FileChooser';
import { type LookUpEntry, LookUps } from './LookUps';

/** The result of an export, an import or a deletion. */
export type DataResult =
  | { readonly kind: 'exported'; readonly file: string }
  | { readonly kind: 'imported' | 'refused' | 'deleted' | 'failed' };

interface DataAndPrivacyProps {
  readonly result: DataResult | null;
  readonly lookUps: readonly LookUpEntry[];
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onDelete: () => void;
}

/** What is saved and where, and everything that the person can do with it. */
export function DataAndPrivacy({ result, lookUps, onExport, onImport, onDelete }: DataAndPrivacyProps) {
  const [asking, setAsking] = useState(false);
  const deleteRef = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    deleteRef.current?.focus();
  };
  return (
    <section id="data" className={styles.data} aria-labelledby="data-title">
      <h2 id="data-title" className={styles.title}>
        {i18n.t('data.title')}
      </h2>
      <p className={styles.text}>{i18n.t('data.text')}</p>
      <ul className={styles.rows}>
        <li className={styles.row}>
          <p>{i18n.t('data.exportHelp')}</p>
          <Button onClick={onExport}>{i18n.t('data.export')}</Button>
        </li>
        <li className={styles.row}>
          <p>{i18n.t('data.importHelp')}</p>
          <FileChooser label={i18n.t('data.import')} accept="application/json,.json" onFile={onImport} />
        </li>
        <li className={styles.row}>
          <p>{i18n.t('data.deleteHelp')}</p>
          <Button look="grave" ref={deleteRef} expanded={asking} onClick={() => setAsking(!asking)}>
            {i18n.t('data.delete')}
          </Button>
        </li>
      </ul>
      {asking && (
        <DeleteQuestion
          onYes={() => {
            close();
            onDelete();
          }}
          onNo={close}
        />
      )}
      <p role="status" className={isBad(result) ? styles.bad : styles.good}>
        {result && resultWords(result)}
      </p>
      <LookUps entries={lookUps} />
    </section>
  );
}

function isBad(result: DataResult | null): boolean {
  return result?.kind === 'refused' || result?.kind === 'failed';
}

function resultWords(result: DataResult): string {
  switch (result.kind) {
    case 'exported':
      return i18n.t('data.exported', { file: result.file });
    case 'imported':
      return i18n.t('data.imported');
    case 'refused':
      return i18n.t('data.refused');
    case 'deleted':
      return i18n.t('data.deleted');
    case 'failed':
      return i18n.t('data.failed');
  }
}

interface DeleteQuestionProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/**
 * Asks once before everything is deleted. It takes the focus, so that a screen reader reads it and the person can
 * answer right here.
 */
function DeleteQuestion({ onYes, onNo }: DeleteQuestionProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <Notice
      ref={ref}
      tone="problem"
      title={i18n.t('data.deleteAskTitle')}
      actions={
        <>
          <Button look="grave" onClick={onYes}>
            {i18n.t('data.deleteYes')}
          </Button>
          <Button onClick={onNo}>{i18n.t('data.deleteNo')}</Button>
        </>
      }
    >
      <p>{i18n.t('data.deleteAsk')}</p>
    </Notice>
  );
}
