import * as v from 'valibot';

declare const stateCode: unique symbol;
/** USPS code of a state, DC, a territory with a member of Congress, or a military "state". */
export type StateCode = string & { readonly [stateCode]: true };

export interface UsState {
  readonly code: StateCode;
  readonly name: string;
  readonly kind: 'state' | 'district' | 'territory' | 'military';
}

const STATE_NAMES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  AS: 'American Samoa',
  GU: 'Guam',
  MP: 'Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'U.S. Virgin Islands',
  AA: 'Armed Forces Americas',
  AE: 'Armed Forces Europe',
  AP: 'Armed Forces Pacific',
};

const TERRITORIES: ReadonlySet<string> = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);
const MILITARY: ReadonlySet<string> = new Set(['AA', 'AE', 'AP']);

/** Other names, in the form that `plainName` returns. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'washington dc': 'DC',
  'virgin islands': 'VI',
  'us virgin islands': 'VI',
  'virgin islands of the us': 'VI',
  usvi: 'VI',
  'northern marianas': 'MP',
  cnmi: 'MP',
  'armed forces the americas': 'AA',
  'armed forces of the americas': 'AA',
};

function kindOf(code: string): UsState['kind'] {
  if (code === 'DC') return 'district';
  if (TERRITORIES.has(code)) return 'territory';
  return MILITARY.has(code) ? 'military' : 'state';
}

/** States by name, then territories, then the military codes. */
export const US_STATES: readonly UsState[] = Object.entries(STATE_NAMES).map(([code, name]) => ({
  code: code as StateCode,
  name,
  kind: kindOf(code),
}));

/** For comparing: lower case, no periods or commas, single spaces. */
function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim()
    .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1');
}

const codeByText: ReadonlyMap<string, StateCode> = new Map(
  US_STATES.flatMap(({ code, name }): [string, StateCode][] => [
    [code.toLowerCase(), code],
    [plainName(name), code],
    ...Object.entries(OTHER_NAMES)
      .filter(([, other]) => other === code)
      .map(([text]): [string, StateCode] => [text, code]),
  ]),
);

const LONGEST_TEXT = 80;

/**
 * The state meant by a code or name in any case ("ny", "N.Y.", "New York", "State of New York",
 * "Washington, D.C."); null for anything else, including part of a name.
 */
export function parseState(text: string): StateCode | null {
  if (text.length > LONGEST_TEXT) return null;
  const folded = plainName(text);
  const withoutKind = folded
    .replace(/^(?:the )?(?:state|commonwealth|territory) of (?:the )?/, '')
    .replace(/ state$/, '');
  return codeByText.get(folded) ?? codeByText.get(withoutKind) ?? null;
}

/** In messages and in storage. */
export const stateCodeSchema = v.custom<StateCode>(
  (value) => typeof value === 'string' && parseState(value) === value,
  'not a state code',
);

const nameByCode: ReadonlyMap<StateCode, string> = new Map(US_STATES.map(({ code, name }) => [code, name]));

/** "New York" for NY. */
export function stateName(code: StateCode): string {
  return nameByCode.get(code) ?? code;
}
