import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { DataResult } from '@/components/options/DataAndPrivacy';
import type { LookUpEntry } from '@/components/options/LookUps';
import { ALL_OFF, type LookUpId, type LookUpStates } from '@/domain/look-ups';
import { clock } from '@/platform/clock';
import { deleteEverything, exportData, importData } from '@/platform/data-file';
import { lookUpStates, switchLookUpOff, switchLookUpOn, watchLookUps } from '@/platform/look-ups';
import { exportName, saveFile } from '../hooks/save-file';

/** Export, import and deletion, and the result of the last one. */
export function useData() {
  const [result, setResult] = useState<DataResult | null>(null);
  const run = (work: () => Promise<DataResult>) => {
    // Cleared first, so that a repeated result is announced again.
    setResult(null);
    work().then(setResult, () => setResult({ kind: 'failed' }));
  };
  return {
    result,
    onExport: () =>
      run(async () => {
        const file = exportName(clock.today());
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

/** The look-ups with their words, in the order in which they are shown. */
const words = (): readonly (Pick<LookUpEntry, 'title' | 'help' | 'sends'> & { readonly id: LookUpId })[] => [
  {
    id: 'bill-status',
    title: i18n.t('lookUps.billStatus'),
    help: i18n.t('lookUps.billStatusHelp'),
    sends: i18n.t('lookUps.billStatusSends'),
  },
  {
    id: 'member-table',
    title: i18n.t('lookUps.memberTable'),
    help: i18n.t('lookUps.memberTableHelp'),
    sends: i18n.t('lookUps.memberTableSends'),
  },
];

/** The current state of the look-ups, and their switches. */
export function useLookUps(): readonly LookUpEntry[] {
  const [states, setStates] = useState<LookUpStates>(ALL_OFF);
  const [refused, setRefused] = useState<LookUpId | null>(null);
  const refresh = useCallback(() => void lookUpStates().then(setStates, () => {}), []);
  useEffect(() => {
    refresh();
    return watchLookUps(refresh);
  }, [refresh]);
  const onSwitch = async (id: LookUpId, on: boolean) => {
    setRefused(null);
    // The browser's prompt comes first, while the click still counts as a user action.
    const done = await (on ? switchLookUpOn(id) : switchLookUpOff(id));
    if (on && !done) setRefused(id);
    refresh();
  };
  return words().map((entry) => ({
    ...entry,
    ...states[entry.id],
    refused: refused === entry.id,
    onSwitch: (on) => void onSwitch(entry.id, on),
  }));
}
