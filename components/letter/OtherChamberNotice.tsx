import { i18n } from '#i18n';
import { billName } from '@/domain/congress/bill-status';
import type { Chamber } from '@/domain/letter/cosponsor-ask';
import type { Bill } from '@/domain/letter/letter';
import { Notice } from '../shared/Notice';

interface OtherChamberNoticeProps {
  readonly bill: Bill;
  /** The chamber that the bill is of, and the office is not. */
  readonly chamber: Chamber;
}

/** Says that this office can not cosponsor the bill that the letter asks for. It stops nothing. */
export function OtherChamberNotice({ bill, chamber }: OtherChamberNoticeProps) {
  const about = { bill: billName(bill) };
  return (
    <Notice tone="note">
      <p>
        {chamber === 'senate'
          ? i18n.t('cosponsor.onlySenators', about)
          : i18n.t('cosponsor.onlyRepresentatives', about)}
      </p>
    </Notice>
  );
}
