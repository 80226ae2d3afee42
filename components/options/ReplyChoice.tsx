import { useId } from 'react';
import { i18n } from '#i18n';
import styles from './ReplyChoice.module.css';

interface ReplyChoiceProps {
  readonly wantsReply: boolean;
  readonly onChange: (wantsReply: boolean) => void;
}

/** Whether forms that ask get told that an answer is wanted. */
export function ReplyChoice({ wantsReply, onChange }: ReplyChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{i18n.t('you.reply')}</legend>
      {[true, false].map((wanted) => (
        <label key={String(wanted)} className={styles.option}>
          <input type="radio" name={name} checked={wantsReply === wanted} onChange={() => onChange(wanted)} />
          {i18n.t(wanted ? 'you.replyYes' : 'you.replyNo')}
        </label>
      ))}
    </fieldset>
  );
}
