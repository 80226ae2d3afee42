import { useState } from 'react';
import type { KeptNoticesProps } from '@/components/shared/KeptNotices';
import { dismissNotices } from '@/platform/storage/set-aside';
import type { KeptItem } from './use-kept-item';

/** What is to be said of all kept items together, but for the way to export them. */
export function useKeptNotices(
  items: readonly Pick<KeptItem<object>, 'setAside' | 'saveProblem'>[],
): Omit<KeptNoticesProps, 'exportControl'> {
  const [dismissed, setDismissed] = useState(false);
  return {
    setAside: !dismissed && items.some((item) => item.setAside),
    saveProblem: items.find((item) => item.saveProblem !== null)?.saveProblem ?? null,
    onDismissSetAside: () => {
      setDismissed(true);
      dismissNotices();
    },
  };
}
