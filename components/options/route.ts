import { isLetterId, type LetterId } from '@/domain/letter/letter';

/** The part of the options page that the address names after the #. */
export type Route =
  | { readonly page: 'you' | 'members' | 'data' }
  | { readonly page: 'history'; readonly id: string | null }
  | { readonly page: 'letters'; readonly view: 'list' | 'import' }
  | { readonly page: 'letters'; readonly view: 'letter'; readonly id: LetterId };

/** "#letters/own-1". Anything unknown leads to the first page. */
export function parseRoute(hash: string): Route {
  const [page, ...rest] = hash.replace(/^#/, '').split('/');
  if (page === 'data' || page === 'members') return { page };
  if (page === 'history') return { page, id: decoded(rest.join('/')) || null };
  if (page !== 'letters') return { page: 'you' };
  const id = decoded(rest.join('/'));
  if (id === 'import') return { page, view: 'import' };
  return isLetterId(id) ? { page, view: 'letter', id } : { page, view: 'list' };
}

export function letterHref(id: LetterId): string {
  return `#letters/${encodeURIComponent(id)}`;
}

export function receiptHref(id: string): string {
  return `#history/${encodeURIComponent(id)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
