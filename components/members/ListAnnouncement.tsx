import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { OfficeEntry } from '@/domain/congress/directory';
import { listChange } from '@/domain/congress/my-offices';
import { Announcement } from '../shared/Announcement';
import { entryName } from './member-words';

/** Tells a screen reader how the person's offices changed. */
export function ListAnnouncement({ offices }: { readonly offices: readonly OfficeEntry[] }) {
  const before = useRef(offices);
  const [words, setWords] = useState('');
  useEffect(() => {
    const said = listChangeWords(before.current, offices);
    before.current = offices;
    if (said !== '') setWords(said);
  }, [offices]);
  return <Announcement words={words} />;
}

/** Empty if the offices and their order are the same. */
export function listChangeWords(before: readonly OfficeEntry[], after: readonly OfficeEntry[]): string {
  const change = listChange(before, after);
  return change ? i18n.t(SAID[change.kind], { names: change.offices.map(entryName).join(', ') }) : '';
}

const SAID = {
  added: 'members.saidAdded',
  removed: 'members.saidRemoved',
  order: 'members.saidOrder',
} as const;
