import type { Committee } from '../../../../survey-definitions/surveys/committees.ts';
import type { SurveyState } from '../../../../survey-definitions/surveys/survey.ts';
import { sortColumns } from './survey-order.ts';
import type { SortOrder } from './survey-order.ts';

export type SurveyFilter = {
  readonly text: string;
  readonly committee: Committee | 'activities' | 'waves' | '';
  readonly state: SurveyState | '';
  readonly order: SortOrder;
};

const holders = ['PTC', 'HSC', 'EC', 'CBC', 'activities', 'waves'] as const;
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
