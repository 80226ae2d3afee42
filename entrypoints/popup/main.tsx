import { useState } from 'react';
import { Popup } from '@/components/popup/Popup';
import { contentMark } from '@/domain/form/plan/content-mark';
import { whyAgain } from '@/domain/form/report/why-again';
import { BUILT_IN_LETTERS, chosenLetter } from '@/domain/letter/built-in-letters/built-in-letters';
import { settleIn, settlePlace } from '@/domain/letter/settle-place';
import { prepareLetter } from '@/domain/letter/sheet-letter';
import { staleBill } from '@/domain/letter/stale-bill';
import { meantIn, withMeantPlace } from '@/domain/settings';
import { useSetAsideNotices, useStoredItem } from '@/entrypoints/hooks/use-stored-item';
import { clock } from '@/platform/clock';
import { constituentItem, draftItem, lettersItem, settingsItem } from '@/platform/storage/items';
import { ConnectedMembers } from '../shared/ConnectedMembers';
import { renderPage } from '../shared/render-page';
import { BillNotice, type FoundBill } from './BillNotice';
import { OfficeAccess } from './OfficeAccess';
import { OutreachUnderWay, StartOutreach } from './Outreach';
import { PageReceipt } from './PageReceipt';
import { useFill } from './use-fill';
import { WithoutForm } from './WithoutForm';

/** Ends of a fill after which the form may be gone or unusable. */
const NOT_FILLED: ReadonlySet<string> = new Set(['failed', 'no-form', 'page-changed']);

/** Wires the popup to storage and to the tab. It renders once storage is read, within milliseconds. */
function App() {
  const constituent = useStoredItem(constituentItem);
  const settings = useStoredItem(settingsItem);
  const draft = useStoredItem(draftItem);
  const own = useStoredItem(lettersItem);
  const kept = useSetAsideNotices([constituent, settings, draft, own]);
  const [found, setFound] = useState<FoundBill | null>(null);
  const chosen = own.value && settings.value && chosenLetter(own.value, settings.value.chosenLetter);
  const record = found && found.asking === chosen?.id ? found : null;
  const letter = record?.instead ?? chosen;
  const { onWriting, tabId, ...fill } = useFill(letter?.id ?? BUILT_IN_LETTERS[0].id);
  if (!constituent.value || !settings.value || !draft.value || !own.value || !letter || !chosen) return null;

  const ownWords = draft.value.ownWords[letter.id] ?? '';
  const form = typeof fill.view === 'object' && 'messageLimit' in fill.view ? fill.view : null;
  const context = {
    constituent: constituent.value,
    office: form?.office ?? null,
    ownWords,
    meant: meantIn(settings.value, letter.id),
    date: clock.today(),
  };
  const { ownWords: allOwnWords } = draft.value;
  const prepared = prepareLetter(letter, context, form?.messageLimit ?? null);
  const { view } = fill;
  const { wantsReply } = settings.value;
  const mark = contentMark({ letter, ownWords, constituent: constituent.value, wantsReply });
  const cannotFill = view !== 'looking' && (!form || NOT_FILLED.has(fill.fill.kind)) ? view : null;
  return (
    <Popup
      {...fill}
      kept={kept}
      firstPart={
        <>
          <OfficeAccess />
          <OutreachUnderWay onForm={view === 'looking' || form !== null} />
        </>
      }
      constituent={constituent.value}
      letters={[...BUILT_IN_LETTERS, ...own.value]}
      letter={letter}
      chosen={chosen}
      billPart={
        form?.office &&
        chosen.bill &&
        !staleBill(chosen.bill, clock.today()) && (
          <BillNotice
            asking={chosen}
            bill={chosen.bill}
            office={form.office}
            host={form.host}
            optionsUrl="/options.html"
            onFound={setFound}
          />
        )
      }
      members={
        <ConnectedMembers
          zip={constituent.value.zip}
          optionsUrl="/options.html"
          practiceUrl="/practice.html"
          below={(offices) => <StartOutreach letterId={chosen.id} officeIds={offices} />}
          onZip={(zip) => constituent.value?.zip === '' && constituent.change({ zip })}
        />
      }
      prepared={prepared}
      again={fill.fill.kind === 'filled' ? whyAgain(fill.fill.report, mark) : null}
      cannotFill={
        cannotFill && (
          <WithoutForm
            view={cannotFill}
            stillLooking={fill.stillLooking}
            tabId={tabId}
            letter={letter}
            context={context}
            openNames={prepared.open}
            printUrl={`/options.html#letters/${encodeURIComponent(chosen.id)}`}
          />
        )
      }
      receipt={
        tabId !== null &&
        typeof fill.view === 'object' && (
          <PageReceipt
            tabId={tabId}
            view={fill.view}
            fill={fill.fill.kind}
            letterId={letter.id}
            prepared={prepared}
            optionsUrl="/options.html"
          />
        )
      }
      maxLength={form?.messageLimit?.max ?? null}
      stale={record?.instead ? null : staleBill(letter.bill, clock.today(), record?.status)}
      ownWords={ownWords}
      optionsUrl="/options.html"
      onDetail={(key, text) => {
        constituent.change({ [key]: text });
        onWriting();
      }}
      onChooseLetter={(id) => settings.change({ chosenLetter: id })}
      onSettle={({ text, where }, how) => {
        onWriting();
        if (how.kind === 'meant') settings.change((now) => withMeantPlace(now, letter.id, text));
        else if (where === 'own-words')
          draft.change({ ownWords: { ...allOwnWords, [letter.id]: settleIn(ownWords, text, how) } });
        else
          own.change((now) => now.map((one) => (one.id === letter.id ? settlePlace(one, text, how) : one)));
      }}
      onOwnWords={(text) => draft.change({ ownWords: { ...allOwnWords, [letter.id]: text } })}
    />
  );
}

renderPage(<App />);
