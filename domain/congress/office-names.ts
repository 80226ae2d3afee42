import type { MemberTitle, Office } from './office';

/** How a letter addresses an office. Empty if nothing is certain. */
export interface OfficeNames {
  /** After "Dear": "Senator Warren"; never empty. */
  readonly salutation: string;
  readonly title: string;
  readonly lastName: string;
  readonly fullName: string;
}

const TITLES: Readonly<Record<MemberTitle, string>> = {
  senator: 'Senator',
  representative: 'Representative',
  delegate: 'Delegate',
  'resident-commissioner': 'Resident Commissioner',
};

const EXECUTIVES = { president: 'President', justice: 'Attorney General' } as const;

/** Correct for everybody in either chamber, so that a letter never names the wrong person. */
const ANY_MEMBER = 'Member of Congress';

/** The names of an office: "Senator Warren", "Attorney General", or "Member of Congress" if the member is unknown. */
export function officeNames(office: Office | null): OfficeNames {
  if (office?.kind === 'member') {
    const title = TITLES[office.member.title];
    const { lastName, fullName } = office.member;
    return { salutation: `${title} ${lastName}`, title, lastName, fullName };
  }
  const title = office?.kind === 'executive' ? EXECUTIVES[office.id] : ANY_MEMBER;
  return { salutation: title, title, lastName: '', fullName: '' };
}
