import { useEffect, useState } from 'react';
import { AccessNotice } from '@/components/popup/PopupNotices';
import { hasOfficeAccess, requestOfficeAccess } from '@/platform/host-access';

/** Tells the person that the browser denies access to the offices' sites, and requests it on a click. */
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
          // The page's frames are visible only now, so start over. Everything typed is kept.
          if (allowed) location.reload();
          else setAccess('refused');
        });
      }}
    />
  );
}
