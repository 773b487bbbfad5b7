import { inEachOfficial, keyedByLanguage } from '../../../../survey-definitions/reference/languages.ts';
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Region } from '../../../../survey-definitions/reference/regions.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type {
  Confidence,
  MemberChange,
  MemberInput,
  MemberRecord,
} from '../../../../server/register/members/member-contract.ts';
import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { together } from '../../../shared/outcome.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { TypedOf } from '../../blocks/form/form-field.ts';
import { createForm } from '../../blocks/form/form.ts';
import type { FormState } from '../../blocks/form/form.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { sinceCode, typedSince } from './since-words.ts';

/** In the order of the form, and of the history. */
export const emptyFields = () => ({
  ...keyedByLanguage('name.', (tag) => field(`name.${tag}`, `member.name-${tag}`, '')),
  region: field<Region | ''>('region', 'members.region', ''),
  iso2: field('iso2', 'member.iso2', ''),
  memberSince: field('memberSince', 'members.column.since', ''),
  status: field<readonly 'counted'[]>('counted', 'member.counting', ['counted']),
  confidence: field<Confidence>('confidence', 'member.confidence', 'high'),
  note: field('note', 'member.note', ''),
});

export type MemberModel = FormState<ReturnType<typeof emptyFields>> & {
  /** null: not loaded yet, or a new one. */
  readonly member: ReadonlySignal<MemberRecord | null>;
  readonly isNew: boolean;
  readonly changes: ReadonlySignal<readonly MemberChange[]>;
  readonly contacts: ReadonlySignal<readonly Contact[]>;
  readonly isSaved: ReadonlySignal<boolean>;
  readonly load: () => Promise<void>;
  readonly save: () => Promise<void>;
};

/** One Member: what is known of it, how that changed, and who its contacts are. `id` null: a new one. */
export function createMemberModel(
  api: Api,
  id: string | null,
  language: ReadonlySignal<string>,
  onCreated: (id: string) => void,
): MemberModel {
  const member = signal<MemberRecord | null>(null);
  const changes = signal<readonly MemberChange[]>([]);
  const contacts = signal<readonly Contact[]>([]);
  const form = createForm(emptyFields(), inputOf);
  const load = async () => {
    if (id === null) return;
    await form.read(together(api.register(), api.memberChanges(id), api.contacts()), ([members, history, people]) => {
      member.value = members.find((record) => record.id === id) ?? null;
      changes.value = history;
      contacts.value = people.filter(({ memberId, endedAt }) => memberId === id && endedAt === null);
      if (member.value !== null) form.begin(typedOf(member.value, language.value));
    });
  };
  const send = (input: MemberInput): Promise<Outcome<unknown>> =>
    id === null ? api.createMember(input) : api.changeMember(id, { ...input, revision: member.value?.revision ?? 1 });
  return {
    ...form,
    member,
    isNew: id === null,
    changes,
    contacts,
    isSaved: computed(() => form.done.value !== null),
    load,
    save: () =>
      form.submit(send, async (created) => {
        if (typeof created === 'string') return onCreated(created);
        await load();
        form.done.value = true;
      }),
  };
}

export type Typed = TypedOf<typeof emptyFields>;

export const typedOf = (
  { name, iso2, region, memberSince, confidence, note, counted }: MemberInput,
  language: string,
): Typed => ({
  ...keyedByLanguage('name.', (tag) => name[tag]),
  iso2: iso2 ?? '',
  region,
  memberSince: typedSince(memberSince, language),
  confidence,
  note,
  status: counted ? ['counted'] : [],
});

function inputOf({ region, confidence, ...typed }: Typed): MemberInput | readonly Problem[] {
  const name = inEachOfficial((tag) => typed[`name.${tag}`].trim());
  const missing = [...missingFields('name', name), ...missingFields('', { region })];
  if (region === '' || missing.length > 0) return missing;
  return {
    iso2: typed.iso2.trim() || null,
    name,
    region,
    counted: typed.status.length > 0,
    memberSince: sinceCode(typed.memberSince),
    confidence,
    note: typed.note.trim(),
  };
}
