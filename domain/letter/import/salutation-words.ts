/** Words of which salutations are made, in lower case, without full stops. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Of Congress. Which member it is depends on whom the letter goes to. */
export const MEMBER_TITLES = set(
  'senator senators sen representative representatives rep reps congressman congresswoman congressperson ' +
    'congresspersons congressmember congressmembers congressmen congresspeople congress delegate legislator ' +
    'legislators lawmaker lawmakers officials official senate house assemblymember',
);

/** Of other offices, and of a house's own officers: a letter to them greets them as it says. */
export const OTHER_TITLES = set(
  'attorney general president vice secretary governor mayor administrator director commissioner commissioners ' +
    'justice judge council councilmember councilwoman councilman chairman chairwoman chair chairperson ranking ' +
    'speaker leader majority minority editor editors superintendent ambassador chief minister prime committee ' +
    'subcommittee board sheriff treasurer comptroller',
);

/** Before a name; alone they say nothing of an office. */
export const COURTESY_TITLES = set('mr mrs ms mx miss dr sir madam madame maam prof rev honorable hon');

/** People who got the alert. */
export const READERS = set(
  'friend friends supporter supporters activist activists neighbor neighbors subscriber subscribers colleague ' +
    'colleagues advocate advocates reader readers all everyone everybody there folks team champion champions donor ' +
    'donors ally allies parents educators families volunteer volunteers member members fellow',
);

export const CONNECTORS = set(
  "the of and or to my our your us u s united states state elected both & member members madam acting d r i to's for de van von der la del di bin al st jr sr iii ii",
);
