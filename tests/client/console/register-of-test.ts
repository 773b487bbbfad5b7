import type { MemberRecord } from '../../../server/register/members/member-contract.ts';
import type { Contact } from '../../../server/register/contacts/contact-contract.ts';

export const memberOf = (id: string, en: string, fr: string, more: Partial<MemberRecord> = {}): MemberRecord => ({
  id,
  iso2: id,
  name: { en, fr },
  region: 'EUR',
  counted: true,
  memberSince: 'before-2012',
  confidence: 'high',
  note: '',
  revision: 1,
  updatedAt: '2026-11-22T09:00:00.000Z',
  ...more,
});

export const contactOf = (id: string, memberId: string, more: Partial<Contact> = {}): Contact => ({
  id,
  memberId,
  role: 'contact-point',
  name: `Name ${id}`,
  email: `${id}@x.test`,
  language: 'en',
  createdAt: '2026-11-22T09:00:00.000Z',
  endedAt: null,
  undeliverableAt: null,
  optedOutAt: null,
  ...more,
});

export const register = [
  memberOf('DE', 'Germany', 'Allemagne'),
  memberOf('CI', "Côte d'Ivoire", "Côte d'Ivoire", { region: 'WCA' }),
  memberOf('EU', 'European Union', 'Union européenne', { counted: false, memberSince: '2007-07-01' }),
  memberOf('XK', 'Kosovo', 'Kosovo', { confidence: 'low', memberSince: '2017' }),
];
