import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { Api } from '../../../shared/api.ts';
import { together } from '../../../shared/outcome.ts';
import type { Failure } from '../../../shared/outcome.ts';
import type { Region } from '../../../../survey-definitions/reference/regions.ts';
import type { MemberRecord } from '../../../../server/register/members/member-contract.ts';
import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Field } from '../../blocks/form/form-field.ts';
import type { Order } from '../../blocks/list/order.ts';
import { matches } from '../../blocks/list/matches.ts';
import { memberFilterAddress, memberFilterOf } from './member-filter.ts';
import type { MemberColumn, MemberFilter, MemberKind } from './member-filter.ts';

/** A Member with the person through whom it is reached at present. */
export type MemberRow = { readonly member: MemberRecord; readonly contact: Contact | null };

export type MemberList = {
  readonly rows: ReadonlySignal<readonly MemberRow[] | null>;
  readonly shown: ReadonlySignal<readonly MemberRow[]>;
  /** N: how many are counted. */
  readonly counted: ReadonlySignal<number>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly text: Field<string>;
  readonly region: Field<Region | ''>;
  readonly kind: Field<MemberKind | ''>;
  readonly order: Signal<Order<MemberColumn>>;
  readonly isFiltered: ReadonlySignal<boolean>;
  /** The address that leads back to this very view. */
  readonly address: ReadonlySignal<string>;
  readonly clear: () => void;
  readonly load: () => Promise<void>;
};

export function createMemberList(api: Api, query: URLSearchParams, language: ReadonlySignal<string>): MemberList {
  const from = memberFilterOf(query);
  const rows = signal<readonly MemberRow[] | null>(null);
  const failure = signal<Failure | null>(null);
  const text = field('filter.text', 'surveys.filter.text', from.text);
  const region = field('filter.region', 'members.region', from.region);
  const kind = field('filter.kind', 'members.show', from.kind);
  const order = signal(from.order);
  const filter = computed(() => ({ text: text.value, region: region.value, kind: kind.value, order: order.value }));
  return {
    rows,
    shown: computed(() => shownRows(rows.value ?? [], filter.value, language.value)),
    counted: computed(() => (rows.value ?? []).filter(({ member }) => member.counted).length),
    failure,
    text,
    region,
    kind,
    order,
    isFiltered: computed(() => text.value !== '' || region.value !== '' || kind.value !== ''),
    address: computed(() => memberFilterAddress(filter.value)),
    clear: () => {
      text.value = '';
      region.value = '';
      kind.value = '';
    },
    load: async () => {
      const found = await together(api.register(), api.contacts());
      failure.value = found.ok ? null : found.failure;
      if (!found.ok) return;
      const [members, contacts] = found.value;
      rows.value = members.map((member) => ({ member, contact: pointOf(member, contacts) }));
    },
  };
}

const pointOf = ({ id }: MemberRecord, contacts: readonly Contact[]): Contact | null =>
  contacts.find(({ memberId, role, endedAt }) => memberId === id && role === 'contact-point' && endedAt === null) ??
  null;

function shownRows(rows: readonly MemberRow[], filter: MemberFilter, language: string): readonly MemberRow[] {
  const { column, descending } = filter.order;
  const { compare } = new Intl.Collator(language);
  const nameOf = ({ member }: MemberRow) => inLanguage(member.name, language);
  const keys: Readonly<Record<MemberColumn, (row: MemberRow) => string>> = {
    name: nameOf,
    region: ({ member }) => member.region,
    since: ({ member }) => member.memberSince?.replace('before-', '') ?? '',
    contact: ({ contact }) => contact?.name ?? '',
  };
  const sign = descending ? -1 : 1;
  return rows
    .filter((row) => isWanted(row, filter))
    .sort((a, b) => sign * compare(keys[column](a), keys[column](b)) || compare(nameOf(a), nameOf(b)));
}

function isWanted({ member, contact }: MemberRow, { text, region, kind }: MemberFilter): boolean {
  if (region !== '' && member.region !== region) return false;
  const isKind: Readonly<Record<MemberKind | '', boolean>> = {
    '': true,
    'without-contact': contact === null,
    doubtful: member.confidence !== 'high',
    counted: member.counted,
    'not-counted': !member.counted,
  };
  const { id, iso2, name } = member;
  return isKind[kind] && matches(text, [id, iso2 ?? '', name.en, name.fr, contact?.name ?? '']);
}
