import type { Receipt } from '@/domain/receipt/receipt';
import { letterName } from '../letter/letter-name';

/** The name of the letter that went out, else its subject. */
export function letterOf({ letterId, letterTitle, subject }: Receipt): string {
  return letterName({ id: letterId, name: letterTitle }) || subject;
}
