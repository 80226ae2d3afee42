import { barePlaces } from './import/bare-places';
import { judgedParts } from './import/placeholder-judgement';
import { anglePlaceholder, type Placeholder } from './placeholder';

/** A piece of a letter's text: words, or a placeholder. */
export type TextPart =
  | { readonly kind: 'words'; readonly text: string }
  /**
   * `name` is null for a place that the letter's author left open, in any notation: "[your story]", "{{city}}",
   * "____", "< say why >". Only our own notation is filled in; every other place is for the person to settle.
   */
  | { readonly kind: 'placeholder'; readonly text: string; readonly name: Placeholder | null };

/**
 * Splits a text into words and placeholders. The texts of the pieces add up to the whole text. What is open is judged
 * as the importer judges it. See docs/decisions/005.
 */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const place of placesIn(text)) {
    if (place.start > end) parts.push({ kind: 'words', text: text.slice(end, place.start) });
    parts.push({ kind: 'placeholder', text: text.slice(place.start, place.end), name: place.name });
    end = place.end;
  }
  if (end < text.length) parts.push({ kind: 'words', text: text.slice(end) });
  return parts;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: Placeholder | null;
}

/** In order, without overlaps. */
function placesIn(text: string): readonly Place[] {
  const bracketed = judgedParts(text).map(({ part: { form, start, end, inside } }): Place => {
    const own = form === 'angle' ? anglePlaceholder(inside) : null;
    return { start, end, name: own?.name ?? null };
  });
  const isFree = (place: { start: number; end: number }) =>
    bracketed.every(({ start, end }) => place.end <= start || place.start >= end);
  const bare = barePlaces(text)
    .filter(isFree)
    .map((place): Place => ({ ...place, name: null }));
  return [...bracketed, ...bare].sort((a, b) => a.start - b.start);
}

/** True if the text is only this placeholder and white space. */
export function isOnlyPlaceholder(text: string, name: Placeholder): boolean {
  const [part, ...others] = textParts(text.trim());
  return part?.kind === 'placeholder' && part.name === name && others.length === 0;
}
