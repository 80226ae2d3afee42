import type { MessageLimit } from '@/domain/form/report/page-view';
import type { ControlSnapshot, FormSnapshot } from './form-snapshot';

const NUMBER = String.raw`(\d{1,3}(?:[,.]\d{3})+|\d{2,5})`;
const CHARACTERS = String.raw`(?:characters?|chars?|letters|caracteres)\b`;
/** After a number that counts something else. */
const OTHER_UNIT = String.raw`(?![\d,.]*\d|\s*(?:-\s*)?(?:words?|palabras|lines?|l[ií]neas|pages?|paragraphs?|sentences?|[kmg]b\b|bytes?|pixels?|px\b|minutes?|hours?|days?|weeks?|years?|people|persons?|files?|items?|topics?|options?|%|digits?))`;
const UP_TO = String.raw`(?:max(?:imum|\.)?|limit(?:s|ed)?|up to|(?:no|not) (?:more|longer|greater) than|(?:not|cannot|can ?t|must not|may not|should not) (?:exceed|be (?:more|longer) than)|exceeds?|exceeding|fewer than|less than|under|within|m[áa]x(?:imo|\.)?|hasta|l[ií]mite|no m[áa]s de|menos de)`;
const AT_LEAST = String.raw`(?:min(?:imum|\.)?|at least|(?:no|not) (?:fewer|less|shorter) than|(?:must|should|please|write|enter|type|have) (?:be |have |write |enter )?(?:more|longer) than|m[ií]n(?:imo|\.)?|al menos|por lo menos|m[áa]s de)`;
/** Words between a limit and its number: "maximum length of your message is". */
const BETWEEN = String.raw`(?:[\s:=(]+(?!files?\b|sizes?\b|attachments?\b|uploads?\b|min|max)(?:[a-z]+\b)){0,6}?[\s:=(]*`;
const LEFT = String.raw`(?:remaining|remain|left|restantes?|disponibles?|available|to go)\b`;

/** Lower bounds, taken out first: "Min 20", "at least 10", "100 characters minimum". */
const LOWER = [
  new RegExp(
    String.raw`(?<![\p{L}])(?<!no )${AT_LEAST}(?:[\s:=(]+(?:of|is|length|number|characters?|chars?|de|longitud|caracteres)\b){0,4}[\s:=(]*${NUMBER}`,
    'giu',
  ),
  new RegExp(
    String.raw`${NUMBER}\s*(?:-\s*)?(?:${CHARACTERS}\s*)?(?:min(?:imum)?|m[ií]nimo|or (?:more|longer)|o m[áa]s)(?![\p{L}])`,
    'giu',
  ),
];
/** Upper bounds. `live` ones count down or up while the person types. */
const UPPER: readonly { readonly pattern: RegExp; readonly live?: boolean; readonly bare?: boolean }[] = [
  // "500 characters remaining", "1,500 character limit", "900 remaining characters"
  {
    pattern: new RegExp(String.raw`${NUMBER}\s*(?:-\s*)?(?:${LEFT}\s*)(?:${CHARACTERS})?`, 'gi'),
    live: true,
    bare: true,
  },
  {
    pattern: new RegExp(
      String.raw`${NUMBER}\s*(?:-\s*)?(?:(?:max(?:imum)?|total|more|or fewer|or less)\s*)?${CHARACTERS}(?:\s*${LEFT})`,
      'gi',
    ),
    live: true,
  },
  {
    pattern: new RegExp(
      String.raw`${NUMBER}\s*(?:-\s*)?(?:(?:max(?:imum)?|total|more|or fewer|or less)\s*)?${CHARACTERS}`,
      'gi',
    ),
  },
  // "characters left: 500", "Maximum characters: 2000", "Remaining: 1000"
  { pattern: new RegExp(String.raw`${CHARACTERS}\s+${LEFT}\s*[:=(]\s*${NUMBER}`, 'gi'), live: true },
  {
    pattern: new RegExp(
      String.raw`${CHARACTERS}(?:\s+(?:limit|allowed|permitted|maximum|max|count|permitidos))?\s*[:=(]\s*${NUMBER}`,
      'gi',
    ),
  },
  {
    pattern: new RegExp(String.raw`\b${LEFT}\s*[:=(]\s*${NUMBER}${OTHER_UNIT}`, 'gi'),
    live: true,
    bare: true,
  },
  // "0/500", "0 of 500 max characters", "500/500"
  { pattern: new RegExp(String.raw`\b0\s*(?:\/|of|out of|de)\s*${NUMBER}${OTHER_UNIT}\b`, 'gi'), live: true },
  { pattern: new RegExp(String.raw`(?<![\d\/])${NUMBER}\s*\/\s*\1(?![\d\/])`, 'gi'), live: true, bare: true },
  // "Max 1000", "Max length: 1000", "no more than 900", "limit of 2,000"
  {
    pattern: new RegExp(String.raw`(?<![\p{L}])${UP_TO}${BETWEEN}${NUMBER}${OTHER_UNIT}`, 'giu'),
    bare: true,
  },
  // "1000 max", "1,000 limit", "900 or fewer"
  {
    pattern: new RegExp(
      String.raw`${NUMBER}\s*(?:-\s*)?(?:max(?:imum)?|limit|or (?:fewer|less)|m[áa]ximo)(?![\p{L}])`,
      'giu',
    ),
    bare: true,
  },
];
/** A lower limit belongs to something other than a message. */
const SHORTEST = 50;

/** A sentence about the whole form limits the message only if it names it. */
const NAMES_MESSAGE =
  /\b(?:messages?|comments?|letters?|e-?mails?|correspondence|submissions?|text|mensajes?|comentarios?|cartas?)\b/i;
const NAMES_OTHER =
  /\b(?:subjects?|subject line|passwords?|user ?names?|files?|attachments?|text messages?|sms|tweets?|titles?|summary|asunto|contraseña)\b/i;

/**
 * How many characters a text box takes: the lowest of its `maxlength` and the numbers in its notes or counter;
 * null without a limit. A line break counts as two, as in submitted text: servers count that way, and a letter that
 * fits this count fits any other. Where the page shows a live counter, a line break counts as one, as there.
 * @param notes sentences of the page about the form as a whole
 */
export function textLimit(control: ControlSnapshot, notes: readonly string[] = []): MessageLimit | null {
  const own = `${control.description} . ${control.label} . ${control.placeholder} . ${control.nearby.join(' . ')}`;
  const limits = [
    ...limitsIn(own, true),
    ...notes
      .flatMap(sentences)
      .filter(isAboutMessage)
      .flatMap((sentence) => limitsIn(sentence, false)),
  ];
  if (control.maxLength !== null && control.maxLength > 0)
    limits.push({ max: control.maxLength, live: false });
  if (limits.length === 0) return null;
  const max = Math.min(...limits.map((limit) => limit.max));
  return { max, lineBreakIsTwo: !limits.some((limit) => limit.live && limit.max === max) };
}

function isAboutMessage(sentence: string): boolean {
  return NAMES_MESSAGE.test(sentence) && !NAMES_OTHER.test(sentence);
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+/);
}

/** @param bare whether a number counts that is not said to be of characters */
function limitsIn(notes: string, bare: boolean): { readonly max: number; readonly live: boolean }[] {
  const rest = LOWER.reduce((text, pattern) => text.replace(pattern, ' '), notes);
  return UPPER.filter((kind) => bare || !kind.bare).flatMap(({ pattern, live = false }) =>
    [...rest.matchAll(pattern)].flatMap((match) => {
      const max = Number((match[1] ?? '').replace(/[,.]/g, ''));
      return max >= SHORTEST ? [{ max, live }] : [];
    }),
  );
}

/**
 * What a page says of the form as a whole, or of this control. A note at another control is about that one.
 */
export function notesFor(control: ControlSnapshot, { notes, controls }: FormSnapshot): readonly string[] {
  const others = controls.filter((other) => other.ref !== control.ref);
  return notes.filter(
    (note) =>
      !others.some(({ description, nearby }) => [description, ...nearby].some((text) => text.includes(note))),
  );
}
