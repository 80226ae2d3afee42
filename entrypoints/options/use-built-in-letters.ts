import { useEffect, useState } from 'react';
import { letterName } from '@/components/letter/letter-words';
import { BUILT_IN_LIST } from '@/domain/letter/built-in-letters/built-in-letters';
import type { Letter } from '@/domain/letter/letter';

/** The letters that come with the extension, each by its name in the person's language; null until they are loaded. */
export function useBuiltInLetters(): readonly Letter[] | null {
  const [letters, setLetters] = useState<readonly Letter[] | null>(null);
  useEffect(() => {
    let open = true;
    Promise.all(BUILT_IN_LIST.map(({ load }) => load())).then(
      (loaded) => open && setLetters(loaded.map(({ letter }) => ({ ...letter, name: letterName(letter) }))),
    );
    return () => {
      open = false;
    };
  }, []);
  return letters;
}
