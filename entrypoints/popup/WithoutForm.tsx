import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type CallableOffice, CannotFill } from '@/components/cannot-fill/CannotFill';
import type { CopyPart } from '@/components/cannot-fill/CopyList';
import { officeName } from '@/components/page/office-words';
import { usableDetail } from '@/domain/constituent/check-constituent';
import type { Constituent, ConstituentKey } from '@/domain/constituent/constituent';
import type { PageView } from '@/domain/form/report/page-view';
import { callScript } from '@/domain/letter/call-script';
import { composeLetter, messageText } from '@/domain/letter/compose';
import type { Letter } from '@/domain/letter/letter';
import type { LetterContext } from '@/domain/letter/placeholder-values';
import { ask } from '@/platform/messages/background';
import { receiptsItem } from '@/platform/storage/items';

interface WithoutFormProps {
  readonly view: PageView | 'failed';
  /** A form may still appear. */
  readonly stillLooking: boolean;
  readonly tabId: number | null;
  readonly letter: Letter;
  readonly context: LetterContext;
  /** The letter on the options page, for printing. */
  readonly printUrl: string;
  readonly openNames: readonly string[];
}

/** Details in the order in which forms ask for them. */
const DETAILS = [
  'prefix',
  'street',
  'street2',
  'city',
  'state',
  'zip',
  'zip4',
  'county',
  'phone',
  'email',
] as const;
/** The switchboard of the Capitol, which connects to every office of Congress (senate.gov, house.gov). */
const SWITCHBOARD = '202-224-3121';

/** Wires the actions for a page without a form to the letter, the person's details, the clipboard and the tab. */
export function WithoutForm(props: WithoutFormProps): ReactNode {
  const { view, tabId, letter, context, openNames } = props;
  const own = useMyPhones();
  const isSent = useIsSent(tabId);
  const composed = composeLetter(letter, context);
  const whole = composed.kind === 'composed' ? composed.letter : null;
  const host = typeof view === 'object' && view.kind === 'no-form' ? view.host : '';
  const isOffice = /\.(?:senate|house)\.gov$/.test(host);
  const isForm = typeof view === 'object' && 'fields' in view;
  if (isSent) return null;
  return (
    <CannotFill
      open={!props.stillLooking && (isOffice || isForm)}
      parts={[
        ...(whole
          ? [
              { id: 'subject', label: i18n.t('letter.subject'), text: whole.subject },
              { id: 'message', label: i18n.t('cannotFill.message'), text: messageText(whole) },
            ]
          : []),
        ...detailParts(context.constituent),
      ]}
      openNames={openNames}
      printUrl={props.printUrl}
      offices={[...own, { name: i18n.t('cannotFill.switchboard'), phone: SWITCHBOARD }]}
      script={whole && callScript(whole, context.constituent)}
      onDescribe={host !== '' && tabId !== null ? () => ask('describe-page', { tabId }) : null}
      onCopy={copy}
    />
  );
}

/**
 * Whether this tab's form was sent, by its confirmation or by the person's word. Then nothing is left to do by
 * hand.
 */
function useIsSent(tabId: number | null): boolean {
  const [isSent, setIsSent] = useState(false);
  useEffect(() => {
    let open = true;
    const look = () => {
      if (tabId === null) return;
      void ask('receipt-of-tab', { tabId }).then((here) => {
        if (open) setIsSent(here !== null && (here.at === 'confirmation' || here.receipt?.sent != null));
      });
    };
    look();
    const stop = receiptsItem.watch(look);
    return () => {
      open = false;
      stop();
    };
  }, [tabId]);
  return isSent;
}

/** The phones of the person's offices; empty until they are known. */
function useMyPhones(): readonly CallableOffice[] {
  const [phones, setPhones] = useState<readonly CallableOffice[]>([]);
  useEffect(() => {
    let open = true;
    void ask('list-my-offices', {}).then(({ offices }) => {
      const known = offices.flatMap(({ office, phone }) =>
        phone === null ? [] : [{ name: officeName(office, ''), phone }],
      );
      if (open) setPhones(known);
    });
    return () => {
      open = false;
    };
  }, []);
  return phones;
}

function detailParts(constituent: Constituent): readonly CopyPart[] {
  const name = [constituent.firstName, constituent.lastName].filter((part) => part !== '').join(' ');
  const details = DETAILS.map((key: ConstituentKey) => ({
    id: key,
    label: i18n.t(`detail.${key}`),
    text: usableDetail(constituent, key),
  }));
  return [{ id: 'name', label: i18n.t('cannotFill.name'), text: name }, ...details].filter(
    ({ text }) => text.trim() !== '',
  );
}

/** Writes to the clipboard on the person's click. The clipboard is never read. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
