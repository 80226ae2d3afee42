import { useId } from 'react';
import { i18n } from '#i18n';
import { PLACEHOLDERS, writePlaceholder } from '@/domain/letter/placeholder';
import { blankWords } from '../letter/letter-words';
import { Select } from './Select';

/** The text box of the editor that last had the focus. */
export type LetterBox = HTMLInputElement | HTMLTextAreaElement;

/** Inserts a placeholder at the cursor, or at its last position. */
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

/** Writes into a box the way typing does, so that React handles the change like a keystroke. */
function insertText(box: LetterBox | null, text: string): void {
  if (!box?.isConnected || text === '') return;
  const start = box.selectionStart ?? box.value.length;
  const rest = box.value.slice(box.selectionEnd ?? start);
  // The native setter: React replaces it on the element to tell its own writes from the person's.
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set;
  setter?.call(box, box.value.slice(0, start) + text + rest);
  box.setSelectionRange(start + text.length, start + text.length);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
}
