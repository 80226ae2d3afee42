import { foldText } from '../plain-text';
import type { Receipt } from './receipt';
import { timeOf } from './receipts';

export interface ReceiptFilter {
  /** Words that all have to stand in it somewhere. */
  readonly search: string;
  readonly state: 'all' | 'sent' | 'filled';
  /** Name of an office as receipts have it; null: all. */
  readonly office: string | null;
}

export const NO_FILTER: ReceiptFilter = { search: '', state: 'all', office: null };

/** Receipts that a filter lets through, the newest first. */
export function findReceipts(receipts: readonly Receipt[], filter: ReceiptFilter): readonly Receipt[] {
  const words = plain(filter.search).split(' ').filter(Boolean);
  return receipts
    .filter(({ sent }) => filter.state === 'all' || (filter.state === 'sent') === (sent !== null))
    .filter(({ officeName }) => filter.office === null || officeName === filter.office)
    .filter(({ officeName, host, letterTitle, subject, text }) => {
      if (words.length === 0) return true;
      const all = plain([officeName, host, letterTitle, subject, text].join(' '));
      return words.every((word) => all.includes(word));
    })
    .toSorted((a, b) => timeOf(b) - timeOf(a));
}

/** Names of all offices written to, each once, in the order of the alphabet. */
export function officesOf(receipts: readonly Receipt[]): readonly string[] {
  return [...new Set(receipts.map(({ officeName }) => officeName))].sort((a, b) => a.localeCompare(b));
}

/** Without case and accents: who looks for "Pena" finds "Peña". */
function plain(text: string): string {
  return foldText(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
