import { officeOfPage } from '@/domain/congress/contact-page';
import type { OfficePort } from '@/workflows/ports';
import type { MemberSource } from './member-source';

/** Offices by the member table. With a damaged table no office is known, and letters say "Member of Congress". */
export function memberOffices(source: MemberSource): OfficePort {
  return {
    async officeOf(page) {
      const table = await source.table();
      return table && officeOfPage(table, page);
    },
  };
}
