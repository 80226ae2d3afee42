import { plainWords } from './normalize';
import { placeholderMeaning } from './placeholder-meaning';

/** Lines around a letter on a page: lower case, without punctuation at the ends, separated by "|". */
const LINES =
  'take action|take action now|take action today|act now|act today|action alert|action center|sign now|sign the petition|' +
  'share|share on|share this|share via|share this page|share this action|share the action|share now|tweet|tweet this|' +
  'post|pin it|print|print this|print page|print this page|print letter|email|email this|email a friend|tell a friend|copy|copy link|' +
  'copy text|copy letter|copy to clipboard|copied|copied to clipboard|facebook|twitter|x|instagram|linkedin|' +
  'whatsapp|bluesky|mastodon|threads|reddit|youtube|tiktok|telegram|rss|source|sources|sign up|sign up now|' +
  'sign up for updates|sign up for emails|sign up for our newsletter|subscribe|subscribe now|newsletter|join us|' +
  'join now|donate|donate now|give now|give monthly|get involved|volunteer|shop|log in|login|log out|sign in|register|my account|' +
  'menu|main menu|search|home|home page|skip to content|skip to main content|back to top|back|next|previous|continue|' +
  'read more|learn more|show more|show less|see more|view more|load more|more info|close|cancel|edit|edit letter|' +
  'edit message|edit your message|edit subject|send|send now|send message|send my message|send your message|' +
  'send letter|send my letter|send a letter|send email|send your letter|submit|submit message|start writing|write now|write a letter|write your letter|preview|' +
  'preview message|customize your message|personalize your message|personalize your letter|compose your message|' +
  'your message|message|message body|message text|body|letter|the letter|letter text|full text of the letter|text of the letter|' +
  'sample letter|sample message|sample email|suggested message|suggested letter|template|template letter|letter template|' +
  'draft letter|petition text|your information|your info|your details|required|required field|required fields|' +
  'recipients|recipient|to|from|add your name|find your representative|find your representatives|find your senators|' +
  'find your legislators|find your elected officials|who represents me|privacy|privacy policy|terms|terms of use|' +
  'terms of service|terms and conditions|cookie policy|cookie settings|accept|accept all|accept cookies|accept all cookies|' +
  'reject all|decline|manage preferences|got it|about|about us|contact|contact us|careers|press|news|blog|events|faq|' +
  'faqs|resources|sitemap|site map|accessibility|all rights reserved|advertisement|loading|loading...|thank you for taking action|' +
  'play|pause|mute|listen|follow us|like us|follow|comments|leave a comment|related|related posts|related actions|' +
  'view in browser|view this email in your browser|unsubscribe|forward to a friend|update your preferences|' +
  'begin letter|end letter|begin message|end message|start of letter|end of letter|copy and paste the letter below|copy and paste this letter|copy below|end';

const BOILERPLATE_LINES: ReadonlySet<string> = new Set(LINES.split('|'));

/** Single-word icon names, visible when an icon font failed to load. Underscores give longer names away. */
const ICON_WORDS: ReadonlySet<string> = new Set(
  (
    'menu close search share print email mail home person star favorite add edit delete done check info help link ' +
    'launch phone call event place language download upload refresh settings visibility lock warning error play pause ' +
    'facebook twitter chevron caret hamburger'
  ).split(' '),
);

const GENERAL_RECIPIENTS = new Set(
  (
    'your my our the us a all both two state federal elected united states member members of and or & to for in congress ' +
    'congressional congressperson congressman congresswoman congressmember congressmembers senator senators senate house ' +
    'representative representatives rep reps legislator legislators lawmaker lawmakers official officials leader ' +
    'leaders president governor attorney general editor washington capitol hill delegation decisionmaker ' +
    'decision-makers decisionmakers decision makers'
  ).split(' '),
);

/** True if lower-case words name recipients in general ("your senators", "congress"). */
function isGeneralRecipient(words: string): boolean {
  return words.split(/[\s,/]+/).every((word) => GENERAL_RECIPIENTS.has(word.replace(/[.']/g, '')));
}

/** Longer lines count as boilerplate only if a pattern matches. */
const LONGEST_LINE = 120;

/** A snake_case word like "arrow_upward", unless it is a merge field. */
function isIconName(line: string): boolean {
  if (!/^[a-z][a-z0-9_]{2,40}$/.test(line)) return false;
  return line.includes('_')
    ? placeholderMeaning(line) === null && !line.includes('__')
    : ICON_WORDS.has(line);
}

const isIconClass = (line: string) =>
  /^(?:fa[bslr]?|icon|glyphicon|bi|material-icons)[ -][a-z0-9 -]{2,40}$/.test(line);

/** Boilerplate with variable words. The patterns see lines of at most 250 characters. */
const PATTERNS: readonly RegExp[] = [
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

const isDivider = (line: string) =>
  line === '--' || (/^[-=_*~\u2013\u2014\u2022\u00b7#+. ]{3,}$/.test(line) && !/^_{3,}$/.test(line));

/** "Home > Issues > Rivers", "About | Donate | Contact" */
function isBreadcrumb(line: string): boolean {
  const parts = line.split(/ [>\u203a\u00bb|\u2022\u00b7] /);
  return parts.length >= 3 && parts.every((part) => part.length <= 30 && /^[\p{Lu}\d]/u.test(part.trim()));
}

/**
 * Whether a separate line belongs to the page and not to the letter, and how that is known; null for text. It uses
 * only the line's words and form, so it works for any site.
 * @param line a line with its spaces folded
 */
export function boilerplateLine(line: string): 'icon-name' | 'page-words' | null {
  if (line.length > 250) return null;
  if (isIconName(line) || isIconClass(line)) return 'icon-name';
  const words = plainWords(line);
  if (PATTERNS.some((pattern) => pattern.test(words))) return 'page-words';
  if (line.length > LONGEST_LINE) return null;
  const bare = words.replace(/^[^\p{L}\p{N}©*([]+/u, '').replace(/[^\p{L}\p{N}.)\]*]+$/u, '');
  if (BOILERPLATE_LINES.has(bare)) return 'page-words';
  const recipient = TO_RECIPIENT.exec(bare.replace(/ (?:now|today|here)$/, ''))?.[1];
  if (recipient !== undefined && isGeneralRecipient(recipient)) return 'page-words';
  return isDivider(line) || isBreadcrumb(line) ? 'page-words' : null;
}
