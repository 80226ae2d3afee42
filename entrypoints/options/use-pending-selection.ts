import { useEffect, useRef } from 'react';
import { takeSelection } from '@/platform/selection';

/** Hands over a text that was selected on a page for a letter, once each, as soon as there is a place for it. */
export function usePendingSelection(isReady: boolean, onText: (text: string) => void): void {
  const hand = useRef(onText);
  hand.current = onText;
  useEffect(() => {
    if (!isReady) return;
    const take = () =>
      takeSelection().then(
        (selected) => selected !== '' && hand.current(selected),
        () => {},
      );
    void take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [isReady]);
}
