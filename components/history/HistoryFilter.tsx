import { useId } from 'react';
import { i18n } from '#i18n';
import type { ReceiptFilter } from '@/domain/receipt/receipts';
import { Select } from '../letters/Select';
import { TextBox } from '../shared/TextBox';
import styles from './History.module.css';

interface HistoryFilterProps {
  readonly filter: ReceiptFilter;
  readonly offices: readonly string[];
  readonly onChange: (filter: ReceiptFilter) => void;
}

const STATES = ['all', 'sent', 'filled'] as const;
const STATE_WORDS = { all: 'history.all', sent: 'history.sent', filled: 'history.filled' } as const;

/** Search, state and office. */
export function HistoryFilter({ filter, offices, onChange }: HistoryFilterProps) {
  const id = useId();
  return (
    <search className={styles.filter}>
      <TextBox
        label={i18n.t('history.search')}
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Select
        id={`${id}state`}
        label={i18n.t('history.state')}
        value={filter.state}
        options={STATES.map((value) => ({ value, words: i18n.t(STATE_WORDS[value]) }))}
        onChange={(chosen) =>
          onChange({ ...filter, state: STATES.find((state) => state === chosen) ?? 'all' })
        }
      />
      {offices.length > 1 && (
        <Select
          id={`${id}office`}
          label={i18n.t('history.office')}
          value={filter.office ?? ''}
          options={[
            { value: '', words: i18n.t('history.allOffices') },
            ...offices.map((name) => ({ value: name, words: name })),
          ]}
          onChange={(name) => onChange({ ...filter, office: name === '' ? null : name })}
        />
      )}
    </search>
  );
}
