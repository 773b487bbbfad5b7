import { committees } from '../../../../survey-definitions/reference/committees.ts';
import type { Committee } from '../../../../survey-definitions/reference/committees.ts';
import type { SurveyState } from '../../../../survey-definitions/surveys/survey.ts';
import { sortColumns } from './survey-order.ts';
import type { SortOrder } from './survey-order.ts';

/** Whose surveys they are: a committee's sessions, the activities or the annual waves. */
export type SurveyHolder = Committee | 'activities' | 'waves';

export type SurveyFilter = {
  readonly text: string;
  readonly committee: SurveyHolder | '';
  readonly state: SurveyState | '';
  readonly order: SortOrder;
};

const holders: readonly SurveyHolder[] = [...committees, 'activities', 'waves'];
const states = ['draft', 'open', 'closed'] as const;
const newestFirst: SortOrder = { column: 'date', descending: true };

/** Reads the filter out of the address; what it does not know it leaves out. */
export function filterOf(query: URLSearchParams): SurveyFilter {
  const sort = query.get('sort') ?? '';
  const column = sortColumns.find((name) => name === sort.replace(/^-/, ''));
  return {
    text: query.get('text') ?? '',
    committee: holders.find((name) => name === query.get('committee')) ?? '',
    state: states.find((name) => name === query.get('state')) ?? '',
    order: column === undefined ? newestFirst : { column, descending: sort.startsWith('-') },
  };
}

export function filterAddress({ text, committee, state, order }: SurveyFilter): string {
  const query = new URLSearchParams();
  if (text !== '') query.set('text', text);
  if (committee !== '') query.set('committee', committee);
  if (state !== '') query.set('state', state);
  const sort = `${order.descending ? '-' : ''}${order.column}`;
  if (sort !== '-date') query.set('sort', sort);
  const words = query.toString();
  return `/console/surveys${words === '' ? '' : `?${words}`}`;
}
