import { i18n } from '#i18n';
import { CONSTITUENT_KEYS, type Constituent, type ConstituentKey } from '@/domain/constituent/constituent';
import { DetailBox } from './DetailBox';
import styles from './DetailBoxes.module.css';

interface SignatureBoxesProps {
  readonly constituent: Constituent;
  readonly onDetail: (key: ConstituentKey, text: string) => void;
  /** All on one line if there is room: for a person who has filled them in before. */
  readonly compact?: boolean;
}

/** Closing and name, which sign a letter. */
export function SignatureBoxes({ constituent, onDetail, compact = false }: SignatureBoxesProps) {
  return (
    <div className={compact ? styles.line : styles.boxes}>
      {(['closing', 'firstName', 'lastName'] as const).map((key) => (
        <div key={key} className={styles[key]}>
          <DetailBox detail={key} text={constituent[key]} onDetail={onDetail} />
        </div>
      ))}
    </div>
  );
}

interface MissingDetailsProps {
  /** Details that the form asks for and the person has not given. Closing and name are asked for elsewhere. */
  readonly missing: readonly { readonly key: ConstituentKey; readonly required: boolean }[];
  readonly constituent: Constituent;
  readonly onDetail: (key: ConstituentKey, text: string) => void;
}

/** Asks only for the details that this form needs, laid out like the lines of an envelope. */
export function MissingDetails({ missing, constituent, onDetail }: MissingDetailsProps) {
  const asked = CONSTITUENT_KEYS.filter((key) => !SIGNATURE.includes(key)).flatMap(
    (key) => missing.find((detail) => detail.key === key) ?? [],
  );
  if (asked.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{i18n.t('details.missingTitle')}</legend>
      <div className={styles.boxes}>
        {asked.map(({ key, required }) => (
          <div key={key} className={styles[key]}>
            <DetailBox
              detail={key}
              text={constituent[key]}
              onDetail={onDetail}
              hint={required || key === 'street2' ? undefined : i18n.t('detail.optional')}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

const SIGNATURE: readonly ConstituentKey[] = ['closing', 'firstName', 'lastName'];
