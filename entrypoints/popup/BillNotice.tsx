import { useEffect, useState } from 'react';
import { CosponsorNotice, OtherChamberNotice } from '@/components/letter/BillNotices';
import { officeName } from '@/components/page/office-words';
import { askOrThank } from '@/domain/congress/ask-or-thank';
import type { BillStatus } from '@/domain/congress/bill-status';
import { type Office, officeIdOf } from '@/domain/congress/office';
import {
  type BillLookUp,
  chosenFor,
  isThanked,
  NO_BILLS,
  type StoredBills,
  withChoice,
} from '@/domain/congress/stored-bill';
import { letter as thankYouWords } from '@/domain/letter/built-in-letters/thank-a-cosponsor';
import { asksToCosponsor, otherChamber } from '@/domain/letter/cosponsor-ask';
import type { Bill, Letter, LetterId } from '@/domain/letter/letter';
import { staleBill } from '@/domain/letter/stale-bill';
import { thankYouFor } from '@/domain/letter/thank-you-letter';
import { clock } from '@/platform/clock';
import { ask } from '@/platform/messages/background';
import { storedBillsItem } from '@/platform/storage/items';

/** The result of a look-up for the chosen letter. */
export interface FoundBill {
  readonly asking: LetterId;
  /** The letter to show instead; null to show the chosen one. */
  readonly instead: Letter | null;
  readonly status: BillStatus | null;
}

interface BillNoticeProps {
  readonly asking: Letter;
  /** Its bill. */
  readonly bill: Bill;
  readonly office: Office;
  readonly host: string;
  readonly optionsUrl: string;
  readonly onFound: (found: FoundBill) => void;
}

/**
 * Looks up the letter's bill if that is switched on, and switches to a thank-you letter if the record calls for it.
 */
export function BillNotice({ asking, bill, office, host, optionsUrl, onFound }: BillNoticeProps) {
  const [lookUp, setLookUp] = useState<BillLookUp | null>(null);
  const [kept, setKept] = useState<StoredBills>(NO_BILLS);
  const { congress, type, number } = bill;
  const officeId = officeIdOf(office);
  const isMeant = office.kind === 'member' && officeId !== null && asksToCosponsor(asking);

  useEffect(() => {
    let open = true;
    setLookUp(null);
    void (async () => {
      const found = await ask('look-up-bill', { bill: { congress, type, number } });
      const { value } = await storedBillsItem.load();
      if (!open) return;
      setKept(value);
      setLookUp(found);
    })();
    return () => {
      open = false;
    };
  }, [congress, type, number]);

  const status = lookUp?.kind === 'known' ? lookUp.status : null;
  const record = status ? askOrThank(status, officeId) : ({ kind: 'unknown' } as const);
  const thanked = isMeant && isThanked(record, officeId && chosenFor(kept, bill, officeId));
  useEffect(() => {
    const instead = thanked ? thankYouFor(asking, thankYouWords) : null;
    onFound({ asking: asking.id, instead, status });
  }, [asking, thanked, status, onFound]);

  // A law is announced with the letter itself, and nobody can cosponsor a law.
  const isLaw = staleBill(bill, clock.today(), status)?.kind === 'now-law';
  const chamber = otherChamber(asking, office);
  if (chamber !== null) return isLaw ? null : <OtherChamberNotice bill={bill} chamber={chamber} />;
  if (!isMeant || lookUp === null || (isLaw && record.kind === 'ask')) return null;
  const choose = (choice: 'ask' | 'thank') => {
    const withIt = (bills: StoredBills) =>
      withChoice(bills, { congress, type, number, office: officeId, choice });
    setKept(withIt);
    void storedBillsItem.change(withIt);
  };
  return (
    <CosponsorNotice
      bill={bill}
      office={officeName(office, host)}
      lookUp={lookUp}
      record={record}
      thanked={thanked}
      optionsUrl={optionsUrl}
      onChoose={choose}
    />
  );
}
