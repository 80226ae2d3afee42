import { useEffect, useState } from 'react';
import { AccessNotice } from '@/components/popup/PopupNotices';
import { hasOfficeAccess, requestOfficeAccess } from '@/platform/host-access';

/** Tells where the browser keeps the extension out of the offices' sites, and asks for them at a press. */
export function OfficeAccess() {
  const [access, setAccess] = useState<'unknown' | 'allowed' | 'missing' | 'refused'>('unknown');
  useEffect(() => {
    let open = true;
    void hasOfficeAccess().then((allowed) => {
      if (open) setAccess(allowed ? 'allowed' : 'missing');
    });
    return () => {
      open = false;
    };
  }, []);
  if (access === 'unknown' || access === 'allowed') return null;
  return (
    <AccessNotice
      refused={access === 'refused'}
      onAllow={() => {
        void requestOfficeAccess().then((allowed) => {
          // What frames the page has can be seen only now: looked at from the start. All that was typed is kept.
          if (allowed) location.reload();
          else setAccess('refused');
        });
      }}
    />
  );
}
