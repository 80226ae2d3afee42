import { useEffect, useState } from 'react';
import { Members } from '@/components/members/Members';
import { MemberTablePart } from '@/components/members/MemberTablePart';
import type { OfficeList } from '@/domain/congress/office-list';
import type { Renewal } from '@/domain/congress/renew-members';
import { useStoredItem } from '@/entrypoints/hooks/use-stored-item';
import { isLookUpOn, watchLookUps } from '@/platform/look-ups';
import { ask } from '@/platform/messages/background';
import { memberTableItem } from '@/platform/storage/items';
import { type MyOfficesState, useLastWritten } from '../hooks/use-my-offices';
import { useZipSearch } from '../hooks/use-zip-search';

interface MembersPageProps {
  readonly offices: MyOfficesState;
  /** The ZIP code of the person's details. */
  readonly zip: string;
  readonly onZip: (zip: string) => void;
}

/** Wires "Members" to storage and to the background. */
export function MembersPage({ offices, zip, onZip }: MembersPageProps) {
  const { kept, list, add } = offices;
  const written = useLastWritten();
  const table = useMemberTable(offices.reload);
  const find = useZipSearch(zip, onZip, add);
  const [text, setText] = useState('');
  const [found, setFound] = useState<OfficeList | null>(null);
  useEffect(() => {
    let open = true;
    if (text.trim() === '') setFound(null);
    else ask('search-offices', { text }).then((next) => open && setFound(next));
    return () => {
      open = false;
    };
  }, [text]);
  if (!kept.value || !list) return null;
  return (
    <Members
      find={find}
      mine={kept.value.offices}
      list={list}
      noteOf={written}
      search={{ text, found }}
      table={<MemberTablePart {...table} table={list.table} onRenew={() => void table.onRenew()} />}
      onSearch={setText}
      onAdd={(id) => add([id])}
      onChange={(change) => kept.change(({ offices }) => ({ offices: change(offices) }))}
    />
  );
}

/** The current table of members, and the actions to renew it or go back to the built-in one. */
function useMemberTable(onChange: () => void) {
  const kept = useStoredItem(memberTableItem);
  const [isOn, setIsOn] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Renewal | null>(null);
  useEffect(() => {
    const refresh = () => void isLookUpOn('member-table').then(setIsOn, () => {});
    refresh();
    return watchLookUps(refresh);
  }, []);
  const fetched = kept.value?.table;
  // The background reads the stored table, and a change is shown here before it is stored.
  const { saved } = kept;
  useEffect(() => {
    void saved;
    if (fetched !== undefined) onChange();
  }, [fetched, saved, onChange]);
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
