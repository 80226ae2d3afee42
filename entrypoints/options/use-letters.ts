import { useCallback, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { letterName } from '@/components/letter/letter-words';
import { letterHref, type Route } from '@/components/options/route';
import { currentCongress } from '@/domain/congress/current-congress';
import type { BillText } from '@/domain/letter/bill-text';
import { BUILT_IN_LETTERS } from '@/domain/letter/built-in-letters/built-in-letters';
import { freeName, newLetter } from '@/domain/letter/edit-letter';
import type { ImportedText } from '@/domain/letter/import/imported-text';
import { type ImportDecisions, importedWords, toLetter } from '@/domain/letter/import/to-letter';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { serializeLetters } from '@/domain/letter/letter-file';
import { addableLetters } from '@/domain/letter/letters-from-elsewhere';
import type { Settings } from '@/domain/settings';
import type { StoredItemState } from '@/entrypoints/hooks/use-stored-item';
import { clock } from '@/platform/clock';
import type { Draft } from '@/platform/storage/items';
import { saveFile } from '../hooks/save-file';
import { useLetterDesk } from './use-letter-desk';
import { useLetterHistory, useOwnLetters } from './use-own-letters';
import { useTopicSuggestions } from './use-topic-suggestions';

/** State and actions of the letters page; null until everything it needs is loaded. */
export function useLetters(route: Route, settings: StoredItemState<Settings>, draft: StoredItemState<Draft>) {
  const keepOriginsOfCopies = useRef<Parameters<typeof useOwnLetters>[0]['onKept']>(() => {});
  const onKept = useCallback<typeof keepOriginsOfCopies.current>(
    (copies) => keepOriginsOfCopies.current(copies),
    [],
  );
  const own = useOwnLetters({ copyOf: keptCopy, onKept });
  const builtIn = useMemo(() => BUILT_IN_LETTERS.map((one) => ({ ...one, name: letterName(one) })), []);
  const history = useLetterHistory(own.put);
  const desk = useLetterDesk(own.value);
  keepOriginsOfCopies.current = (copies) =>
    desk.keepOrigins(copies.map(({ from, id }) => ({ id, words: desk.originOf(from) ?? '' })));
  const [said, setSaid] = useState<string | null>(null);
  const openId = route.page === 'letters' && route.view === 'letter' ? route.id : null;
  const letter = own.value?.find(({ id }) => id === openId) ?? null;
  const topicWords = useTopicSuggestions(letter);

  const add = useCallback(
    (made: Letter) => {
      void own.put(made);
      location.hash = letterHref(made.id);
    },
    [own.put],
  );
  const save = (name: string, letters: readonly Letter[]) => {
    saveFile(name, serializeLetters(letters));
    setSaid(i18n.t('letters.saved', { file: name }));
  };
  const kept = [own, ...desk.items];
  if (!own.value || !settings.value || !draft.value || !desk.unfinished || !desk.isReady)
    return { kept, props: null };

  const letters = own.value;
  const { ownWords } = draft.value;
  const wordsFor = openId ?? undefined;
  return {
    kept,
    props: {
      own: letters,
      builtIn,
      chosen: settings.value.chosenLetter,
      topicWords,
      congress: currentCongress(clock.today()),
      today: clock.today(),
      canUndo: letter !== null && history.canUndo(letter),
      canRedo: letter !== null && history.canRedo(letter),
      ownWords: (wordsFor && ownWords[wordsFor]) ?? '',
      keptCopies: own.keptCopies,
      deleted: desk.deleted,
      justDeleted: desk.justDeleted,
      origin: desk.originOf(openId),
      unfinished: desk.unfinished,
      unfinishedBill: (openId && desk.unfinished.bills[openId]) ?? null,
      said,
      onEdit: (after: Letter, mark: string) => {
        if (letter) history.edit(letter, after, mark);
      },
      onUndo: () => letter && history.undo(letter),
      onRedo: () => letter && history.redo(letter),
      onOwnWords: (text: string) => {
        if (wordsFor) draft.change({ ownWords: { ...ownWords, [wordsFor]: text } });
      },
      onNew: () => add(newLetter(newId(), freeName(i18n.t('letters.newName'), letters))),
      onUnfinished: desk.changeUnfinished,
      onUnfinishedBill: (text: BillText | null) => {
        if (openId) desk.keepBill(openId, text);
      },
      onDuplicate: (from: Letter) => {
        const copy = copyOf(from, letters, i18n.t('letters.copyName', { name: from.name }));
        desk.keepOrigins([{ id: copy.id, words: desk.originOf(from.id) ?? '' }]);
        add(copy);
      },
      onUse: (id: LetterId) => settings.change({ chosenLetter: id }),
      onDelete: async (gone: Letter) => {
        // Copied to the deleted letters first, so that it is always stored somewhere. Without the copy it stays; the
        // notice about storage says why.
        if (!(await desk.keepDeleted(gone, letters.indexOf(gone)))) return;
        if (await own.remove(gone.id)) desk.sayDeleted(gone.id);
        location.hash = '#letters';
      },
      onRestore: async (id: LetterId) => {
        const gone = desk.deleted.find((one) => one.letter.id === id);
        if (!gone) return;
        // The same letter may have been imported again from a file; it is not overwritten.
        const isThere = letters.some((one) => one.id === id);
        const back = isThere ? copyOf(gone.letter, letters, gone.letter.name) : gone.letter;
        if (await own.put(back, gone.place)) await desk.takeBack(id);
      },
      onForget: (id: LetterId) => {
        desk.forget(id);
        // The same letter may have been imported again from a file; it keeps its own words.
        if (letters.some((one) => one.id === id)) return;
        const { [id]: _, ...others } = ownWords;
        draft.change({ ownWords: others });
      },
      onExport: (one: Letter) => save(fileName(one.name), [one]),
      onExportAll: () => save(`dear-member-letters-${clock.today()}.json`, letters),
      onCopyText: (text: string) => {
        setSaid(null);
        navigator.clipboard.writeText(text).then(
          () => setSaid(i18n.t('letters.copied')),
          () => setSaid(i18n.t('letters.notCopied')),
        );
      },
      onPrint: () => window.print(),
      onSave: async (imported: ImportedText, decisions: ImportDecisions) => {
        const { suggestTopics } = await import('@/domain/form/topics/suggest-topics');
        const result = toLetter(imported, decisions, suggestTopics);
        if (result.kind !== 'letter') return;
        desk.putImportAway();
        const [made] = addableLetters([result.letter], letters, newId);
        if (made) {
          desk.keepOrigins([{ id: made.id, words: importedWords(imported, decisions) }]);
          add(made);
        } else location.hash = letterHref(result.letter.id);
      },
      onSaveLetters: async (read: readonly Letter[]) => {
        const added = addableLetters(read, letters, newId);
        desk.keepOrigins(added.map((letter) => ({ id: letter.id, words: paragraphWords(letter) })));
        location.hash = '#letters';
        setSaid(null);
        if (await own.putAll(added)) setSaid(i18n.t('import.kept'));
      },
    },
  };
}

function newId(): LetterId {
  return `own-${crypto.randomUUID()}` as LetterId;
}

function copyOf(letter: Letter, letters: readonly Letter[], name: string): Letter {
  return { ...letter, id: newId(), name: freeName(name, letters) };
}

function keptCopy(letter: Letter, letters: readonly Letter[]): Letter {
  return copyOf(letter, letters, i18n.t('letters.keptName', { name: letter.name }));
}

function paragraphWords({ paragraphs }: Letter): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

/** "Clean rivers" becomes "clean-rivers.json"; characters that file systems reject are dropped. */
function fileName(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${slug || 'letter'}.json`;
}
