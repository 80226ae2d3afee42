/** Words that alerts offer with a slash, for the person to choose from. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Views and acts, which exclude each other. */
export const STANCES = set(
  'support supports oppose opposes favor favors favour back reject rejects endorse endorses cosponsor co-sponsor ' +
    'sponsor vote pass block approve disapprove for against yes no yea nay aye increase decrease raise cut lower ' +
    'expand reduce strengthen weaken repeal keep protect end stop start thank urge ask agree disagree do am will ' +
    'supporting opposing cosponsoring supported opposed cosponsored voted proud disappointed pleased',
);

/** Who the sender is. Several may apply, but hardly ever all. */
export const SELVES = set(
  'i we my our me us is are was were has have parent parents teacher teachers student students nurse doctor ' +
    'veteran farmer rancher worker mother father mom dad son daughter sister brother wife husband spouse partner ' +
    'grandparent grandmother grandfather child children grandchild friend neighbor neighbour patient survivor ' +
    'physician educator caregiver resident voter constituent',
);

/** Titles of members. The right one depends on the recipient. */
export const TITLES = set(
  'senator senators sen representative representatives rep reps congressman congresswoman congressperson',
);

/** Fixed phrases with a slash. */
export const FIXED_PAIRS = set(
  'and/or either/or he/she she/he his/her her/his him/her her/him himself/herself they/them she/her he/him ' +
    'input/output on/off owner/operator audio/visual win/win pass/fail',
);
