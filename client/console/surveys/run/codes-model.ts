import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { AccessCode, Member, SurveyDetail } from '../../../shared/api-types.ts';
import type { Failure } from '../../../shared/outcome.ts';
import { delegationsOf } from './delegation-lines.ts';
import type { DelegationList } from './delegation-lines.ts';

export type CodesModel = {
  readonly detail: ReadonlySignal<SurveyDetail | null>;
  readonly members: ReadonlySignal<readonly Member[]>;
  readonly text: Signal<string>;
  readonly list: ReadonlySignal<DelegationList>;
  /** Shown once; whoever leaves the page must make new ones. */
  readonly codes: ReadonlySignal<readonly AccessCode[]>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly load: () => Promise<void>;
  readonly listAllMembers: (language: string) => void;
  readonly create: () => Promise<void>;
};

export function createCodesModel(api: Api, id: string): CodesModel {
  const detail = signal<SurveyDetail | null>(null);
  const members = signal<readonly Member[]>([]);
  const text = signal('');
  const list = computed(() => delegationsOf(text.value, members.value));
  const codes = signal<readonly AccessCode[]>([]);
  const failure = signal<Failure | null>(null);
  const isBusy = signal(false);
  return {
    detail,
    members,
    text,
    list,
    codes,
    failure,
    isBusy,
    load: async () => {
      const [survey, register] = await Promise.all([api.survey(id), api.members()]);
      if (!survey.ok) failure.value = survey.failure;
      else detail.value = survey.value;
      if (register.ok) members.value = register.value;
    },
    listAllMembers: (language) => {
      const names = members.value.map((member) => member.name[language] ?? member.id);
      text.value = names.sort((a, b) => a.localeCompare(b, language)).join('\n');
    },
    create: async () => {
      const { delegations, unknown } = list.value;
      if (isBusy.value || delegations.length === 0 || unknown.length > 0) return;
      isBusy.value = true;
      const made = await api.createCodes(id, delegations);
      isBusy.value = false;
      failure.value = made.ok ? null : made.failure;
      if (made.ok) codes.value = made.value;
    },
  };
}
