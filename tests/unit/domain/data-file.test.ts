import { describe, expect, it } from 'vitest';
import { EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import { DATA_FILE_LIMIT, type DataFile, readDataFile, writeDataFile } from '@/domain/data-file';
import { NOTHING_UNFINISHED } from '@/domain/letter/unfinished-letters';
import { sampleReceipt } from '@/tests/unit/domain/receipt/sample-receipt';

const data: DataFile = {
  constituent: { ...EMPTY_CONSTITUENT, firstName: 'Sample', lastName: 'Constituent' },
  letters: [],
  settings: { chosenLetter: null, wantsReply: true, staleBillAcknowledged: [] },
  ownWords: {},
  myOffices: { offices: [] },
  letterOrigins: {},
  deletedLetters: [],
  unfinishedLetters: NOTHING_UNFINISHED,
  receipts: [sampleReceipt()],
};

const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(writeDataFile(data));
  change(file);
  return JSON.stringify(file);
};

describe('readDataFile', () => {
  it('reads what writeDataFile wrote', () => {
    expect(readDataFile(writeDataFile(data))).toEqual({ kind: 'data', data });
  });

  it('reads a file from before originals and deleted letters were stored', () => {
    const old = changed((file) => {
      for (const key of ['letterOrigins', 'deletedLetters', 'unfinishedLetters']) delete file[key];
    });
    expect(readDataFile(old)).toEqual({ kind: 'data', data });
  });

  it('reads a file with a byte order mark, and ignores values that were set aside', () => {
    const text = writeDataFile(data, [{ item: 'draft', at: '', raw: 'garbage' }]);
    expect(text).toContain('garbage');
    expect(readDataFile(`\uFEFF${text}`)).toEqual({ kind: 'data', data });
  });

  it.each([
    ['too-large', 'x'.repeat(DATA_FILE_LIMIT + 1)],
    ['not-json', ''],
    ['not-json', '{'],
    ['not-ours', 'null'],
    ['not-ours', '[]'],
    ['not-ours', '{"format":"something-else","version":1}'],
    ['not-ours', changed((file) => (file.version = 'one'))],
    ['newer', changed((file) => (file.version = 2))],
    ['not-valid', changed((file) => delete file.constituent)],
    ['not-valid', changed((file) => (file.constituent = { ...data.constituent, zip: 1101 }))],
    ['not-valid', changed((file) => (file.letters = [{ id: 'a' }]))],
    ['not-valid', changed((file) => (file.ownWords = { a: 1 }))],
    ['not-valid', changed((file) => (file.settings = []))],
    ['not-valid', changed((file) => (file.receipts = [{ ...sampleReceipt(), sent: true }]))],
    ['not-valid', changed((file) => (file.receipts = [sampleReceipt({ filledAt: 'yesterday' })]))],
    ['not-valid', changed((file) => (file.receipts = [sampleReceipt({ filledAt: '2026-99-99T00:00:00Z' })]))],
    ['not-valid', changed((file) => (file.myOffices = { offices: ['nobody'] }))],
  ] as const)('refuses with %s', (why, text) => {
    expect(readDataFile(text)).toEqual({ kind: 'refused', why });
  });

  it('reads a file from before offices were stored', () => {
    const result = readDataFile(changed((file) => delete file.myOffices));
    expect(result).toEqual({ kind: 'data', data });
  });

  it('reads a file from before receipts were stored', () => {
    const text = changed((file) => delete file.receipts);
    expect(readDataFile(text)).toEqual({ kind: 'data', data: { ...data, receipts: [] } });
  });

  it('accepts no prototype from a file', () => {
    const text = writeDataFile(data).replace('"ownWords": {}', '"ownWords": {"__proto__": "x", "a": "b"}');
    const result = readDataFile(text);
    expect(result.kind === 'data' && Object.keys(result.data.ownWords)).toEqual(['a']);
  });
});
