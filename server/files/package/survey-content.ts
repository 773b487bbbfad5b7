import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { exportedSurvey } from '../tables/exported-survey.ts';
import { readBreakdowns } from '../../results/breakdowns/read-breakdowns.ts';
import { resultsOf } from '../../results/survey/results.ts';
import { occasionLabel } from '../../surveys/fielding/occasion-label.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { PackageContent } from './data-package.ts';
import { breakdownRows, breakdownsTable } from './breakdowns-table.ts';
import { itemResultsTable } from './item-results-table.ts';
import { resultsTable } from './results-table.ts';
import { surveyResult } from './survey-result.ts';
import { folderOf, surveyTables } from './package-survey-tables.ts';
import { surveysTable } from './surveys-table.ts';
import type { Sheet } from './workbook.ts';

/** The package of one survey, looked at alone. */
export async function surveyContent(dependencies: Dependencies, survey: Survey): Promise<PackageContent> {
  const exported = await exportedSurvey(dependencies, survey);
  const title = `${survey.definition} ${inLanguage(occasionLabel(survey.record), firstLanguage)}`;
  const results = await resultsOf(dependencies, survey);
  const isClosed = survey.state === 'closed';
  const breakdowns = (isClosed && (await readBreakdowns(dependencies, [survey])).get(survey.id)) || {};
  const kpi = surveyResult(results, dependencies.settings.disclosureThreshold);
  return {
    name: `${survey.definition}-${survey.address}`.toLowerCase(),
    title,
    surveys: [exported],
    tables: [
      surveysTable([survey]),
      ...(await surveyTables(dependencies, exported, { name: title, breakdowns })),
      itemResultsTable(results, `${folderOf(survey.address)}/results.csv`),
      resultsTable(kpi ? [kpi.row] : []),
      breakdownsTable(kpi ? breakdownRows(kpi.place, { region: results.regions, language: results.languages }) : []),
    ],
  };
}

/** What somebody with a spreadsheet wants of it. */
export async function surveySheets(dependencies: Dependencies, survey: Survey): Promise<readonly Sheet[]> {
  const { tables } = await surveyContent(dependencies, survey);
  const names = ['responses', 'codebook', 'results', 'texts'];
  return names.flatMap((name) => {
    const found = tables.find(({ path }) => path.endsWith(`/${name}.csv`));
    return found ? [{ name, table: found.table, fields: found.fields }] : [];
  });
}
