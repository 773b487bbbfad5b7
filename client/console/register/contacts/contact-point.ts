import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';

/** Through whom a Member is reached at present. */
export const pointOf = (memberId: string, contacts: readonly Contact[]): Contact | null =>
  contacts.find((one) => one.memberId === memberId && isPoint(one)) ?? null;

export const isPoint = ({ role, endedAt }: Contact): boolean => role === 'contact-point' && endedAt === null;
