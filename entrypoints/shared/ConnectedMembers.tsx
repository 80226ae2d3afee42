import type { ReactNode } from 'react';
import { MyMembers } from '@/components/members/MyMembers';
import type { OfficeId } from '@/domain/congress/office';
import { useLastWritten, useMyOffices } from '../hooks/use-my-offices';
import { useZipSearch } from '../hooks/use-zip-search';

interface ConnectedMembersProps {
  /** The ZIP code of the person's details; empty if they have not entered one. */
  readonly zip: string;
  readonly optionsUrl: string;
  /** A ZIP code that the person looked up. */
  readonly onZip: (zip: string) => void;
  /** The practice form, for a person who has no members yet. */
  readonly practiceUrl?: string;
  /** Shown below the person's offices. */
  readonly below?: (offices: readonly OfficeId[]) => ReactNode;
}

/** Wires the person's members to storage, the ZIP search and the receipts. */
export function ConnectedMembers({ zip, onZip, below, ...props }: ConnectedMembersProps) {
  const { list, add, kept } = useMyOffices();
  const written = useLastWritten();
  const find = useZipSearch(zip, onZip, add);
  if (!list || !kept.value) return null;
  const { offices } = kept.value;
  return (
    <MyMembers {...props} mine={offices} list={list} find={find} noteOf={written} below={below?.(offices)} />
  );
}
