import { useEffect, useState } from 'react';
import { letterName } from '@/components/letter/letter-words';
import { BUILT_IN_LIST } from '@/domain/letter/built-in-letters/built-in-letters';
import type { Letter, LetterId } from '@/domain/letter/letter';

/** The built-in letters, named in the person's language; null until they are loaded. */
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

/**
 * The chosen letter; the first built-in one if none was chosen or it is gone. Null until storage and the letter's
 * text are loaded; while another letter loads, the previous one.
 * @param own the person's own letters, null until loaded
 * @param chosen undefined until the settings are loaded
 */
export function useChosenLetter(
  own: readonly Letter[] | null,
  chosen: LetterId | null | undefined,
): Letter | null {
  const [loaded, setLoaded] = useState<Letter | null>(null);
  const ownLetter = own?.find(({ id }) => id === chosen);
  const isReady = own !== null && chosen !== undefined;
  const builtIn =
    isReady && !ownLetter ? (BUILT_IN_LIST.find(({ id }) => id === chosen) ?? BUILT_IN_LIST[0]) : null;
  useEffect(() => {
    let open = true;
    builtIn?.load().then(({ letter }) => open && setLoaded(letter));
    return () => {
      open = false;
    };
  }, [builtIn]);
  return ownLetter ?? loaded;
}
