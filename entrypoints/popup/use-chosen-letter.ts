import { useEffect, useState } from 'react';
import { BUILT_IN_LIST } from '@/domain/letter/built-in-letters/built-in-letters';
import type { Letter, LetterId } from '@/domain/letter/letter';

/**
 * The letter that was chosen; the first built-in one where none was, or it is gone. Null until what is kept
 * and the letter's text are there; while another one is loaded, the letter from before.
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
