import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { unitOf } from '../../surveys/forms/withheld-because.ts';
import { occasionDay, occasionLabel } from '../../surveys/fielding/occasion-label.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { PackageTable } from './package-tables.ts';
import { plainFields } from './package-survey-tables.ts';

const header = [
  ...(['survey', 'definition', 'version', 'kind', 'occasion', 'day', 'year', 'confidentiality', 'unit'] as const),
  ...(['population', 'delegates', 'opened_at', 'closed_at', 'responses'] as const),
];

/** What there is in the package, one row a survey. `unit`: the unit of count; `population` is N, `delegates` how many registered. */
export function surveysTable(surveys: readonly Survey[]): PackageTable {
  const rows = surveys.map((survey) => [
    survey.address,
    survey.definition,
    survey.version,
    survey.record.kind,
    inLanguage(occasionLabel(survey.record), firstLanguage),
    occasionDay(survey.record),
    Number(occasionDay(survey.record).slice(0, 4)),
    survey.confidentiality,
    unitOf(survey),
    survey.population ?? '',
    survey.delegates ?? '',
    survey.openedAt ?? '',
    survey.closedAt ?? '',
    survey.responses,
  ]);
  const table = { header, pages: () => [rows] };
  const integer = { type: 'integer' } as const;
  return {
    path: 'surveys.csv',
    title: 'The surveys of this package',
    table,
    fields: plainFields(table, {
      survey: { type: 'string', constraints: { required: true, unique: true } },
      version: integer,
      day: { type: 'date' },
      year: integer,
      population: integer,
      delegates: integer,
      responses: integer,
      opened_at: { type: 'datetime' },
      closed_at: { type: 'datetime' },
    }),
    primaryKey: ['survey'],
  };
}
