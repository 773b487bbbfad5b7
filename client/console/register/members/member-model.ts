import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Region } from '../../../../survey-definitions/reference/regions.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import type { Api } from '../../../shared/api.ts';
import type { Failure, Outcome } from '../../../shared/outcome.ts';
import type {
  Confidence,
  MemberChange,
  MemberInput,
  MemberRecord,
} from '../../../../server/register/members/member-contract.ts';
import type { Contact } from '../../../../server/register/contacts/contact-contract.ts';
import { missingFields } from '../../blocks/form/missing-fields.ts';
import { sinceCode, typedSince } from './since-words.ts';

/** Fields as typed. */
export type MemberFields = {
  readonly nameEn: Signal<string>;
  readonly nameFr: Signal<string>;
  readonly iso2: Signal<string>;
  readonly region: Signal<Region | ''>;
  readonly memberSince: Signal<string>;
  readonly confidence: Signal<Confidence>;
  readonly note: Signal<string>;
  readonly status: Signal<readonly 'counted'[]>;
};

export type MemberModel = {
  /** null: not loaded yet, or a new one. */
  readonly member: ReadonlySignal<MemberRecord | null>;
  readonly isNew: boolean;
  readonly fields: MemberFields;
  readonly changes: ReadonlySignal<readonly MemberChange[]>;
  readonly contacts: ReadonlySignal<readonly Contact[]>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
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
  const fields = emptyFields();
  const changes = signal<readonly MemberChange[]>([]);
  const contacts = signal<readonly Contact[]>([]);
  const problems = signal<readonly Problem[]>([]);
  const failure = signal<Failure | null>(null);
  const [isBusy, isSaved] = [signal(false), signal(false)];
  const load = async () => {
    if (id === null) return;
    const [members, history, people] = await Promise.all([api.register(), api.memberChanges(id), api.contacts()]);
    if (!members.ok || !history.ok || !people.ok) {
      failure.value = firstFailure([members, history, people]);
      return;
    }
    member.value = members.value.find((record) => record.id === id) ?? null;
    changes.value = history.value;
    contacts.value = people.value.filter(({ memberId, endedAt }) => memberId === id && endedAt === null);
    failure.value = null;
    if (member.value !== null) fill(fields, member.value, language.value);
  };
  const send = (input: MemberInput) =>
    id === null ? api.createMember(input) : api.changeMember(id, { ...input, revision: member.value?.revision ?? 1 });
  return {
    member: computed(() => member.value),
    isNew: id === null,
    fields,
    changes,
    contacts,
    problems,
    failure,
    isBusy,
    isSaved,
    load,
    save: async () => {
      if (isBusy.value) return;
      const { region } = fields;
      isSaved.value = false;
      failure.value = null;
      problems.value = [
        ...missingFields('name', { en: fields.nameEn.value.trim(), fr: fields.nameFr.value.trim() }),
        ...missingFields('', { region: region.value }),
      ];
      if (region.value === '' || problems.value.length > 0) return;
      isBusy.value = true;
      const sent = await send(inputOf(fields, region.value));
      isBusy.value = false;
      if (!sent.ok) {
        const isOutdated = sent.failure.problems.some(({ path }) => path === 'revision');
        if (isOutdated || sent.failure.problems.length === 0) failure.value = sent.failure;
        else problems.value = sent.failure.problems;
      } else if (typeof sent.value === 'string') onCreated(sent.value);
      else {
        await load();
        isSaved.value = true;
      }
    },
  };
}

function firstFailure(outcomes: readonly Outcome<unknown>[]): Failure | null {
  const failed = outcomes.find((outcome) => !outcome.ok);
  return failed === undefined || failed.ok ? null : failed.failure;
}

const emptyFields = (): MemberFields => ({
  nameEn: signal(''),
  nameFr: signal(''),
  iso2: signal(''),
  region: signal<Region | ''>(''),
  memberSince: signal(''),
  confidence: signal<Confidence>('high'),
  note: signal(''),
  status: signal<readonly 'counted'[]>(['counted']),
});

function fill(fields: MemberFields, member: MemberRecord, language: string): void {
  fields.nameEn.value = member.name.en;
  fields.nameFr.value = member.name.fr;
  fields.iso2.value = member.iso2 ?? '';
  fields.region.value = member.region;
  fields.memberSince.value = typedSince(member.memberSince, language);
  fields.confidence.value = member.confidence;
  fields.note.value = member.note;
  fields.status.value = member.counted ? ['counted'] : [];
}

const inputOf = (fields: MemberFields, region: Region): MemberInput => ({
  iso2: fields.iso2.value.trim() || null,
  name: { en: fields.nameEn.value.trim(), fr: fields.nameFr.value.trim() },
  region,
  counted: fields.status.value.length > 0,
  memberSince: sinceCode(fields.memberSince.value),
  confidence: fields.confidence.value,
  note: fields.note.value.trim(),
});
