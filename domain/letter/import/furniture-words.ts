/** Lines of pages around a letter, without marks at their ends, in lower case. "|" parts them. */
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

export const FURNITURE_LINES: ReadonlySet<string> = new Set(LINES.split('|'));

/** Names of icons of one word, as they show where an icon font did not load. Of two, the stroke gives them away. */
export const ICON_WORDS: ReadonlySet<string> = new Set(
  (
    'menu close search share print email mail home person star favorite add edit delete done check info help link ' +
    'launch phone call event place language download upload refresh settings visibility lock warning error play pause ' +
    'facebook twitter chevron caret hamburger'
  ).split(' '),
);

const GENERAL = new Set(
  (
    'your my our the us a all both two state federal elected united states member members of and or & to for in congress ' +
    'congressional congressperson congressman congresswoman congressmember congressmembers senator senators senate house ' +
    'representative representatives rep reps legislator legislators lawmaker lawmakers official officials leader ' +
    'leaders president governor attorney general editor washington capitol hill delegation decisionmaker ' +
    'decision-makers decisionmakers decision makers'
  ).split(' '),
);

/** True for words that name whom a page writes to in general ("your Senators", "Congress"), in lower case. */
export function isGeneralRecipient(words: string): boolean {
  return words.split(/[\s,/]+/).every((word) => GENERAL.has(word.replace(/[.']/g, '')));
}
