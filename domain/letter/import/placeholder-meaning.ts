import { type Placeholder, writePlaceholder } from '../placeholder';

/** Whose detail it is. `unsaid`: as in "[NAME]", only its position tells. */
type PlaceholderOwner = 'constituent' | 'member' | 'unsaid';

export interface PlaceholderMeaning {
  readonly owner: PlaceholderOwner;
  /** With our placeholders: "< City >, < ZIP >". */
  readonly text: string;
}

/** Words for the person who writes. */
const CONSTITUENT_WORDS =
  'your my user data sender supporter constituent contact activist advocate subscriber signer signatory';
/** Words without a meaning for the placeholder. */
const FILLERS =
  'the a an insert enter add fill in type put here of own profile custom field value merge home mailing ' +
  'residential current us person please print printed';
const MEMBER_WORDS =
  'rep reps representative representatives sen senator senators legislator legislators lawmaker congressperson ' +
  'congressman congresswoman congressmember member target recipient official decisionmaker';
/** Words that add nothing next to a word for a member. */
const MEMBER_FILLERS = 'elected congress or and s u federal state';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const isConstituentWord = set(CONSTITUENT_WORDS);
const isFiller = set(FILLERS);
const isMemberWord = set(MEMBER_WORDS);
const isMemberFiller = set(MEMBER_FILLERS);

const join = (...names: Placeholder[]) => names.map(writePlaceholder).join(' ');

/** Meanings by words without fillers. "|" separates spellings. */
const table = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(entries).flatMap(([keys, text]) => keys.split('|').map((key) => [key, text] as const)),
  );

/** Names alone do not say whose they are. */
const NAMES = table({
  'name|fullname|full name|first last|first name last name|first and last name|name first last':
    join('Your Name'),
  'first|first name|firstname|fname|given name|name first|forename': join('First Name'),
  'last|last name|lastname|lname|surname|family name|name last': join('Last Name'),
});

const DETAILS = table({
  'signature|sign name': join('Your Name'),
  'closing|complimentary closing|sign off|valediction': join('Your Closing'),
  'street|street address|address|addr|address 1|address1|address line 1|street 1|street1|streetaddress':
    join('Street'),
  'city|town|city town|city or town|hometown': join('City'),
  'state|state name|statename': join('State'),
  'zip|zip code|zipcode|postal code|postalcode|postcode|postal|zip 5|zip5': join('ZIP'),
  'county|county name': join('County'),
  'email|e mail|email address|emailaddress|e mail address': join('Email'),
  'phone|phone number|phonenumber|telephone|telephone number|tel': join('Phone'),
  'date|today|todays date|today date': join('Date'),
  'bill|bill number|bill no': join('Bill'),
  'bill title|bill name|name bill|title bill': join('Bill Title'),
  'state zip|state zip code|state and zip|state and zip code': join('State', 'ZIP'),
  'city state': `${join('City')}, ${join('State')}`,
  'city state zip|city state zip code': `${join('City')}, ${join('State', 'ZIP')}`,
  'city zip|city zip code': `${join('City')}, ${join('ZIP')}`,
  'street city state zip|address city state zip|full address|complete address': `${join('Street')}, ${join('City')}, ${join('State', 'ZIP')}`,
});

const OF_MEMBER = table({
  '|name|title name|title and name|title last name|title and last name': join('Member'),
  'last name|last|lastname|surname': join('Member Last Name'),
  'full name|fullname|first last|first and last name': join('Member Full Name'),
  'title|prefix|honorific': join('Member Title'),
  state: join('Member State'),
});

/** The lower-case words of "senator's name", "user_data~firstName" or "SENDER-FIRST". */
function wordsOf(inside: string): readonly string[] {
  return inside
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['\u2019](?:s\b)?/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function ofMember(words: readonly string[]): PlaceholderMeaning | null {
  if (words.every((word) => word === 'member' || isConstituentWord.has(word))) return null;
  // "[senator's state]" asks for the state, "[state senator]" for a senator.
  const isStateAsked = words.at(-1) === 'state';
  const asked = words.filter(
    (word) =>
      !isMemberWord.has(word) &&
      !isFiller.has(word) &&
      !isConstituentWord.has(word) &&
      (!isMemberFiller.has(word) || (word === 'state' && isStateAsked)),
  );
  const text = OF_MEMBER.get(asked.join(' '));
  return text === undefined ? null : { owner: 'member', text };
}

function meaningOfOne(inside: string): PlaceholderMeaning | null {
  const words = wordsOf(inside);
  if (words.length === 0 || words.length > 12) return null;
  if (words.some((word) => isMemberWord.has(word))) return ofMember(words);
  const isSaid = words.some((word) => isConstituentWord.has(word));
  const asked = words.filter((word) => !isConstituentWord.has(word) && !isFiller.has(word)).join(' ');
  const name = NAMES.get(asked);
  if (name !== undefined) return { owner: isSaid ? 'constituent' : 'unsaid', text: name };
  const detail = DETAILS.get(asked);
  return detail === undefined ? null : { owner: 'constituent', text: detail };
}

const SEPARATORS = /([,;/&\n]| and )/;

/**
 * What belongs in a placeholder, by the words inside its brackets ("CITY, ZIP", "user_data~firstName",
 * "first_name|default:'there'"); null if uncertain.
 */
export function placeholderMeaning(inside: string): PlaceholderMeaning | null {
  if (inside.length > 120) return null;
  // Merge languages put a filter or default behind a bar.
  const bar = inside.indexOf('|');
  const bare = bar > 0 ? inside.slice(0, bar) : inside;
  const whole = meaningOfOne(bare);
  if (whole) return whole;
  const pieces = bare.split(SEPARATORS);
  if (pieces.length < 3) return null;
  const parts = pieces.filter((_, index) => index % 2 === 0).map(meaningOfOne);
  if (parts.some((part) => part === null || part.owner === 'member')) return null;
  const text = parts
    .map((part, index) => {
      const separator = pieces[index * 2 + 1] ?? '';
      return `${part?.text ?? ''}${separator === '\n' ? '\n' : separator ? ', ' : ''}`;
    })
    .join('');
  const isSaid = parts.some((part) => part?.owner === 'constituent');
  return { owner: isSaid ? 'constituent' : 'unsaid', text };
}
