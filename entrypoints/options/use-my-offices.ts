import { useEffect, useState } from 'react';
import type { Office } from '@/domain/congress/office';
import { ask } from '@/platform/messages/background';
import { myOfficesItem } from '@/platform/storage/items';

/** The offices that the person writes to, in their order; none until they are known, and where there are none. */
export function useMyOffices(): readonly Office[] {
  const [offices, setOffices] = useState<readonly Office[]>([]);
  useEffect(() => {
    let open = true;
    const look = () =>
      ask('list-my-offices', {}).then(
        (list) => open && setOffices(list.offices.map(({ office }) => office)),
        () => {},
      );
    void look();
    const stop = myOfficesItem.watch(look);
    return () => {
      open = false;
      stop();
    };
  }, []);
  return offices;
}
