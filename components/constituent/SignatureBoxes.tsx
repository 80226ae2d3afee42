import type { Constituent, ConstituentKey } from '@/domain/constituent/constituent';
import { DetailBox } from './DetailBox';
import styles from './DetailBoxes.module.css';

interface SignatureBoxesProps {
  readonly constituent: Constituent;
  readonly onDetail: (key: ConstituentKey, text: string) => void;
  /** All on one line where there is room: for a person who has filled them in before. */
  readonly compact?: boolean;
}

/** Closing and name: what a letter is signed with. */
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
