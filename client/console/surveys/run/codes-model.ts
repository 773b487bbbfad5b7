import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import type { AccessCode } from '../../../../server/surveys/access-codes/access-code-contract.ts';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import { together } from '../../../shared/outcome.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Field } from '../../blocks/form/form-field.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';
import { delegationsOf } from './delegation-lines.ts';
import type { DelegationList } from './delegation-lines.ts';

export type CodesModel = RequestState & {
  readonly detail: ReadonlySignal<SurveyDetail | null>;
  readonly members: ReadonlySignal<readonly Member[]>;
  readonly text: Field<string>;
  readonly list: ReadonlySignal<DelegationList>;
  /** Shown once; whoever leaves the page must make new ones. */
  readonly codes: ReadonlySignal<readonly AccessCode[]>;
  readonly load: () => Promise<void>;
  readonly listAllMembers: (language: string) => void;
  readonly create: () => Promise<void>;
};

export function createCodesModel(api: Api, id: string): CodesModel {
  const detail = signal<SurveyDetail | null>(null);
  const members = signal<readonly Member[]>([]);
  const text = field('delegations', 'codes.list', '');
  const list = computed(() => delegationsOf(text.value, members.value));
  const codes = signal<readonly AccessCode[]>([]);
  const requests = createRequests();
  return {
    ...requests,
    detail,
    members,
    text,
    list,
    codes,
    load: () =>
      requests.read(together(api.survey(id), api.members()), ([survey, register]) => {
        detail.value = survey;
        members.value = register;
      }),
    listAllMembers: (language) => {
      const names = members.value.map((member) => member.name[language] ?? member.id);
      text.value = names.sort((a, b) => a.localeCompare(b, language)).join('\n');
    },
    create: async () => {
      const { delegations, unknown } = list.value;
      if (delegations.length === 0 || unknown.length > 0) return;
      await requests.attempt(
        () => api.createCodes(id, delegations),
        (made) => (codes.value = made),
      );
    },
  };
}
