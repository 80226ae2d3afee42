import { useEffect, useState } from 'react';
import { stillKept, withDeleted, withoutDeleted } from '@/domain/letter/deleted-letters';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { withOrigin, withoutOrigins } from '@/domain/letter/letter-origins';
import { type BillText, type UnfinishedLetters, withImportText } from '@/domain/letter/unfinished-letters';
import { deletedLettersItem } from '@/platform/storage/deleted-letters';
import { letterOriginsItem } from '@/platform/storage/letter-origins';
import { unfinishedLettersItem } from '@/platform/storage/unfinished-letters';
import { useKeptItem } from '../hooks/use-kept-item';
import { usePendingSelection } from './use-pending-selection';

/**
 * What lies on the desk beside the letters: text that is part of none yet, letters that were deleted, and what the
 * letters that were brought in looked like at first. `value` is null until all of it is loaded.
 */
export function useLetterDesk(own: readonly Letter[] | null) {
  const unfinished = useKeptItem(unfinishedLettersItem);
  const bin = useKeptItem(deletedLettersItem);
  const origins = useKeptItem(letterOriginsItem);
  const [justDeleted, setJustDeleted] = useState<LetterId | null>(null);
  const items = [unfinished, bin, origins];
  const isReady = own !== null && items.every((item) => item.value !== null);

  usePendingSelection(unfinished.value !== null, (text) => {
    if (unfinished.value) unfinished.change(withImportText(unfinished.value, text));
  });

  const deleted = bin.value?.deleted ?? [];
  const forget = (ids: readonly LetterId[]) => {
    const gone = new Set<string>(ids);
    bin.change({ deleted: deleted.filter(({ letter }) => !gone.has(letter.id)) });
    // One that came in again from a file is held against its original still.
    for (const { id } of own ?? []) gone.delete(id);
    origins.change({ origins: withoutOrigins(origins.value?.origins ?? {}, gone) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the page opens, not at each change
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
    /** The box of the import is free for another text; this one can be brought back there. */
    putImportAway: () => {
      if (unfinished.value) unfinished.change(withImportText(unfinished.value, ''));
    },
    keepOrigins: (letters: readonly { readonly id: LetterId; readonly words: string }[]) => {
      const before = origins.value?.origins ?? {};
      const after = letters.reduce((all, { id, words }) => withOrigin(all, id, words), before);
      if (after !== before) origins.change({ origins: after });
    },
    discard: (letter: Letter, place: number) => {
      bin.change({ deleted: withDeleted(deleted, letter, place, new Date()) });
      setJustDeleted(letter.id);
    },
    takeBack: (id: LetterId) => bin.change({ deleted: withoutDeleted(deleted, id) }),
    forget: (id: LetterId) => forget([id]),
  };
}
