import { useEffect, useState } from 'react';
import { parseRoute, type Route } from '@/components/options/route';

/** The part of the page that the address names; it follows links, "back" and "forward". */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}
