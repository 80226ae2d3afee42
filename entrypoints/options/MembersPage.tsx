import { useEffect, useState } from 'react';
import { Members } from '@/components/members/Members';
import { MemberTablePart } from '@/components/members/MemberTablePart';
import type { OfficeList } from '@/domain/congress/office-list';
import { ask } from '@/platform/messages/background';
import { useLastWritten } from '../hooks/use-last-written';
import type { MyOfficesState } from '../hooks/use-my-offices';
import { useZipSearch } from '../hooks/use-zip-search';
import { useMemberTable } from './use-member-table';

interface MembersPageProps {
  readonly offices: MyOfficesState;
  /** The ZIP code of the person's details. */
  readonly zip: string;
  readonly onZip: (zip: string) => void;
}

/** Wires "Members" to what is kept and to the background. */
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
