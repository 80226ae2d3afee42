/** All items of storage.local. */
export { constituentItem } from './constituent';
export { type Draft, draftItem } from './draft';
export { lettersItem } from './letters';
export { myOfficesItem } from './my-offices';
export { settingsItem } from './settings';
export type { StorageItem } from './versioned-item';
