import { FURNITURE_LINES, ICON_WORDS, isGeneralRecipient } from './furniture-words';
import { plainWords } from './normalise';
import { placeholderMeaning } from './placeholder-meaning';

/** Longer lines are never taken for furniture, but for the notices of FAMILIES. */
const MOST_LENGTH = 120;

/** snake_case in one piece: "arrow_upward". A name that a merge system would use is none. */
function isIconName(line: string): boolean {
  if (!/^[a-z][a-z0-9_]{2,40}$/.test(line)) return false;
  return line.includes('_')
    ? placeholderMeaning(line) === null && !line.includes('__')
    : ICON_WORDS.has(line);
}

const isIconClass = (line: string) =>
  /^(?:fa[bslr]?|icon|glyphicon|bi|material-icons)[ -][a-z0-9 -]{2,40}$/.test(line);

/** Lines of a form that words alone do not list; each pattern looks at a line of at most 250 characters. */
const FAMILIES: readonly RegExp[] = [
  /^(?:share|post|tweet|follow|find|like|join|connect with) (?:this |us |it |now |the word )?(?:on|via|to|with) (?:facebook|twitter|x|instagram|linkedin|bluesky|whatsapp|social media|email|your network|friends)\b/,
  /^(?:tweet|email|share|print) (?:this|it|the) (?:page|letter|action|article|alert|now)$/,
  /^(?:we|this site|this website|our site) uses? cookies\b/,
  /^by (?:continuing|using this site|clicking|submitting|taking action|signing)\b.{0,160}\b(?:cookies|privacy|terms|agree|updates|emails)\b/,
  /^(?:\u00a9|\(c\)|copyright)[ \d]/,
  /^[\d,.]+ ?[km]? (?:signatures?|letters?|messages?|supporters|shares?|actions?|people|likes|comments|views|emails)\b.{0,40}$/,
  /^(?:goal|target): ?[\d,.]+/,
  /^step \d(?: of \d)?\b.{0,40}$/,
  /^\*? ?(?:indicates |denotes |= ?)?required(?: fields?)?\*?$/,
  /^(?:sample|suggested|example|template|draft|model) (?:letter|message|email|text|script)\b.{0,40}$/,
  /^(?:\[|\()?(?:image|cid|logo|photo)\b ?[:=].{0,100}$/,
  /^(?:click|tap) here\b.{0,60}$/,
  /^(?:https?:\/\/|www\.)\S{1,200}$/,
  /^you (?:are receiving|received|are getting) this\b/,
  /\b(?:copy|paste|use|edit|customize|personalize)\b.{0,60}\b(?:letter|message|text|template|email)\b.{0,30}:$/,
  /^(?:view|read|open) (?:this|it) (?:email |message )?(?:in|on) (?:your|the|a) (?:web )?browser/,
];

/** "Contact your Senators", "Letter to Congress", "Write to your representatives now" */
const TO_RECIPIENT =
  /^(?:contact|email|call|message|write|write to|write a letter to|tell|ask|find|send a (?:letter|message) to|send to|open|sample|letter to|a letter to|message to|email to|to) (.{2,60})$/;

const isRule = (line: string) =>
  line === '--' || (/^[-=_*~\u2013\u2014\u2022\u00b7#+. ]{3,}$/.test(line) && !/^_{3,}$/.test(line));

/** "Home > Issues > Rivers", "About | Donate | Contact" */
function isCrumbs(line: string): boolean {
  const parts = line.split(/ [>\u203a\u00bb|\u2022\u00b7] /);
  return parts.length >= 3 && parts.every((part) => part.length <= 30 && /^[\p{Lu}\d]/u.test(part.trim()));
}

/**
 * Whether a line that stands for itself is of a page, not of a letter, and by what; null for text. The line is
 * folded. Looks at its words and form only, so that a heading or button of any site is known by what it says.
 */
export function furnitureLine(line: string): 'icon-name' | 'page-words' | null {
  if (line.length > 250) return null;
  if (isIconName(line) || isIconClass(line)) return 'icon-name';
  const words = plainWords(line);
  if (FAMILIES.some((family) => family.test(words))) return 'page-words';
  if (line.length > MOST_LENGTH) return null;
  const bare = words.replace(/^[^\p{L}\p{N}©*([]+/u, '').replace(/[^\p{L}\p{N}.)\]*]+$/u, '');
  if (FURNITURE_LINES.has(bare)) return 'page-words';
  const recipient = TO_RECIPIENT.exec(bare.replace(/ (?:now|today|here)$/, ''))?.[1];
  if (recipient !== undefined && isGeneralRecipient(recipient)) return 'page-words';
  return isRule(line) || isCrumbs(line) ? 'page-words' : null;
}
