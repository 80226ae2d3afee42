import { WriteToAll } from '@/components/outreach/WriteToAll';
import type { OfficeId } from '@/domain/congress/office';
import type { LetterId } from '@/domain/letter/letter';
import { useOutreach } from './use-outreach';

interface WriteToAllPartProps {
  readonly letterId: LetterId;
  readonly officeIds: readonly OfficeId[];
}

/** What begins an outreach with the chosen letter; nothing while one is under way. */
export function WriteToAllPart({ letterId, officeIds }: WriteToAllPartProps) {
  const { view, outcome, busy, order, onNotNow } = useOutreach();
  if (view !== null) return null;
  return (
    <WriteToAll
      officeIds={officeIds}
      outcome={outcome}
      busy={busy}
      onStart={(chosen, acknowledged) =>
        order(() => ({ kind: 'start', letterId, officeIds: chosen, acknowledged }))
      }
      onNotNow={onNotNow}
    />
  );
}
