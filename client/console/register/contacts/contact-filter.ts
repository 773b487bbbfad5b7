import type { ContactRole } from '../../../../server/register/contacts/contact-contract.ts';
import { orderOf, orderText } from '../../blocks/list/order.ts';
import type { Order } from '../../blocks/list/order.ts';

export const contactStates = ['present', 'unreachable', 'former'] as const;
export const contactColumns = ['member', 'role', 'name', 'email', 'language'] as const;
export const contactRoles = ['contact-point', 'deputy'] as const satisfies readonly ContactRole[];

export type ContactState = (typeof contactStates)[number];
export type ContactColumn = (typeof contactColumns)[number];

export type ContactFilter = {
  readonly text: string;
  readonly role: ContactRole | '';
  readonly state: ContactState;
  readonly order: Order<ContactColumn>;
};

/** Reads the filter out of the address; what it does not know it leaves out. */
export function contactFilterOf(query: URLSearchParams): ContactFilter {
  return {
    text: query.get('text') ?? '',
    role: contactRoles.find((name) => name === query.get('role')) ?? '',
    state: contactStates.find((name) => name === query.get('state')) ?? 'present',
    order: orderOf(query.get('sort'), contactColumns),
  };
}

export function contactFilterAddress({ text, role, state, order }: ContactFilter): string {
  const query = new URLSearchParams();
  if (text !== '') query.set('text', text);
  if (role !== '') query.set('role', role);
  if (state !== 'present') query.set('state', state);
  if (orderText(order) !== 'member') query.set('sort', orderText(order));
  const words = query.toString();
  return `/console/contacts${words === '' ? '' : `?${words}`}`;
}
