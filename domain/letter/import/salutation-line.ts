import { writePlaceholder } from '../placeholder';
import { type BracketPart, bracketParts } from './bracket-forms';
import { foldSpaces } from './normalize';
import { isMergeForm, type Judgement, judgeBracket } from './placeholder-judgement';

/** Words of salutations, in lower case without periods. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles in Congress. The actual member depends on the letter's recipient. */
const MEMBER_TITLES = set(
  'senator senators sen representative representatives rep reps congressman congresswoman congressperson ' +
    'congresspersons congressmember congressmembers congressmen congresspeople congress delegate legislator ' +
    'legislators lawmaker lawmakers officials official senate house assemblymember',
);

/** Titles of other offices and of Congress's own officers. Their letters keep the greeting as written. */
const OTHER_TITLES = set(
  'attorney general president vice secretary governor mayor administrator director commissioner commissioners ' +
    'justice judge council councilmember councilwoman councilman chairman chairwoman chair chairperson ranking ' +
    'speaker leader majority minority editor editors superintendent ambassador chief minister prime committee ' +
    'subcommittee board sheriff treasurer comptroller',
);

/** Used before names. Alone they say nothing about an office. */
const COURTESY_TITLES = set('mr mrs ms mx miss dr sir madam madame maam prof rev honorable hon');

/** Recipients of the alert. */
const READERS = set(
  'friend friends supporter supporters activist activists neighbor neighbors subscriber subscribers colleague ' +
    'colleagues advocate advocates reader readers all everyone everybody there folks team champion champions donor ' +
    'donors ally allies parents educators families volunteer volunteers member members fellow',
);

const CONNECTORS = set(
  "the of and or to my our your us u s united states state elected both & member members madam acting d r i to's for de van von der la del di bin al st jr sr iii ii",
);

/** A greeting line, or the greeting at the start of a line. */
export interface SalutationLine {
  readonly source: string;
  /** The words between the greeting and its punctuation: "Member of Congress". */
  readonly recipient: string;
  /** `office`: its holder; `person`: someone by name alone; `reader`: whoever received the alert. */
  readonly to: 'office' | 'person' | 'reader';
  /** With our placeholders; null if it stays as written. */
  readonly text: string | null;
  /** It greets one person by name, whereas `text` would greet any recipient. */
  readonly isNamed: boolean;
  /** Without "Dear" or the like. Used only if there is no better salutation. */
  readonly isBare: boolean;
  /** What follows on the same line. */
  readonly rest: string;
}

const GREETING =
  /^(?:dear|hello|hi|hey|greetings|good morning|good afternoon|to the honorable|to the hon\.|to)\b[ ,]{0,2}/i;
const LONGEST_LINE = 160;

/** Possible ends of a greeting: the whole line first, then after a colon or comma outside brackets. */
function ends(line: string, parts: readonly BracketPart[]): readonly number[] {
  const found: number[] = [];
  const isWithin = (at: number) => parts.some(({ start, end }) => at >= start && at < end);
  for (let at = 0; at < Math.min(line.length, LONGEST_LINE) && found.length < 4; at++) {
    const character = line[at] ?? '';
    const isEnd = ',:!;'.includes(character) || (/[-\u2013\u2014]/.test(character) && at === line.length - 1);
    if (isEnd && !isWithin(at)) found.push(at + 1);
  }
  const whole = line.length <= LONGEST_LINE ? [line.length] : [];
  return [...new Set([...whole, ...found])];
}

interface Recipient {
  readonly to: SalutationLine['to'];
  readonly isMember: boolean;
  readonly isNamed: boolean;
}

/** Whom the words between greeting and colon name; null if they are neither names nor titles. */
function readRecipient(text: string, judge: (part: BracketPart) => Judgement | null): Recipient | null {
  const judged: Judgement[] = [];
  let isMerge = false;
  let words = '';
  let from = 0;
  const parts = bracketParts(text, (part) => judge(part) !== null);
  for (const part of parts) {
    const judgement = judge(part);
    if (judgement) judged.push(judgement);
    isMerge ||= isMergeForm(part.form);
    words += `${text.slice(from, part.start)} `;
    from = part.end;
  }
  words += text.slice(from);
  const tokens = words.split(/[\s,/]+/).flatMap((raw) => {
    const word = raw
      .toLowerCase()
      .replace(/\u2019/g, "'")
      .replace(/^\(|[.:;!)]+$/g, '');
    return word === '' || /^[-\u2013\u2014]$/.test(word) ? [] : [{ raw, word: word.replace(/\./g, '') }];
  });
  if (tokens.length > 14) return null;
  const has = (words: ReadonlySet<string>) => tokens.some(({ word }) => words.has(word));
  const isTitleWord = (word: string) =>
    MEMBER_TITLES.has(word) || OTHER_TITLES.has(word) || COURTESY_TITLES.has(word) || CONNECTORS.has(word);
  const names = tokens.filter(({ word }) => !isTitleWord(word) && !READERS.has(word));
  if (names.some(({ raw }) => !/^["(\u201c]?\p{Lu}/u.test(raw))) return null;

  const isNamed = names.length > 0;
  if (has(OTHER_TITLES)) return { to: 'office', isMember: false, isNamed: false };
  if (has(MEMBER_TITLES)) return { to: 'office', isMember: true, isNamed };
  const owners = judged.map((one) => (one.kind === 'known' ? one.meaning.owner : 'member'));
  if (judged.length > 0 && !isNamed) {
    const isOfReader = owners.every((owner) => owner === 'constituent' || (owner === 'unsaid' && isMerge));
    const isFirstName = judged.some((one) => one.kind === 'known' && one.meaning.text === '< First Name >');
    const isReader = (isOfReader || isFirstName) && !has(COURTESY_TITLES);
    return isReader ? { to: 'reader', isMember: false, isNamed } : { to: 'office', isMember: true, isNamed };
  }
  if (has(READERS)) return isNamed && names.length > 3 ? null : { to: 'reader', isMember: false, isNamed };
  if (has(COURTESY_TITLES) && !isNamed) return { to: 'office', isMember: false, isNamed };
  return isNamed && names.length <= 5 ? { to: 'person', isMember: true, isNamed } : null;
}

function isCertain(source: string): (part: BracketPart) => Judgement | null {
  return (part) => {
    const judgement = judgeBracket(part, source);
    return judgement?.kind === 'own-words' || judgement?.kind === 'optional-text' ? null : judgement;
  };
}

const WHOM_IT_MAY_CONCERN = /^to whom it may concern\b[:,.]?/i;

/**
 * Reads a line as a salutation: "Dear Member of Congress:", "To the Honorable ________,", "Dear [REP/SEN NAME],",
 * "Senator ________:". Null for any other line ("Dear to my heart is ..."). Uses only the first 160 characters.
 */
export function readSalutation(line: string): SalutationLine | null {
  const nobody = WHOM_IT_MAY_CONCERN.exec(line)?.[0];
  if (nobody !== undefined) {
    const rest = line.slice(nobody.length).trim();
    return { source: nobody, recipient: '', to: 'office', text: null, isNamed: false, isBare: false, rest };
  }
  const greeting = GREETING.exec(line)?.[0] ?? '';
  const first = greeting.trim().toLowerCase();
  if (greeting === '' && !/^(?:\p{Lu}|[[{<])/u.test(line)) return null;
  const head = line.slice(0, LONGEST_LINE + 40);
  const parts = bracketParts(head, (part) => judgeBracket(part, head) !== null);
  for (const end of ends(line, parts)) {
    const source = line.slice(0, end);
    const rest = line.slice(end).trim();
    const mark = /[,:!;\u2013\u2014-]$/.exec(source)?.[0] ?? '';
    const recipientText = source.slice(greeting.length, source.length - mark.length);
    if (recipientText.trim() === '') continue;
    const recipient = readRecipient(recipientText, isCertain(recipientText));
    if (!recipient) continue;
    const isBare = greeting === '' || first === 'to';
    const isHonorable = first.startsWith('to the hon');
    if (isBare && (!recipient.isMember || recipient.to !== 'office' || !/[:,]/.test(mark) || rest !== ''))
      return null;
    // Without punctuation at its end, a greeting must name an office or a reader.
    if (mark === '' && (recipient.to === 'person' || (recipient.isNamed && !recipient.isMember))) continue;
    if (rest !== '' && /^\p{Ll}/u.test(rest) && recipient.to !== 'office') continue;
    if (/^(?:hello|hi|hey|good)/.test(first) && recipient.to === 'person') continue;
    const member = writePlaceholder(isHonorable ? 'Member Full Name' : 'Member');
    const text = recipient.isMember ? foldSpaces(`${greeting.trimEnd()} ${member}${mark}`) : null;
    const isNamed = recipient.isNamed && text !== null;
    return {
      source,
      recipient: recipientText.trim(),
      to: isHonorable ? 'office' : recipient.to,
      text,
      isNamed,
      isBare,
      rest,
    };
  }
  return null;
}
