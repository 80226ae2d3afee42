import { i18n } from '#i18n';
import type { Settlement } from '@/domain/letter/settle-place';
import type { OpenPlace } from '@/domain/letter/sheet-letter';
import { Button } from '../shared/Button';
import styles from './OpenPlaces.module.css';

export type SettlePlace = (place: OpenPlace, how: Settlement) => void;

export interface OpenPlacesProps {
  readonly places: readonly OpenPlace[];
  /** Where the letter is written: typed text is kept there, and a popup may close. */
  readonly letterUrl: string;
  readonly onSettle: SettlePlace;
}

/** Each place that the letter leaves open, with what the person can do about it in one press. */
export function OpenPlaces({ places, letterUrl, onSettle }: OpenPlacesProps) {
  return places.map((place) => {
    const { text, where, suggestion } = place;
    const settle = (how: Settlement) => () => onSettle(place, how);
    return (
      <fieldset key={`${where} ${text}`} className={styles.place}>
        <legend className={styles.words}>{text}</legend>
        <div className={styles.actions}>
          {suggestion && (
            <Button onClick={settle({ kind: 'words', text: suggestion.text })}>
              {i18n.t('places.use', { words: suggestion.shown })}
            </Button>
          )}
          {where === 'letter' && (
            <>
              <a href={letterUrl} target="_blank" rel="noreferrer" className={styles.write}>
                {i18n.t('places.write')}
              </a>
              <Button onClick={settle({ kind: 'own-words' })}>{i18n.t('places.ownWords')}</Button>
            </>
          )}
          <Button onClick={settle({ kind: 'leave-out' })}>{i18n.t('places.leaveOut')}</Button>
          <Button onClick={settle({ kind: 'meant' })}>{i18n.t('places.meant')}</Button>
        </div>
      </fieldset>
    );
  });
}
