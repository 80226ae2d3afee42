import { i18n } from '#i18n';
import { BUILT_IN_NAMES } from '@/domain/letter/built-in-letters/built-in-letters';
import type { Letter } from '@/domain/letter/letter';
import { PLACEHOLDERS, type Placeholder } from '@/domain/letter/placeholder';

/**
 * A letter's name on screen. Own letters have the person's name for them; built-in letters are named in the
 * person's language, although they are in English.
 */
export function letterName({ id, name = '' }: Pick<Letter, 'id'> & Partial<Pick<Letter, 'name'>>): string {
  const named = BUILT_IN_NAMES.get(id);
  return named ? i18n.t(`letterName.${named}`) : name;
}

/** The meaning of a placeholder in the person's language. The letter itself uses its English name. */
export function blankWords(name: Placeholder): string {
  return i18n.t(WORDS[name]);
}

/** Several of them on one line. An unknown name is shown as it is. */
export function blankNames(names: readonly string[]): string {
  const words = (name: string) => {
    const known = PLACEHOLDERS.find((one) => one === name);
    return known ? blankWords(known) : name;
  };
  return names.map(words).join(', ');
}

const WORDS = {
  'Your Name': 'blank.yourName',
  'First Name': 'blank.firstName',
  'Last Name': 'blank.lastName',
  'Your Closing': 'blank.closing',
  Street: 'blank.street',
  City: 'blank.city',
  State: 'blank.state',
  ZIP: 'blank.zip',
  County: 'blank.county',
  Email: 'blank.email',
  Phone: 'blank.phone',
  Member: 'blank.member',
  'Member Last Name': 'blank.memberLastName',
  'Member Full Name': 'blank.memberFullName',
  'Member Title': 'blank.memberTitle',
  'Member State': 'blank.memberState',
  Bill: 'blank.bill',
  'Bill Title': 'blank.billTitle',
  Date: 'blank.date',
  'Your Own Words': 'blank.ownWords',
} as const satisfies Readonly<Record<Placeholder, string>>;
