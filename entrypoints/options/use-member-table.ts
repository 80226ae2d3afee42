import { useEffect, useState } from 'react';
import type { Renewal } from '@/domain/congress/renew-members';
import { isLookUpOn, watchLookUps } from '@/platform/look-ups';
import { ask } from '@/platform/messages/background';
import { memberTableItem } from '@/platform/storage/items';
import { useKeptItem } from '../hooks/use-kept-item';

/** The table of members that is used, and the person's orders to renew it or to go back. */
export function useMemberTable(onChange: () => void) {
  const kept = useKeptItem(memberTableItem);
  const [isOn, setIsOn] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Renewal | null>(null);
  useEffect(() => {
    const refresh = () => void isLookUpOn('member-table').then(setIsOn, () => {});
    refresh();
    return watchLookUps(refresh);
  }, []);
  const fetched = kept.value?.table;
  useEffect(() => {
    if (fetched !== undefined) onChange();
  }, [fetched, onChange]);
  return {
    isFetched: typeof fetched === 'string',
    isOn,
    busy,
    result,
    onRenew: async () => {
      setBusy(true);
      setResult(null);
      setResult(await ask('renew-members', {}));
      setBusy(false);
    },
    onBack: () => {
      setResult(null);
      kept.change({ table: null });
    },
  };
}
