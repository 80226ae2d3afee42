import { type DistrictTable, parseDistrictTable } from '@/domain/congress/district';

let tables: Promise<readonly DistrictTable[]> | null = null;

/**
 * The built-in tables of ZIP codes and districts, one for each Congress. Read at the first look-up, from a file of
 * the extension; a damaged table is left out.
 */
export function districtTables(): Promise<readonly DistrictTable[]> {
  tables ??= Promise.all([import('@/assets/data/districts-119.json')]).then(
    (files) => files.flatMap((file) => parseDistrictTable(file.default) ?? []),
    () => [],
  );
  return tables;
}
