import type { Directory } from '@/domain/congress/directory';
import {
  NO_OFFICES,
  type OfficeList,
  officesById,
  officesByText,
  officesOfSeats,
  type Seat,
} from '@/domain/congress/office-list';
import type { ClockPort } from '@/workflows/ports';
import type { MemberSource } from './member-source';
import { myOfficesItem } from './storage/items';

/** How many offices a search gives. */
const MOST_FOUND = 20;

/** Lists of offices for the pages of the extension. Nothing here throws: without a table the lists are empty. */
export function officeLists(source: MemberSource, clock: Pick<ClockPort, 'today'>) {
  const withDirectory = async (
    list: (directory: Directory) => OfficeList | Promise<OfficeList>,
  ): Promise<OfficeList> => {
    try {
      const directory = await source.directory();
      return directory ? await list(directory) : NO_OFFICES;
    } catch {
      return NO_OFFICES;
    }
  };
  return {
    /** The offices that the person writes to, in their order. */
    mine: () =>
      withDirectory(async (directory) => {
        const { value } = await myOfficesItem.load();
        return officesById(directory, value.offices, clock.today());
      }),
    ofSeats: (seats: readonly Seat[]) =>
      withDirectory((directory) => officesOfSeats(directory, seats, clock.today())),
    search: (text: string) =>
      withDirectory((directory) => officesByText(directory, text, MOST_FOUND, clock.today())),
  };
}
