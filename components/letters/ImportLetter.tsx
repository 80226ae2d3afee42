import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { ImportedText } from '@/domain/letter/import/imported-text';
import { parseLetterText } from '@/domain/letter/import/parse-letter-text';
import {
  type LetterSource,
  readLetterSource,
  type SourceResult,
} from '@/domain/letter/import/read-letter-source';
import type { ImportDecisions } from '@/domain/letter/import/to-letter';
import type { Letter } from '@/domain/letter/letter';
import { type UnfinishedLetters, withImportText } from '@/domain/letter/unfinished-letters';
import { FileChooser } from '../options/FileChooser';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { TextBox } from '../shared/TextBox';
import { ImportedBlocks } from './ImportedBlocks';
import styles from './ImportLetter.module.css';
import { refusalWords } from './import-words';

export interface ImportLetterProps {
  /** The text in the box and the person's decisions about it; both are saved at each change. */
  readonly unfinished: Pick<UnfinishedLetters, 'importText' | 'earlierText' | 'decisions'>;
  readonly onUnfinished: (part: Partial<UnfinishedLetters>) => void;
  /** Makes a letter from the text and the decisions, and opens it. */
  readonly onSave: (imported: ImportedText, decisions: ImportDecisions) => void;
  readonly onSaveLetters: (letters: readonly Letter[]) => void;
}

/** Imports a letter from pasted text, a selection or a file. The person sees the result before it is saved. */
export function ImportLetter({ unfinished, onUnfinished, onSave, onSaveLetters }: ImportLetterProps) {
  const { importText: text, earlierText } = unfinished;
  // Another text is another import, so decisions about the last one no longer apply.
  const setText = (importText: string) => onUnfinished({ importText, decisions: {} });
  const replaceText = (importText: string) => onUnfinished(withImportText(unfinished, importText));
  const [read, setRead] = useState<Exclude<SourceResult, { kind: 'text' }> | null>(null);
  const take = (source: LetterSource) => {
    const result = readLetterSource(source);
    setRead(result.kind === 'text' ? null : result);
    if (result.kind === 'text') replaceText(result.text);
    else if (result.kind === 'letters') replaceText('');
  };
  const takeFile = async (file: File) => {
    take({ name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    void takeFile(file);
  };
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    // In a box that already has text, pasting works as usual.
    if (html === '' || text !== '') return;
    event.preventDefault();
    take({ name: '', type: 'text/html', text: html });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are shortcuts: the button inside chooses the file, and the box inside takes the text
    <div
      className={styles.import}
      onDrop={drop}
      onDragOver={(event) => event.preventDefault()}
      onPaste={paste}
    >
      <p className={styles.help}>{i18n.t('import.help')}</p>
      <TextBox
        label={i18n.t('import.paste')}
        value={text}
        onChange={(typed) => {
          setRead(null);
          setText(typed);
        }}
        lines={6}
      />
      <div className={styles.bar}>
        <FileChooser
          label={i18n.t('import.file')}
          accept=".txt,.md,.json,.eml,.html,text/plain"
          onFile={(file) => void takeFile(file)}
        />
        {text !== '' && (
          <Button look="text" onClick={() => replaceText('')}>
            {i18n.t('import.clear')}
          </Button>
        )}
        {earlierText !== '' && (
          <Button look="text" onClick={() => replaceText(earlierText)}>
            {i18n.t('import.earlier')}
          </Button>
        )}
      </div>
      {read?.kind === 'refused' && (
        <div role="alert">
          <Notice tone="problem" title={i18n.t('import.refusedTitle')}>
            <p>{refusalWords(read.why)}</p>
            {read.where !== '' && <p>{i18n.t('import.where', { where: read.where })}</p>}
          </Notice>
        </div>
      )}
      {read?.kind === 'letters' && (
        <Notice
          title={i18n.t('import.lettersFound')}
          actions={
            <Button look="primary" onClick={() => onSaveLetters(read.letters)}>
              {i18n.t('import.keepThem')}
            </Button>
          }
        >
          <ul>
            {read.letters.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </Notice>
      )}
      {text.trim() !== '' && read === null && (
        <Found
          key={text}
          text={text}
          decisions={unfinished.decisions}
          onDecisions={(decisions) => onUnfinished({ decisions })}
          onSave={onSave}
        />
      )}
    </div>
  );
}

interface FoundProps extends Pick<ImportLetterProps, 'onSave'> {
  readonly text: string;
  readonly decisions: ImportDecisions;
  readonly onDecisions: (decisions: ImportDecisions) => void;
}

function Found({ text, decisions, onDecisions, onSave }: FoundProps) {
  const [imported] = useState(() => parseLetterText(text));
  return (
    <ImportedBlocks
      imported={imported}
      decisions={decisions}
      onDecisions={onDecisions}
      onSave={() => onSave(imported, decisions)}
    />
  );
}
