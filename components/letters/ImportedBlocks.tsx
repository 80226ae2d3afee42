import { useId, useState } from 'react';
import { i18n } from '#i18n';
import {
  BLOCK_KINDS,
  type BlockKind,
  type ImportedBlock,
  type ImportedText,
} from '@/domain/letter/import/imported-text';
import { type ImportDecisions, toLetter } from '@/domain/letter/import/to-letter';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { TextBox } from '../shared/TextBox';
import styles from './ImportedBlocks.module.css';
import { kindWords, problemWords, warningWords } from './import-words';
import { Select } from './Select';

interface ImportedBlocksProps {
  readonly imported: ImportedText;
  /** The person's decisions so far. */
  readonly decisions: ImportDecisions;
  readonly onDecisions: (decisions: ImportDecisions) => void;
  readonly onSave: () => void;
}

/**
 * The result of an import, block by block, which the person can correct before it is saved. Nothing of the source
 * is missing.
 */
export function ImportedBlocks({ imported, decisions, onDecisions, onSave }: ImportedBlocksProps) {
  const [tried, setTried] = useState(false);
  const decide = (part: ImportDecisions) => onDecisions({ ...decisions, ...part });
  const result = toLetter(imported, decisions, () => []);
  const problems = result.kind === 'problems' ? result.problems : [];
  const bill = imported.letters[decisions.letter ?? 0]?.bills[0];
  const id = useId();
  const shown = imported.blocks.filter(({ letter }) => letter === null || letter === (decisions.letter ?? 0));
  return (
    <section className={styles.found} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {i18n.t('import.found')}
      </h2>
      <p className={styles.help}>{i18n.t('import.foundHelp')}</p>
      {imported.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {imported.warnings.map((warning) => (
            <li key={JSON.stringify(warning)}>{warningWords(warning)}</li>
          ))}
        </ul>
      )}
      {imported.letters.length > 1 && (
        <Select
          id={`${id}-letter`}
          label={i18n.t('import.whichLetter')}
          value={decisions.letter === undefined ? '' : String(decisions.letter)}
          onChange={(value) => onDecisions(value === '' ? {} : { letter: Number(value) })}
          options={[
            { value: '', words: i18n.t('import.choose') },
            ...imported.letters.map(({ title }, index) => ({ value: String(index), words: title })),
          ]}
        />
      )}
      {imported.warnings.some(({ kind }) => kind === 'no-subject') && (
        <TextBox
          label={i18n.t('letter.subject')}
          value={decisions.subject ?? ''}
          onChange={(subject) => decide({ subject })}
        />
      )}
      <ol className={styles.blocks}>
        {shown.map((block) => (
          <Block key={block.id} block={block} imported={imported} decisions={decisions} onDecide={decide} />
        ))}
      </ol>
      {bill && (
        <TextBox
          label={i18n.t('import.congress', { bill: `${bill.type.toUpperCase()} ${bill.number}` })}
          hint={i18n.t('import.congressHint')}
          inputMode="numeric"
          value={
            decisions.congress === undefined ? String(bill.congress ?? '') : String(decisions.congress ?? '')
          }
          onChange={(text) =>
            decide({ congress: /^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : null })
          }
        />
      )}
      {tried && problems.length > 0 && (
        <div role="alert">
          <Notice tone="note" title={i18n.t('import.stillOpen')}>
            {[...new Set(problems.map(problemWords))].map((words) => (
              <p key={words}>{words}</p>
            ))}
          </Notice>
        </div>
      )}
      <div>
        <Button
          look="primary"
          onClick={() => {
            if (problems.length > 0) setTried(true);
            else onSave();
          }}
        >
          {i18n.t('import.keep')}
        </Button>
      </div>
    </section>
  );
}

interface BlockProps {
  readonly block: ImportedBlock;
  readonly imported: ImportedText;
  readonly decisions: ImportDecisions;
  readonly onDecide: (part: ImportDecisions) => void;
}

/** One block: its kind, its text, and the questions that only the person can answer. */
function Block({ block, imported, decisions, onDecide }: BlockProps) {
  const id = useId();
  const kind = decisions.kinds?.[block.id] ?? block.kind;
  const own = decisions.texts?.[block.id];
  const number = block.id + 1;
  const choices = own === undefined ? imported.choices.filter((choice) => choice.block === block.id) : [];
  return (
    <li className={kind === 'unplaced' ? styles.unplaced : styles.block}>
      <Select
        id={`${id}-kind`}
        label={i18n.t('import.part', { number })}
        value={kind}
        onChange={(value) => {
          const chosen = BLOCK_KINDS.find((one): one is BlockKind => one === value);
          if (chosen) onDecide({ kinds: { ...decisions.kinds, [block.id]: chosen } });
        }}
        options={BLOCK_KINDS.map((one) => ({ value: one, words: kindWords(one) }))}
      />
      {kind === 'furniture' ? (
        <del className={styles.out}>{block.source || block.text}</del>
      ) : (
        <TextBox
          label={i18n.t('import.text', { number })}
          value={own ?? block.text}
          onChange={(text) => onDecide({ texts: { ...decisions.texts, [block.id]: text } })}
          lines={1}
        />
      )}
      {kind !== 'furniture' &&
        choices.map((choice) => (
          <Select
            key={choice.id}
            id={`${id}-${choice.id}`}
            label={i18n.t('import.choice', { text: block.text.slice(choice.start, choice.end) })}
            value={String(decisions.options?.[choice.id] ?? choice.proposed ?? '')}
            onChange={(value) => {
              const { [choice.id]: _, ...rest } = decisions.options ?? {};
              onDecide({ options: value === '' ? rest : { ...rest, [choice.id]: Number(value) } });
            }}
            options={[
              ...(choice.proposed === null ? [{ value: '', words: i18n.t('import.choose') }] : []),
              ...choice.options.map((words, index) =>
                words === ''
                  ? { value: String(index), words: i18n.t('import.nothing') }
                  : { value: String(index), words, lang: 'en' },
              ),
            ]}
          />
        ))}
      {block.placeholders.some(({ known }) => !known) && kind !== 'furniture' && (
        <p className={styles.open}>
          {i18n.t('import.openBlank', {
            names: block.placeholders
              .filter(({ known }) => !known)
              .map(({ source }) => source)
              .join(', '),
          })}
        </p>
      )}
    </li>
  );
}
