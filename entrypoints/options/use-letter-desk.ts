import { useEffect, useRef, useState } from 'react';
import type { BillText } from '@/domain/letter/bill-text';
import { stillKept, withDeleted, withoutDeleted } from '@/domain/letter/deleted-letters';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { type LetterOrigins, withOrigin, withoutOrigins } from '@/domain/letter/letter-origins';
import { type UnfinishedLetters, withImportText } from '@/domain/letter/unfinished-letters';
import { useStoredItem } from '@/entrypoints/hooks/use-stored-item';
import { takeSelection } from '@/platform/selection';
import { deletedLettersItem, letterOriginsItem, unfinishedLettersItem } from '@/platform/storage/items';

/**
 * What is stored beside the letters: text that is not part of a letter yet, deleted letters, and the original words
 * of imported letters. `isReady` is true once all of it is loaded.
 */
export function useLetterDesk(own: readonly Letter[] | null) {
  const unfinished = useStoredItem(unfinishedLettersItem);
  const bin = useStoredItem(deletedLettersItem);
  const origins = useStoredItem(letterOriginsItem);
  const [justDeleted, setJustDeleted] = useState<LetterId | null>(null);
  const items = [unfinished, bin, origins];
  const isReady = own !== null && items.every((item) => item.value !== null);

  usePendingSelection(unfinished.value !== null, (text) => {
    if (unfinished.value) unfinished.change(withImportText(unfinished.value, text));
  });

  const deleted = bin.value?.deleted ?? [];
  const forget = (ids: readonly LetterId[]) => {
    const gone = new Set<string>(ids);
    bin.change((now) => ({ deleted: now.deleted.filter(({ letter }) => !gone.has(letter.id)) }));
    // A letter that was imported again from a file is still compared with its original words.
    const unused = new Set(ids.filter((id) => !own?.some((letter) => letter.id === id)));
    origins.change((now) => ({ origins: withoutOrigins(now.origins, unused) }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: expired letters are dropped when the page opens, not at each change
  useEffect(() => {
    const kept = stillKept(deleted, new Date());
    if (!isReady || kept === deleted) return;
    forget(deleted.filter((one) => !kept.includes(one)).map(({ letter }) => letter.id));
  }, [isReady]);

  return {
    items,
    isReady,
    unfinished: unfinished.value,
    deleted,
    justDeleted: deleted.find(({ letter }) => letter.id === justDeleted)?.letter ?? null,
    originOf: (id: LetterId | null) => (id && origins.value?.origins[id]) ?? null,
    changeUnfinished: (part: Partial<UnfinishedLetters>) => unfinished.change(part),
    keepBill: (id: LetterId, text: BillText | null) => {
      const { [id]: before, ...others } = unfinished.value?.bills ?? {};
      if (text) unfinished.change({ bills: { ...others, [id]: text } });
      else if (before) unfinished.change({ bills: others });
    },
    /** Clears the import box for another text; this text can be restored there. */
    putImportAway: () => {
      if (unfinished.value) unfinished.change(withImportText(unfinished.value, ''));
    },
    keepOrigins: (letters: readonly { readonly id: LetterId; readonly words: string }[]) => {
      const withThem = (before: LetterOrigins) =>
        letters.reduce((all, { id, words }) => withOrigin(all, id, words), before);
      const before = origins.value?.origins ?? {};
      if (withThem(before) !== before) origins.change((now) => ({ origins: withThem(now.origins) }));
    },
    /** @returns whether a copy of the letter was stored where it can be restored */
    keepDeleted: (letter: Letter, place: number) =>
      bin.change((now) => ({ deleted: withDeleted(now.deleted, letter, place, new Date()) })),
    /** The letter is stored among the deleted ones and nowhere else: the page may say so. */
    sayDeleted: setJustDeleted,
    takeBack: (id: LetterId) => bin.change((now) => ({ deleted: withoutDeleted(now.deleted, id) })),
    forget: (id: LetterId) => forget([id]),
  };
}

/** Hands over each text that was selected on a page for a letter, once, as soon as it can be placed. */
function usePendingSelection(isReady: boolean, onText: (text: string) => void): void {
  const hand = useRef(onText);
  hand.current = onText;
  useEffect(() => {
    if (!isReady) return;
    const take = () =>
      takeSelection().then(
        (selected) => selected !== '' && hand.current(selected),
        () => {},
      );
    void take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [isReady]);
}
