import AccessPart from './AccessPart';
import { QueuePart } from './QueuePart';

/** What stands first in the popup where there is anything to say: access to sites, the outreach under way. */
export default function FirstPart({ onForm }: { readonly onForm: boolean }) {
  return (
    <>
      <AccessPart />
      <QueuePart onForm={onForm} />
    </>
  );
}
