import { plainWords } from './option-text';

/** Spellings of the words in titles. Different ranks stay different. */
const SPELLINGS: Readonly<Record<string, string>> = {
  doctor: 'dr',
  mister: 'mr',
  misses: 'mrs',
  missus: 'mrs',
  professor: 'prof',
  reverend: 'rev',
  reverand: 'rev',
  revd: 'rev',
  honorable: 'hon',
  honourable: 'hon',
  father: 'fr',
  brother: 'br',
  monsignor: 'msgr',
  mosignor: 'msgr',
  colonel: 'col',
  captain: 'capt',
  cpt: 'capt',
  lieutenant: 'lt',
  general: 'gen',
  major: 'maj',
  sergeant: 'sgt',
  corporal: 'cpl',
  private: 'pvt',
  admiral: 'adm',
  commander: 'cdr',
  cmdr: 'cdr',
  ensign: 'ens',
  specialist: 'spc',
  brigadier: 'brig',
  ambassador: 'amb',
  governor: 'gov',
  senator: 'sen',
  representative: 'rep',
  retired: 'ret',
  first: '1st',
  second: '2nd',
  '2d': '2nd',
  third: '3rd',
};

/** Ranks written as one word, split into their parts. */
const JOINED: Readonly<Record<string, string>> = {
  ltc: 'lt col',
  ltcol: 'lt col',
  ltg: 'lt gen',
  ltgen: 'lt gen',
  ltjg: 'lt junior grade',
  lcdr: 'lt cdr',
  mg: 'maj gen',
  majgen: 'maj gen',
  bg: 'brig gen',
  bgen: 'brig gen',
  briggen: 'brig gen',
  '1lt': '1st lt',
  '1stlt': '1st lt',
  '2lt': '2nd lt',
  '2ndlt': '2nd lt',
  '1sg': '1st sgt',
  '1stsgt': '1st sgt',
  msg: 'master sgt',
  msgt: 'master sgt',
  ssg: 'staff sgt',
  ssgt: 'staff sgt',
  sfc: 'sgt 1st class',
  pfc: 'pvt 1st class',
};

const CIVIL = new Set(
  'mr mrs ms miss mx dr prof rev hon fr br sister rabbi pastor imam elder dean msgr'.split(' '),
);

/** True for a title that is neither a rank nor an office. */
export function isCivilTitle(title: string): boolean {
  return title !== '' && title.split(' ').every((word) => CIVIL.has(word));
}

/** A title for comparing: "The Reverend" and "Rev." are "rev", "Lt Col" and "LTC" are "lt col". May be empty. */
export function titleKey(text: string): string {
  return plainWords(text)
    .filter((word) => word !== 'the')
    .map((word) => JOINED[word] ?? SPELLINGS[word] ?? word)
    .join(' ');
}

/** True if one of the words is a civil title. */
export function namesCivilTitle(text: string): boolean {
  return titleKey(text)
    .split(' ')
    .some((word) => CIVIL.has(word));
}
