import { i18n } from '#i18n';
import type { OfficeEntry } from '@/domain/congress/directory';
import type { SeatChoice } from '@/domain/congress/zip-finding';
import { officeName, officeSeat } from '../page/office-words';

/** "Sen. Elizabeth Warren" */
export function entryName({ office }: OfficeEntry): string {
  return officeName(office, '');
}

/** "MA-7 · Democrat"; empty for an executive office. */
export function entryAbout({ office, party }: OfficeEntry): string {
  return [officeSeat(office), party].filter(Boolean).join(' · ');
}

/** "NY-12", "WY at large". */
export function choiceSeat({ state, district }: SeatChoice): string {
  return district === 0 ? i18n.t('office.atLarge', { state }) : `${state}-${district}`;
}
