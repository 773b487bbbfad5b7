import { firstLanguage } from '../../../../survey-definitions/reference/first-language.ts';
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { committees } from '../../../../survey-definitions/reference/committees.ts';
import type { Committee } from '../../../../survey-definitions/reference/committees.ts';
import type { Api } from '../../../shared/api.ts';
import type { Survey, SurveyState } from '../../../../survey-definitions/surveys/survey.ts';
import { createRequests } from '../../blocks/form/requests.ts';
import type { RequestState } from '../../blocks/form/requests.ts';
import { choice, createList } from '../../blocks/list/list.ts';
import type { Choice, List } from '../../blocks/list/list.ts';
import { dateOf, occasionWords } from '../../words/occasion-words.ts';

/** Whose surveys they are: a committee's sessions, the activities or the annual waves. */
export type SurveyHolder = Committee | 'activities' | 'waves';

export type SurveyList = List<Survey, 'occasion' | 'date' | 'state' | 'responses'> &
  Pick<RequestState, 'failure'> & {
    readonly committee: Choice<Survey, SurveyHolder | ''>;
    readonly state: Choice<Survey, SurveyState | ''>;
    /** Those that hold any of the surveys. */
    readonly committees: ReadonlySignal<readonly SurveyHolder[]>;
    readonly load: () => Promise<void>;
  };

const holders: readonly SurveyHolder[] = [...committees, 'activities', 'waves'];
const states = ['draft', 'open', 'closed'] as const;

export function createSurveyList(api: Api, query: URLSearchParams): SurveyList {
  const rows = signal<readonly Survey[] | null>(null);
  const { failure, read } = createRequests();
  const isOfHolder = (survey: Survey, holder: SurveyHolder | '') => holderOf(survey) === holder;
  const committee = choice(query, 'committee', 'surveys.filter.committee', ['', ...holders], isOfHolder);
  const isInState = (survey: Survey, state: SurveyState | '') => survey.state === state;
  const state = choice(query, 'state', 'surveys.filter.state', ['', ...states], isInState);
  const list = createList(rows, {
    path: '/console/surveys',
    query,
    // What is sorted by are codes, numbers and days, the same in every language.
    language: signal<string>(firstLanguage),
    texts: ({ record, address, definition }) => [...occasionWords(record), address, definition],
    choices: { committee, state },
    columns: {
      occasion: ({ record }) => occasionWords(record).join(' '),
      date: dateOf,
      state: (survey) => states.indexOf(survey.state),
      responses: ({ responses }) => responses,
    },
    order: { column: 'date', descending: true },
  });
  return {
    ...list,
    failure,
    committee,
    state,
    committees: computed(() => [...new Set((rows.value ?? []).map(holderOf))].sort()),
    load: () => read(api.surveys(), (found) => (rows.value = found)),
  };
}

export function holderOf({ record }: Survey): SurveyHolder {
  if (record.kind === 'session') return record.committee;
  return record.kind === 'activity' ? 'activities' : 'waves';
}
