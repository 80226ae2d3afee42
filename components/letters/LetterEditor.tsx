import { type KeyboardEvent, useRef } from 'react';
import { i18n } from '#i18n';
import type { BillText } from '@/domain/letter/bill-text';
import type { EditLetter } from '@/domain/letter/edit-letter';
import type { Letter } from '@/domain/letter/letter';
import { Button } from '../shared/Button';
import { TextBox } from '../shared/TextBox';
import { BillBoxes } from './BillBoxes';
import { InsertPlaceholder, type LetterBox } from './InsertPlaceholder';
import styles from './LetterEditor.module.css';
import { ParagraphList } from './ParagraphList';
import { TopicList, type TopicWords } from './TopicList';

export interface LetterEditorProps {
  readonly letter: Letter;
  readonly topicWords: TopicWords;
  /** Number of the current Congress. */
  readonly congress: number;
  /** The typed text of a bill that is not complete. */
  readonly unfinishedBill: BillText | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onEdit: EditLetter;
  readonly onUnfinishedBill: (text: BillText | null) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Edits every part of the person's own letter and reports each keystroke. */
export function LetterEditor(props: LetterEditorProps) {
  const { letter, onEdit } = props;
  const lastBox = useRef<LetterBox | null>(null);
  return (
    // Keys that a text box does not handle bubble up to here. The element has no role of its own.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears keys pressed in the controls inside; undo and redo are buttons too
    <div
      className={styles.editor}
      onFocus={(event) => {
        const box = event.target;
        if (isLetterBox(box)) lastBox.current = box;
      }}
      onKeyDown={(event) => {
        const step = stepOf(event);
        if (step === null) return;
        event.preventDefault();
        if (step === 'back') props.onUndo();
        else props.onRedo();
      }}
    >
      <div className={styles.bar}>
        <InsertPlaceholder box={() => lastBox.current} />
        <Button busy={!props.canUndo} onClick={props.onUndo}>
          {i18n.t('letters.undo')}
        </Button>
        <Button busy={!props.canRedo} onClick={props.onRedo}>
          {i18n.t('letters.redo')}
        </Button>
      </div>
      <TextBox
        label={i18n.t('letters.name')}
        hint={i18n.t('letters.nameHint')}
        value={letter.name}
        onChange={(name) => onEdit({ ...letter, name }, 'name')}
      />
      <TextBox
        label={i18n.t('letter.subject')}
        lang="en"
        value={letter.subject}
        onChange={(subject) => onEdit({ ...letter, subject }, 'subject')}
      />
      <TextBox
        label={i18n.t('letters.salutation')}
        lang="en"
        value={letter.salutation}
        onChange={(salutation) => onEdit({ ...letter, salutation }, 'salutation')}
      />
      <ParagraphList letter={letter} onEdit={onEdit} />
      <TextBox
        label={i18n.t('letters.signature')}
        lang="en"
        value={letter.signature}
        onChange={(signature) => onEdit({ ...letter, signature }, 'signature')}
        lines={2}
      />
      <TopicList letter={letter} {...props.topicWords} onEdit={onEdit} />
      <BillBoxes
        letter={letter}
        congress={props.congress}
        unfinished={props.unfinishedBill}
        onEdit={onEdit}
        onUnfinished={props.onUnfinishedBill}
      />
    </div>
  );
}

function isLetterBox(element: EventTarget): element is LetterBox {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
  );
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y outside a text box, where the browser does not handle them. */
function stepOf(event: KeyboardEvent): 'back' | 'forward' | null {
  if (!(event.ctrlKey || event.metaKey) || isLetterBox(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'forward' : 'back';
  return key === 'y' ? 'forward' : null;
}
