import { i18n } from '#i18n';
import { Notice } from '../shared/Notice';
import { blankNames } from './blank-words';

interface OpenPlaceholdersProps {
  readonly names: readonly string[];
  /** The page is a ZIP gate, which asks for nothing of the letter. */
  readonly gate: boolean;
}

/** Names what is still open in the letter. */
export function OpenPlaceholders({ names, gate }: OpenPlaceholdersProps) {
  return (
    <Notice tone="note" title={i18n.t('unresolved.title')}>
      <p>{i18n.t(gate ? 'unresolved.gate' : 'unresolved.text', { names: blankNames(names) })}</p>
    </Notice>
  );
}
