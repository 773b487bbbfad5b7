import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { regions } from '../../../../survey-definitions/reference/regions.ts';
import type { Region } from '../../../../survey-definitions/reference/regions.ts';
import type { Api } from '../../../shared/api.ts';
import { together } from '../../../shared/outcome.ts';
import type { MemberRecord } from '../../../../server/register/members/member-contract.ts';
import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';
import { pointOf } from '../contacts/contact-point.ts';
import { choice, createList } from '../../blocks/list/list.ts';
import type { Choice, List } from '../../blocks/list/list.ts';

/** A Member with the person through whom it is reached at present. */
export type MemberRow = { readonly member: MemberRecord; readonly contact: Contact | null };

type MemberKind = 'without-contact' | 'doubtful' | 'counted' | 'not-counted';
type MemberColumn = 'name' | 'region' | 'since' | 'contact';

export type MemberList = List<MemberRow, MemberColumn> &
  Pick<RequestState, 'failure'> & {
    readonly region: Choice<MemberRow, Region | ''>;
    readonly kind: Choice<MemberRow, MemberKind | ''>;
    /** N: how many are counted. */
    readonly counted: ReadonlySignal<number>;
    readonly load: () => Promise<void>;
  };

export function createMemberList(api: Api, query: URLSearchParams, language: ReadonlySignal<string>): MemberList {
  const rows = signal<readonly MemberRow[] | null>(null);
  const { failure, read } = createRequests();
  const isOfRegion = ({ member }: MemberRow, wanted: Region | '') => member.region === wanted;
  const region = choice(query, 'region', 'members.region', ['', ...regions], isOfRegion);
  const kinds = ['', 'without-contact', 'doubtful', 'counted', 'not-counted'] as const;
  const kind = choice<MemberRow, MemberKind | ''>(query, 'kind', 'members.show', kinds, isOfKind);
  const list = createList(rows, {
    path: '/console/members',
    query,
    language,
    texts: ({ member: { id, iso2, name }, contact }) => [id, iso2 ?? '', ...Object.values(name), contact?.name ?? ''],
    choices: { region, kind },
    columns: {
      name: ({ member }) => inLanguage(member.name, language.value),
      region: ({ member }) => member.region,
      since: ({ member }) => member.memberSince?.replace('before-', '') ?? '',
      contact: ({ contact }) => contact?.name ?? '',
    },
    order: { column: 'name', descending: false },
  });
  return {
    ...list,
    failure,
    region,
    kind,
    counted: computed(() => (rows.value ?? []).filter(({ member }) => member.counted).length),
    load: () =>
      read(together(api.register(), api.contacts()), ([members, contacts]) => {
        rows.value = members.map((member) => ({ member, contact: pointOf(member.id, contacts) }));
      }),
  };
}

function isOfKind({ member, contact }: MemberRow, kind: MemberKind | ''): boolean {
  const isKind: Readonly<Record<MemberKind | '', boolean>> = {
    '': true,
    'without-contact': contact === null,
    doubtful: member.confidence !== 'high',
    counted: member.counted,
    'not-counted': !member.counted,
  };
  return isKind[kind];
}
