import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { Survey, SurveyState } from '../../../../survey-definitions/surveys/survey.ts';
import type { Failure } from '../../../shared/outcome.ts';
import { field } from '../../blocks/form/form-field.ts';
import type { Field } from '../../blocks/form/form-field.ts';
import { filterAddress, filterOf } from './survey-filter.ts';
import type { SurveyHolder } from './survey-filter.ts';
import { sortedBy } from './survey-order.ts';
import type { SortColumn, SortOrder } from './survey-order.ts';
import { occasionWords } from '../../words/occasion-words.ts';

export type SurveyList = {
  readonly surveys: ReadonlySignal<readonly Survey[] | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly text: Field<string>;
  readonly committee: Field<SurveyHolder | ''>;
  readonly state: Field<SurveyState | ''>;
  readonly order: ReadonlySignal<SortOrder>;
  readonly committees: ReadonlySignal<readonly SurveyHolder[]>;
  readonly shown: ReadonlySignal<readonly Survey[]>;
  /** The address that leads back to this very view. */
  readonly address: ReadonlySignal<string>;
  readonly sortBy: (column: SortColumn) => void;
  readonly clear: () => void;
  readonly load: () => Promise<void>;
};

export function createSurveyList(api: Api, query: URLSearchParams): SurveyList {
  const from = filterOf(query);
  const surveys = signal<readonly Survey[] | null>(null);
  const failure = signal<Failure | null>(null);
  const text = field('filter.text', 'surveys.filter.text', from.text);
  const committee = field('filter.committee', 'surveys.filter.committee', from.committee);
  const state = field('filter.state', 'surveys.filter.state', from.state);
  const order = signal(from.order);
  const filter = computed(() => ({
    text: text.value,
    committee: committee.value,
    state: state.value,
    order: order.value,
  }));
  return {
    surveys,
    failure,
    text,
    committee,
    state,
    order,
    committees: computed(() => [...new Set((surveys.value ?? []).map(holderOf))].sort()),
    shown: computed(() => sortedBy((surveys.value ?? []).filter(matching(filter.value)), order.value)),
    address: computed(() => filterAddress(filter.value)),
    sortBy: (column) => {
      const isSame = order.value.column === column;
      order.value = { column, descending: isSame ? !order.value.descending : false };
    },
    clear: () => {
      text.value = '';
      committee.value = '';
      state.value = '';
    },
    load: async () => {
      const found = await api.surveys();
      failure.value = found.ok ? null : found.failure;
      if (found.ok) surveys.value = found.value;
    },
  };
}

type Wanted = { readonly text: string; readonly committee: string; readonly state: string };

function matching({ text, committee, state }: Wanted): (survey: Survey) => boolean {
  const words = folded(text).split(/\s+/);
  return (survey) => {
    if (committee !== '' && holderOf(survey) !== committee) return false;
    if (state !== '' && survey.state !== state) return false;
    const haystack = folded([...occasionWords(survey.record), survey.address, survey.definition].join(' '));
    return words.every((word) => haystack.includes(word));
  };
}

/** Without case and accents. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

export function holderOf({ record }: Survey): SurveyHolder {
  if (record.kind === 'session') return record.committee;
  return record.kind === 'activity' ? 'activities' : 'waves';
}
