import type { Survey, SurveyState } from '../../../../survey-definitions/surveys/survey.ts';
import { dateOf, occasionWords } from '../../words/occasion-words.ts';

export const sortColumns = ['occasion', 'date', 'state', 'responses'] as const;
export type SortColumn = (typeof sortColumns)[number];
export type SortOrder = { readonly column: SortColumn; readonly descending: boolean };

export function sortedBy(surveys: readonly Survey[], { column, descending }: SortOrder): readonly Survey[] {
  const compare = comparisons[column];
  const sign = descending ? -1 : 1;
  return [...surveys].sort((a, b) => sign * compare(a, b) || a.id.localeCompare(b.id));
}

const stateOrder: Readonly<Record<SurveyState, number>> = { draft: 0, open: 1, closed: 2 };

const comparisons: Readonly<Record<SortColumn, (a: Survey, b: Survey) => number>> = {
  occasion: (a, b) => nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true }),
  date: (a, b) => dateOf(a).localeCompare(dateOf(b)),
  state: (a, b) => stateOrder[a.state] - stateOrder[b.state],
  responses: (a, b) => a.responses - b.responses,
};

const nameOf = (survey: Survey) => occasionWords(survey.record).join(' ');
