import { useCallback, useEffect, useState } from 'react';
import { addOffice, type MyOffices } from '@/domain/congress/my-offices';
import type { OfficeId } from '@/domain/congress/office';
import type { OfficeList } from '@/domain/congress/office-list';
import { ask } from '@/platform/messages/background';
import { myOfficesItem } from '@/platform/storage/items';
import { type KeptItem, useKeptItem } from './use-kept-item';

export interface MyOfficesState {
  readonly kept: KeptItem<MyOffices>;
  /** The offices with what is needed to reach them; null until they are there. */
  readonly list: OfficeList | null;
  readonly add: (ids: readonly OfficeId[]) => void;
  /** Asks again, when the table of members is another one. */
  readonly reload: () => void;
}

/** The offices that the person writes to: which, kept here, and what is known of them, from the background. */
export function useMyOffices(): MyOfficesState {
  const kept = useKeptItem(myOfficesItem);
  const [list, setList] = useState<OfficeList | null>(null);
  const [asked, setAsked] = useState(0);
  const ids = kept.value?.offices.join();
  // Again after each change that is saved: the background reads what is kept.
  const { saved } = kept;
  useEffect(() => {
    if (ids === undefined) return;
    let open = true;
    void [saved, asked];
    ask('list-my-offices', {}).then((next) => open && setList(next));
    return () => {
      open = false;
    };
  }, [ids, saved, asked]);
  const { change } = kept;
  return {
    kept,
    list,
    add: (more) => change(({ offices }) => ({ offices: more.reduce(addOffice, offices) })),
    reload: useCallback(() => setAsked((count) => count + 1), []),
  };
}
