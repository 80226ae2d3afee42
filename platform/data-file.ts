import { browser } from 'wxt/browser';
import {
  type DataFile,
  type DataFileRefusal,
  readDataFile,
  type SetAsideEntry,
  writeDataFile,
} from '@/domain/data-file';
import { giveBackLookUps } from './look-ups';
import { type Envelope, sealEnvelope } from './storage/envelope';
import {
  ALL_ITEMS,
  constituentItem,
  deletedLettersItem,
  draftItem,
  letterOriginsItem,
  lettersItem,
  myOfficesItem,
  receiptsItem,
  settingsItem,
  unfinishedLettersItem,
} from './storage/items';
import { inTurn, readRaw, type WriteResult, writeAllRaw } from './storage/raw-storage';
import { dismissNotices, listSetAside } from './storage/set-aside';
import type { StorageItem } from './storage/versioned-item';

/** Holds the locks of all items. A change that began earlier could otherwise write back what it read before. */
function alone<R>(work: () => Promise<R>): Promise<R> {
  return inTurn(
    ALL_ITEMS.map(({ shape }) => shape.name),
    work,
  );
}

/** The contents of a data file. */
const ITEMS = [
  constituentItem,
  lettersItem,
  settingsItem,
  draftItem,
  myOfficesItem,
  letterOriginsItem,
  deletedLettersItem,
  unfinishedLettersItem,
  receiptsItem,
];

export type ImportResult =
  | { readonly kind: 'imported' }
  /** Nothing was changed. `full`, `failed`: the browser did not store the values. */
  | { readonly kind: 'refused'; readonly why: DataFileRefusal | 'full' | 'failed' };

/**
 * Returns everything stored as the text of a data file, including values that were set aside. Dismisses the notices
 * about those, because the person now has them.
 */
export async function exportData(): Promise<string> {
  const data: DataFile = {
    constituent: (await constituentItem.load()).value,
    letters: (await lettersItem.load()).value,
    settings: (await settingsItem.load()).value,
    ownWords: (await draftItem.load()).value.ownWords,
    myOffices: (await myOfficesItem.load()).value,
    letterOrigins: (await letterOriginsItem.load()).value.origins,
    deletedLetters: (await deletedLettersItem.load()).value.deleted,
    unfinishedLetters: (await unfinishedLettersItem.load()).value,
    receipts: (await receiptsItem.load()).value.receipts,
  };
  const setAside = [...(await listSetAside()), ...(await unreadable())];
  const text = writeDataFile(
    data,
    setAside.map(({ item, at, raw }) => ({ item, at, raw })),
  );
  await dismissNotices();
  return text;
}

/** Unreadable values that could not be set aside (full storage). */
async function unreadable(): Promise<readonly SetAsideEntry[]> {
  const entries: SetAsideEntry[] = [];
  for (const { shape, prepareToWrite } of ITEMS) {
    if ((await prepareToWrite()).ok) continue;
    const { name } = shape;
    entries.push({ item: name, at: '', raw: (await readRaw([name])).get(name) ?? null });
  }
  return entries;
}

/**
 * Replaces everything stored by the contents of a data file, or changes nothing. Unreadable values are set aside
 * first, as before every write.
 */
export async function importData(text: string): Promise<ImportResult> {
  const file = readDataFile(text);
  if (file.kind === 'refused') return file;
  return alone(() => putInPlace(partsOf(file.data)));
}

async function putInPlace(parts: readonly Part[]): Promise<ImportResult> {
  const values: Record<string, unknown> = {};
  try {
    const ready = await Promise.all(parts.map(({ prepare }) => prepare()));
    const blocked = ready.find((result) => !result.ok);
    if (blocked && !blocked.ok) return { kind: 'refused', why: blocked.why };
    const before = await readRaw(parts.map(({ name }) => name));
    for (const { name, sealed, isEmpty } of parts) {
      // Items that were never written and would be empty stay unwritten, so that nothing else changes.
      if (!isEmpty || before.get(name) !== null) values[name] = sealed;
    }
  } catch {
    return { kind: 'refused', why: 'failed' };
  }
  // One write for all, without the mark of this context, so that open pages notice it.
  const written = await writeAllRaw(values);
  return written.ok ? { kind: 'imported' } : { kind: 'refused', why: written.why };
}

/** One item and its value in a data file. */
interface Part {
  readonly name: string;
  readonly sealed: Envelope;
  readonly isEmpty: boolean;
  readonly prepare: () => Promise<WriteResult>;
}

function partsOf(data: DataFile): readonly Part[] {
  return [
    part(constituentItem, data.constituent),
    part(lettersItem, data.letters),
    part(settingsItem, data.settings),
    part(draftItem, { ownWords: data.ownWords }),
    part(myOfficesItem, data.myOffices),
    part(letterOriginsItem, { origins: data.letterOrigins }),
    part(deletedLettersItem, { deleted: data.deletedLetters }),
    part(unfinishedLettersItem, data.unfinishedLetters),
    part(receiptsItem, { receipts: data.receipts }),
  ];
}

function part<T>(item: StorageItem<T>, value: T): Part {
  return {
    name: item.shape.name,
    sealed: sealEnvelope(item.shape, value),
    isEmpty: JSON.stringify(value) === JSON.stringify(item.shape.empty),
    prepare: item.prepareToWrite,
  };
}

/** Deletes everything stored, including values set aside and this session's reports, and switches look-ups off. */
export async function deleteEverything(): Promise<void> {
  await alone(() => Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]));
  await giveBackLookUps();
}
