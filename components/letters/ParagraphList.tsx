import { useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import {
  type EditLetter,
  withNewParagraph,
  withoutParagraph,
  withParagraph,
  withParagraphMoved,
} from '@/domain/letter/edit-letter';
import type { Letter } from '@/domain/letter/letter';
import { writePlaceholder } from '@/domain/letter/placeholder';
import { isOnlyPlaceholder } from '@/domain/letter/text-parts';
import { Button } from '../shared/Button';
import { TextBox } from '../shared/TextBox';
import styles from './ParagraphList.module.css';
import { Select } from './Select';

interface ParagraphListProps {
  readonly letter: Letter;
  readonly onEdit: EditLetter;
}

/** The paragraphs between salutation and signature: their text, order, and which may be left out first. */
export function ParagraphList({ letter, onEdit }: ParagraphListProps) {
  const list = useRef<HTMLOListElement>(null);
  /** The paragraph to focus once it is rendered in its new place. */
  const focusNext = useRef<number | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    const boxes = list.current?.querySelectorAll('textarea');
    boxes?.[Math.min(focusNext.current, boxes.length - 1)]?.focus();
    focusNext.current = null;
  });
  const move = (from: number, to: number) => {
    focusNext.current = to;
    onEdit(withParagraphMoved(letter, from, to), '');
  };
  const add = (text?: string) => {
    focusNext.current = letter.paragraphs.length;
    onEdit(withNewParagraph(letter, text), '');
  };
  const hasOwnWords = letter.paragraphs.some(({ text }) => isOnlyPlaceholder(text, 'Your Own Words'));
  const last = letter.paragraphs.length - 1;
  return (
    <div className={styles.paragraphs}>
      <ol ref={list} className={styles.list}>
        {letter.paragraphs.map(({ text, dropOrder }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no id, and its text changes at each keystroke; with its index as key the box keeps the focus
          <li key={index} className={styles.paragraph}>
            <TextBox
              label={i18n.t('letters.paragraph', { number: index + 1 })}
              lang="en"
              value={text}
              onChange={(typed) =>
                onEdit(withParagraph(letter, index, { text: typed }), `paragraph-${index}`)
              }
              lines={3}
            />
            <div className={styles.tools}>
              <DropOrder
                number={index + 1}
                count={letter.paragraphs.length}
                order={dropOrder}
                onOrder={(order) => onEdit(withParagraph(letter, index, { dropOrder: order }), '')}
              />
              <div className={styles.buttons}>
                {index > 0 && (
                  <Tool
                    number={index + 1}
                    words={i18n.t('letters.up')}
                    onClick={() => move(index, index - 1)}
                  />
                )}
                {index < last && (
                  <Tool
                    number={index + 1}
                    words={i18n.t('letters.down')}
                    onClick={() => move(index, index + 1)}
                  />
                )}
                {last > 0 && (
                  <Tool
                    number={index + 1}
                    words={i18n.t('letters.remove')}
                    onClick={() => {
                      focusNext.current = index;
                      onEdit(withoutParagraph(letter, index), '');
                    }}
                  />
                )}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button onClick={() => add()}>{i18n.t('letters.addParagraph')}</Button>
        {!hasOwnWords && (
          <Button onClick={() => add(writePlaceholder('Your Own Words'))}>
            {i18n.t('letters.addOwnWords')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ToolProps {
  readonly number: number;
  readonly words: string;
  readonly onClick: () => void;
}

function Tool({ number, words, onClick }: ToolProps) {
  return (
    <Button look="text" onClick={onClick}>
      {words}
      <span className="visually-hidden"> {i18n.t('letters.paragraph', { number })}</span>
    </Button>
  );
}

interface DropOrderProps {
  readonly number: number;
  readonly count: number;
  readonly order: number | null;
  readonly onOrder: (order: number | null) => void;
}

/** Whether a paragraph is always kept on shorter forms, or its place in the order of removal. */
function DropOrder({ number, count, order, onOrder }: DropOrderProps) {
  const id = useId();
  const most = Math.max(count, order ?? 0);
  return (
    <Select
      id={id}
      label={i18n.t('letters.whenShort', { number })}
      value={order === null ? '' : String(order)}
      onChange={(value) => onOrder(value === '' ? null : Number(value))}
      options={[
        { value: '', words: i18n.t('letters.stays') },
        ...Array.from({ length: Math.min(most, 1000) }, (_, at) => ({
          value: String(at + 1),
          words: i18n.t('letters.goesAs', { number: at + 1 }),
        })),
      ]}
    />
  );
}
