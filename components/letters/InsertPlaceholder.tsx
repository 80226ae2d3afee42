import { useId } from 'react';
import { i18n } from '#i18n';
import { PLACEHOLDERS, writePlaceholder } from '@/domain/letter/placeholder';
import { blankWords } from '../letter/letter-words';
import { Select } from './Select';

/** The text box of the editor that had the focus last. */
export type LetterBox = HTMLInputElement | HTMLTextAreaElement;

/** Inserts a blank at the cursor, or where the cursor was last. */
export function InsertPlaceholder({ box }: { readonly box: () => LetterBox | null }) {
  const id = useId();
  return (
    <Select
      id={id}
      label={i18n.t('letters.insert')}
      value=""
      onChange={(text) => insertText(box(), text)}
      options={[
        { value: '', words: i18n.t('letters.insertChoose') },
        ...PLACEHOLDERS.map((name) => ({ value: writePlaceholder(name), words: blankWords(name) })),
      ]}
    />
  );
}

/** Writes into a box as typing does, so that the change takes the same way as a keystroke. */
function insertText(box: LetterBox | null, text: string): void {
  if (!box?.isConnected || text === '') return;
  const start = box.selectionStart ?? box.value.length;
  const rest = box.value.slice(box.selectionEnd ?? start);
  // The box's own setter: React replaces it on the element to tell its own writing from the person's.
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set;
  setter?.call(box, box.value.slice(0, start) + text + rest);
  box.setSelectionRange(start + text.length, start + text.length);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
}
