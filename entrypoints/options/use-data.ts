import { useState } from 'react';
import type { DataResult } from '@/components/options/DataAndPrivacy';
import { deleteEverything, exportData, importData } from '@/platform/data-file';
import { exportName, saveFile } from '../hooks/save-file';
import { today } from '../hooks/today';

/** Export, import and deletion, and what came of the last one. */
export function useData() {
  const [result, setResult] = useState<DataResult | null>(null);
  const run = (work: () => Promise<DataResult>) => {
    // Cleared first, so that the same result twice is told twice.
    setResult(null);
    work().then(setResult, () => setResult({ kind: 'failed' }));
  };
  return {
    result,
    onExport: () =>
      run(async () => {
        const file = exportName(today());
        saveFile(file, await exportData());
        return { kind: 'exported', file };
      }),
    onImport: (file: File) =>
      run(async () => {
        const imported = await importData(await file.text());
        if (imported.kind === 'imported') return { kind: 'imported' };
        const isOurs = imported.why === 'full' || imported.why === 'failed';
        return { kind: isOurs ? 'failed' : 'refused' };
      }),
    onDelete: () =>
      run(async () => {
        await deleteEverything();
        return { kind: 'deleted' };
      }),
  };
}
