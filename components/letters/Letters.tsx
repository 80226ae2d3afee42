import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Letter } from '@/domain/letter/letter';
import type { Route } from '../options/route';
import { Announcement } from '../shared/Announcement';
import { Button } from '../shared/Button';
import { Notice } from '../shared/Notice';
import { ImportLetter, type ImportLetterProps } from './ImportLetter';
import { LetterList, type LetterListProps } from './LetterList';
import styles from './Letters.module.css';
import { LetterView, type LetterViewProps } from './LetterView';

export interface LettersProps extends LetterListProps, Omit<LetterViewProps, 'letter'>, ImportLetterProps {
  readonly route: Extract<Route, { page: 'letters' }>;
  /** A letter that was just deleted and can be restored. */
  readonly justDeleted: Letter | null;
  /** Letters that another window overwrote, kept as copies under these names. */
  readonly keptCopies: readonly string[];
  /** The result of the last action, in words; null if there is nothing to say. */
  readonly said: string | null;
}

/** The letters part of the options page: the list, or one letter. */
export function Letters(props: LettersProps) {
  const { route, justDeleted } = props;
  const letter =
    route.view === 'letter' ? [...props.builtIn, ...props.own].find(({ id }) => id === route.id) : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = route.view === 'letter' ? route.id : route.view;
  const before = useRef(place);
  // The view that had the focus was replaced: reading continues at the new heading.
  useEffect(() => {
    if (before.current !== place) heading.current?.focus();
    before.current = place;
  }, [place]);
  return (
    <div className={styles.letters}>
      <div className={styles.head}>
        {route.view !== 'list' && <a href="#letters">{i18n.t('letters.back')}</a>}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {letter ? letter.name || i18n.t('letters.nameless') : i18n.t(TITLES[route.view])}
        </h1>
        {route.view === 'list' && <p className={styles.lead}>{i18n.t('letters.lead')}</p>}
      </div>
      {props.keptCopies.length > 0 && (
        <Notice tone="note" title={i18n.t('letters.keptCopyTitle')}>
          <p>{i18n.t('letters.keptCopy', { names: props.keptCopies.join(', ') })}</p>
        </Notice>
      )}
      {justDeleted && (
        <Notice
          title={i18n.t('letters.deleted', { name: justDeleted.name })}
          actions={
            <Button onClick={() => props.onRestore(justDeleted.id)}>{i18n.t('letters.undoDelete')}</Button>
          }
        >
          <p>{i18n.t('letters.deletedHelp')}</p>
        </Notice>
      )}
      {props.said && <p className={styles.said}>{props.said}</p>}
      {route.view === 'import' ? (
        <ImportLetter {...props} />
      ) : letter ? (
        <LetterView key={letter.id} {...props} letter={letter} />
      ) : (
        <>
          {route.view === 'letter' && <p>{i18n.t('letters.gone')}</p>}
          <LetterList {...props} />
        </>
      )}
      <Announcement words={props.said ?? ''} />
    </div>
  );
}

const TITLES = { list: 'letters.title', letter: 'letters.title', import: 'import.title' } as const;
