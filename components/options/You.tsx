import { i18n } from '#i18n';
import type { Constituent, ConstituentKey } from '@/domain/constituent/constituent';
import { DetailBox } from '../constituent/DetailBox';
import { SignaturePreview } from '../constituent/SignaturePreview';
import { DetailGroup } from './DetailGroup';
import { ReplyChoice } from './ReplyChoice';
import styles from './You.module.css';

interface YouProps {
  readonly constituent: Constituent;
  readonly wantsReply: boolean;
  readonly onDetail: (key: ConstituentKey, text: string) => void;
  readonly onWantsReply: (wantsReply: boolean) => void;
}

/** All details of the person, with the end of a letter beside them as it comes about. */
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
