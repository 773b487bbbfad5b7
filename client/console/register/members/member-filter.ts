import { regions } from '../../../../survey-definitions/reference/regions.ts';
import type { Region } from '../../../../survey-definitions/reference/regions.ts';
import { orderOf, orderText } from '../../blocks/list/order.ts';
import type { Order } from '../../blocks/list/order.ts';

export const memberKinds = ['without-contact', 'doubtful', 'counted', 'not-counted'] as const;
export const memberColumns = ['name', 'region', 'since', 'contact'] as const;

export type MemberKind = (typeof memberKinds)[number];
export type MemberColumn = (typeof memberColumns)[number];

export type MemberFilter = {
  readonly text: string;
  readonly region: Region | '';
  readonly kind: MemberKind | '';
  readonly order: Order<MemberColumn>;
};

/** Reads the filter out of the address; what it does not know it leaves out. */
export function memberFilterOf(query: URLSearchParams): MemberFilter {
  return {
    text: query.get('text') ?? '',
    region: regions.find((name) => name === query.get('region')) ?? '',
    kind: memberKinds.find((name) => name === query.get('kind')) ?? '',
    order: orderOf(query.get('sort'), memberColumns),
  };
}

export function memberFilterAddress({ text, region, kind, order }: MemberFilter): string {
  const query = new URLSearchParams();
  if (text !== '') query.set('text', text);
  if (region !== '') query.set('region', region);
  if (kind !== '') query.set('kind', kind);
  if (orderText(order) !== 'name') query.set('sort', orderText(order));
  const words = query.toString();
  return `/console/members${words === '' ? '' : `?${words}`}`;
}
