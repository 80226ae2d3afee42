import { i18n } from '#i18n';
import type { EditLetter } from '@/domain/letter/edit-letter';
import type { Letter } from '@/domain/letter/letter';
import { Button } from '../shared/Button';
import { TextBox } from '../shared/TextBox';
import styles from './TopicList.module.css';

export interface TopicWords {
  /** What the letter's words suggest. */
  readonly suggested: readonly string[];
  /** For each topic, its wording on offices' forms, or the topic that they file it under. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

interface TopicListProps extends TopicWords {
  readonly letter: Letter;
  readonly onEdit: EditLetter;
}

/** Topics in order of preference, each in its own box, with suggestions from the text. */
export function TopicList({ letter, suggested, spellings, onEdit }: TopicListProps) {
  const { topics } = letter;
  const has = new Set(topics.map((topic) => topic.trim().toLowerCase()));
  const fresh = suggested.filter((topic) => !has.has(topic.toLowerCase()));
  const edit = (next: readonly string[], mark: string) => onEdit({ ...letter, topics: next }, mark);
  return (
    <fieldset className={styles.topics}>
      <legend className={styles.legend}>{i18n.t('letters.topics')}</legend>
      <p className={styles.help}>{i18n.t('letters.topicsHelp')}</p>
      <ol className={styles.list}>
        {topics.map((topic, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a topic has no id, and its text changes at each keystroke; with its index as key the box keeps the focus
          <li key={index} className={styles.topic}>
            <TextBox
              label={i18n.t('letters.topic', { number: index + 1 })}
              value={topic}
              onChange={(text) => edit(topics.with(index, text), `topic-${index}`)}
            />
            <Button
              look="text"
              onClick={() =>
                edit(
                  topics.filter((_, at) => at !== index),
                  '',
                )
              }
            >
              {i18n.t('letters.remove')}
              <span className="visually-hidden"> {i18n.t('letters.topic', { number: index + 1 })}</span>
            </Button>
            <Spellings names={spellings.get(topic)} />
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={() => edit([...topics, ''], '')}>{i18n.t('letters.addTopic')}</Button>
      </div>
      {fresh.length > 0 && (
        <ul className={styles.list} aria-label={i18n.t('letters.suggested')}>
          {fresh.map((topic) => (
            <li key={topic} className={styles.suggested}>
              <Button onClick={() => edit([...topics, topic], '')}>
                {i18n.t('letters.addSuggested', { topic })}
              </Button>
              <Spellings names={spellings.get(topic)} />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

/** The offices' words for a topic; renders nothing if none are known. */
function Spellings({ names = [] }: { readonly names: readonly string[] | undefined }) {
  if (names.length === 0) return null;
  return (
    <p className={styles.spellings}>
      {i18n.t('letters.spellings')} <span lang="en">{names.join(' \u00b7 ')}</span>
    </p>
  );
}
