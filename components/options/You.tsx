import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { Constituent, ConstituentKey } from '@/domain/constituent/constituent';
import { DetailBox } from '../constituent/DetailBox';
import { SignaturePreview } from '../constituent/SignaturePreview';
import styles from './You.module.css';

interface YouProps {
  readonly constituent: Constituent;
  readonly wantsReply: boolean;
  readonly onDetail: (key: ConstituentKey, text: string) => void;
  readonly onWantsReply: (wantsReply: boolean) => void;
}

/** All details of the person, with a live preview of a letter's signature. */
export function You({ constituent, wantsReply, onDetail, onWantsReply }: YouProps) {
  const box = (key: ConstituentKey) => <DetailBox detail={key} text={constituent[key]} onDetail={onDetail} />;
  return (
    <div className={styles.you}>
      <div className={styles.groups}>
        <DetailGroup title={i18n.t('you.name')} help={i18n.t('you.nameHelp')}>
          <div className={styles.quarter}>{box('prefix')}</div>
          <div className={styles.third}>{box('firstName')}</div>
          <div className={styles.rest}>{box('lastName')}</div>
          <div className={styles.half}>{box('closing')}</div>
        </DetailGroup>
        <DetailGroup title={i18n.t('you.address')} help={i18n.t('you.addressHelp')}>
          <div className={styles.whole}>{box('street')}</div>
          <div className={styles.whole}>{box('street2')}</div>
          <div className={styles.half}>{box('city')}</div>
          <div className={styles.half}>{box('state')}</div>
          <div className={styles.quarter}>{box('zip')}</div>
          <div className={styles.quarter}>{box('zip4')}</div>
          <div className={styles.half}>{box('county')}</div>
        </DetailGroup>
        <DetailGroup title={i18n.t('you.reach')}>
          <div className={styles.half}>{box('email')}</div>
          <div className={styles.half}>{box('phone')}</div>
          <div className={styles.whole}>
            <ReplyChoice wantsReply={wantsReply} onChange={onWantsReply} />
          </div>
        </DetailGroup>
      </div>
      <aside className={styles.aside} aria-label={i18n.t('you.signature')}>
        <p className={styles.asideTitle}>{i18n.t('you.signatureHelp')}</p>
        <SignaturePreview constituent={constituent} />
      </aside>
    </div>
  );
}

interface DetailGroupProps {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}

/** Boxes that belong together, on a grid of twelve columns, under a heading that names the group. */
function DetailGroup({ title, help, children }: DetailGroupProps) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={help && id}>
      <legend className={styles.legend}>
        <h2 className={styles.title}>{title}</h2>
      </legend>
      {help && (
        <p id={id} className={styles.help}>
          {help}
        </p>
      )}
      <div className={styles.boxes}>{children}</div>
    </fieldset>
  );
}

interface ReplyChoiceProps {
  readonly wantsReply: boolean;
  readonly onChange: (wantsReply: boolean) => void;
}

/** Whether to ask for a reply on forms that offer the choice. */
function ReplyChoice({ wantsReply, onChange }: ReplyChoiceProps) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.replyLegend}>{i18n.t('you.reply')}</legend>
      {[true, false].map((wanted) => (
        <label key={String(wanted)} className={styles.option}>
          <input type="radio" name={name} checked={wantsReply === wanted} onChange={() => onChange(wanted)} />
          {i18n.t(wanted ? 'you.replyYes' : 'you.replyNo')}
        </label>
      ))}
    </fieldset>
  );
}
