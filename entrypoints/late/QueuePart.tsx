import { OutreachQueue } from '@/components/outreach/OutreachQueue';
import { useOutreach } from './use-outreach';

/** The outreach that is under way; nothing where none is. On a form it is folded: the form comes first. */
export function QueuePart({ onForm }: { readonly onForm: boolean }) {
  const { view, busy, order } = useOutreach();
  if (!view) return null;
  return (
    <OutreachQueue
      view={view}
      onForm={onForm}
      busy={busy}
      onStep={(step, officeId) => order((tabId) => ({ kind: 'step', step, officeId, tabId }))}
      onStop={() => order(() => ({ kind: 'stop' }))}
    />
  );
}
