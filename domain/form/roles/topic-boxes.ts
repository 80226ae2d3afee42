import type { ControlRef, ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { isSubjectLabel } from '@/domain/form/topics/topic-label';
import { labelPhrase } from './field-words';
import { optionsLookLike } from './options-kind';

/** Fewer boxes are no list of topics. */
const FEWEST = 3;
const ABOUT_TOPICS =
  /\b(?:issues?|topics?|subjects?|concerns?|categor(?:y|ies)|interests?|temas?|asuntos?)\b/;

/** A question about news by topic, which nobody's letter answers. */
const ABOUT_NEWS = /\b(?:news\w*|updates?|alerts?|subscri\w*|sign up|receive|mailing|boletin\w*)\b/;

/** Boxes to tick that ask one question: what the message is about. */
export interface TopicBoxes {
  /** The question in the page's words. */
  readonly question: string;
  readonly boxes: readonly ControlSnapshot[];
}

/** What a box to tick says. */
export function wordsOfBox({ label, nearby }: ControlSnapshot): string {
  return label || (nearby[0] ?? '');
}

/**
 * The questions among the usable controls of a form that are asked with one box for each topic, by the first box of
 * each. Boxes ask one question if they share a legend and the legend asks for topics, or their words are topics.
 */
export function topicBoxes(controls: readonly ControlSnapshot[]): ReadonlyMap<ControlRef, TopicBoxes> {
  const byQuestion = new Map<string, ControlSnapshot[]>();
  for (const control of controls) {
    const question = control.group.at(-1) ?? '';
    if (control.kind !== 'checkbox' || control.hiddenReason !== null || question === '') continue;
    const known = byQuestion.get(question) ?? [];
    byQuestion.set(question, known);
    known.push(control);
  }
  const found = new Map<ControlRef, TopicBoxes>();
  for (const [question, boxes] of byQuestion) {
    const [first] = boxes;
    if (first && boxes.length >= FEWEST && isTopicQuestion(question, boxes))
      found.set(first.ref, { question, boxes });
  }
  return found;
}

function isTopicQuestion(question: string, boxes: readonly ControlSnapshot[]): boolean {
  if (ABOUT_NEWS.test(labelPhrase(question))) return false;
  const kind = optionsLookLike(optionsOfBoxes(boxes));
  if (kind === 'topics') return true;
  return (
    kind === null &&
    ABOUT_TOPICS.test(labelPhrase(question)) &&
    boxes.some((box) => isSubjectLabel(wordsOfBox(box)))
  );
}

/** The boxes as a list to choose from. */
export function optionsOfBoxes(boxes: readonly ControlSnapshot[]) {
  return boxes.map((box) => ({ text: wordsOfBox(box), value: wordsOfBox(box), disabled: false }));
}
