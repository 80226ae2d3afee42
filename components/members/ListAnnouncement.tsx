import { useEffect, useRef, useState } from 'react';
import type { OfficeEntry } from '@/domain/congress/directory';
import { Announcement } from '../shared/Announcement';
import { listChangeWords } from './list-change';

/** Says what became of the person's offices when they change. */
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
