import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import { namePhrase } from './field-words';

/** A container's name is in nearly all names of its form. */
const SHARE = 0.6;
const FEWEST = 5;

/**
 * The first word of most names of a form: "signup" in "signup[first_name]", "signup[city]" ... It names the record
 * that the server keeps and says nothing of a single field. Empty if no word is in most names, or if the form has no
 * large text box: the names of a form that only signs people up say the truth.
 * @param controls the usable controls of one block
 */
export function sharedFront(controls: readonly ControlSnapshot[]): string {
  if (!controls.some(({ kind }) => kind === 'textarea' || kind === 'editor')) return '';
  const counts = new Map<string, number>();
  let named = 0;
  for (const { name, id } of controls) {
    const phrases = [namePhrase(name), namePhrase(id)].filter((phrase) => phrase !== '');
    if (phrases.length === 0) continue;
    named += 1;
    const fronts = phrases.filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.split(' ', 1)[0]);
    for (const front of new Set(fronts)) if (front) counts.set(front, (counts.get(front) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST && most[1] >= named * SHARE ? most[0] : '';
}
