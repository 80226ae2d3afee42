import { useState } from 'react';
import { i18n } from '#i18n';
import { isBuiltInId } from '@/domain/letter/built-in-letters/built-in-id';
import { DAYS_KEPT, type DeletedLetter } from '@/domain/letter/deleted-letters';
import { findLetters } from '@/domain/letter/edit-letter';
import type { Letter, LetterId } from '@/domain/letter/letter';
import { letterHref } from '../options/route';
import { Button } from '../shared/Button';
import { dateWords } from '../shared/locale';
import { TextBox } from '../shared/TextBox';
import styles from './LetterList.module.css';

export interface LetterListProps {
  readonly own: readonly Letter[];
  readonly builtIn: readonly Letter[];
  readonly chosen: LetterId | null;
  readonly onNew: () => void;
  readonly onExportAll: () => void;
  readonly onUse: (id: LetterId) => void;
  readonly onDuplicate: (letter: Letter) => void;
  readonly onDelete: (letter: Letter) => void;
  /** Letters that can be restored, the last deleted first. */
  readonly deleted: readonly DeletedLetter[];
  readonly onRestore: (id: LetterId) => void;
  readonly onForget: (id: LetterId) => void;
}

/** All letters, the person's own first, with a search over their words. */
export function LetterList(props: LetterListProps) {
  const [search, setSearch] = useState('');
  const own = findLetters(props.own, search);
  const builtIn = findLetters(props.builtIn, search);
  return (
    <div className={styles.letters}>
      <div className={styles.bar}>
        <Button onClick={props.onNew}>{i18n.t('letters.new')}</Button>
        <a href="#letters/import">{i18n.t('letters.import')}</a>
        {props.own.length > 0 && (
          <Button look="text" onClick={props.onExportAll}>
            {i18n.t('letters.exportAll')}
          </Button>
        )}
      </div>
      <TextBox label={i18n.t('letters.search')} value={search} onChange={setSearch} />
      <p role="status" className={styles.none}>
        {own.length + builtIn.length === 0 ? i18n.t('letters.noneFound') : ''}
      </p>
      <Group title={i18n.t('letters.own')} letters={own} {...props} deletable />
      {props.own.length === 0 && <p className={styles.none}>{i18n.t('letters.noneOwn')}</p>}
      <Group title={i18n.t('letters.builtIn')} letters={builtIn} {...props} />
      {props.deleted.length > 0 && <DeletedLetters {...props} />}
    </div>
  );
}

interface GroupProps extends LetterListProps {
  readonly title: string;
  readonly letters: readonly Letter[];
  readonly deletable?: boolean;
}

function Group({ title, letters, chosen, deletable = false, ...on }: GroupProps) {
  if (letters.length === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {letters.map((letter) => (
          <li key={letter.id} className={styles.letter}>
            <div className={styles.about}>
              <a href={letterHref(letter.id)} className={styles.name}>
                {letter.name || i18n.t('letters.nameless')}
              </a>
              {letter.id === chosen && <span className={styles.chosen}>{i18n.t('letters.inPopup')}</span>}
              <p className={styles.subject} {...textLanguage(letter)}>
                {letter.subject}
              </p>
            </div>
            <div className={styles.actions}>
              {letter.id !== chosen && (
                <Button look="text" onClick={() => on.onUse(letter.id)}>
                  {i18n.t('letters.use')}
                  <About letter={letter} />
                </Button>
              )}
              <Button look="text" onClick={() => on.onDuplicate(letter)}>
                {i18n.t('letters.duplicate')}
                <About letter={letter} />
              </Button>
              {deletable && (
                <Button look="text" onClick={() => on.onDelete(letter)}>
                  {i18n.t('letters.delete')}
                  <About letter={letter} />
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Deleted letters that can be restored for a while, folded away. */
function DeletedLetters({ deleted, onRestore, onForget }: LetterListProps) {
  return (
    <details className={styles.deleted}>
      <summary className={styles.title}>{i18n.t('letters.deletedTitle', { count: deleted.length })}</summary>
      <p className={styles.none}>{i18n.t('letters.deletedKept', { days: DAYS_KEPT })}</p>
      <ul className={styles.list}>
        {deleted.map(({ letter, deletedAt }) => (
          <li key={letter.id} className={styles.letter}>
            <div className={styles.about}>
              <span className={styles.name}>{letter.name || i18n.t('letters.nameless')}</span>
              <p className={styles.subject}>{i18n.t('letters.deletedOn', { date: dateWords(deletedAt) })}</p>
            </div>
            <div className={styles.actions}>
              <Button look="text" onClick={() => onRestore(letter.id)}>
                {i18n.t('letters.undoDelete')}
                <About letter={letter} />
              </Button>
              <Button look="text" onClick={() => onForget(letter.id)}>
                {i18n.t('letters.deleteForGood')}
                <About letter={letter} />
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Built-in letters and their subjects are in English; their names are translated. */
function textLanguage({ id }: Letter): { readonly lang?: string } {
  return isBuiltInId(id) ? { lang: 'en' } : {};
}

/** Which letter a button is about, for people who hear the button without the list around it. */
function About({ letter }: { readonly letter: Letter }) {
  return <span className="visually-hidden"> {letter.name}</span>;
}
