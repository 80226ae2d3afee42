import type { MemberTitle, Office } from '../congress/member';

const TITLES: Readonly<Record<MemberTitle, string>> = {
  senator: 'Sen.',
  representative: 'Rep.',
  delegate: 'Del.',
  'resident-commissioner': 'Res. Comm.',
};

const EXECUTIVES = { president: 'The White House', justice: 'Department of Justice' } as const;

/**
 * What an office is called on a receipt ("Sen. Elizabeth Warren"), the same in every language: the name is
 * kept, whoever has the seat later. The host where it is not known by name whose form it was.
 */
export function officeOnReceipt(office: Office | null, host: string): string {
  if (office?.kind === 'member') return `${TITLES[office.member.title]} ${office.member.fullName}`;
  return office?.kind === 'executive' ? EXECUTIVES[office.id] : host;
}
