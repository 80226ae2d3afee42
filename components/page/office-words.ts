import { i18n } from '#i18n';
import type { Member, MemberTitle, Office } from '@/domain/congress/office';

/** "Sen. Elizabeth Warren"; the host if the page's owner is unknown. */
export function officeName(office: Office | null, host: string): string {
  switch (office?.kind) {
    case 'member':
      return i18n.t(TITLES[office.member.title], { name: office.member.fullName });
    case 'unknown-member':
      return i18n.t(office.chamber === 'senate' ? 'office.unknownSenate' : 'office.unknownHouse');
    case 'executive':
      return i18n.t(office.id === 'president' ? 'office.president' : 'office.justice');
    case undefined:
      return host;
  }
}

/** "MA", "MA-7", "WY at large"; null for an office without a seat. */
export function officeSeat(office: Office | null): string | null {
  return office?.kind === 'member' ? seat(office.member) : null;
}

function seat({ title, state, district }: Member): string {
  if (title !== 'representative' || district === null) return state;
  return district === 0 ? i18n.t('office.atLarge', { state }) : `${state}-${district}`;
}

const TITLES = {
  senator: 'office.senator',
  representative: 'office.representative',
  delegate: 'office.delegate',
  'resident-commissioner': 'office.residentCommissioner',
} as const satisfies Readonly<Record<MemberTitle, string>>;
