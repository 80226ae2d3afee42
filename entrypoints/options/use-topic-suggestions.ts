import { useEffect, useState } from 'react';
import type { TopicWords } from '@/components/letters/TopicList';
import { textsOf } from '@/domain/letter/edit-letter';
import type { Letter } from '@/domain/letter/letter';

const PAUSE_MS = 400;
const NONE: TopicWords = { suggested: [], spellings: new Map() };

/**
 * Topics that a letter's text suggests, and offices' spellings of them and of the letter's own topics, updated when
 * the person pauses. The vocabulary is loaded on first use.
 */
export function useTopicSuggestions(letter: Letter | null): TopicWords {
  const [words, setWords] = useState<TopicWords>(NONE);
  const text = letter ? [letter.subject, ...textsOf(letter)].join('\n') : '';
  const topics = letter?.topics.join('\n') ?? '';
  useEffect(() => {
    let open = true;
    const timer = setTimeout(async () => {
      const [{ suggestTopics }, { officeSpellings }] = await Promise.all([
        import('@/domain/form/topics/suggest-topics'),
        import('@/domain/form/topics/topic-spellings'),
      ]);
      const suggested = suggestTopics(text);
      const spelled = new Set([...suggested, ...topics.split('\n')]);
      const spellings = new Map([...spelled].map((topic) => [topic, officeSpellings(topic)]));
      if (open) setWords({ suggested, spellings });
    }, PAUSE_MS);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [text, topics]);
  return words;
}
