import type { Bill, BillType } from './letter';

/** As the Congressional Record writes them. */
const TYPE_NAMES: Readonly<Record<BillType, string>> = {
  s: 'S.',
  hr: 'H.R.',
  sjres: 'S.J.Res.',
  hjres: 'H.J.Res.',
  sconres: 'S.Con.Res.',
  hconres: 'H.Con.Res.',
  sres: 'S.Res.',
  hres: 'H.Res.',
};

/** "S. 1693". The number starts again with each Congress, which is not part of the name. */
export function billName(bill: Bill): string {
  return `${TYPE_NAMES[bill.type]} ${bill.number}`;
}
