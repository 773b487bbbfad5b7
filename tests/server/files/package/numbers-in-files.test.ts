import { expect, it } from 'vitest';
import { itemResultsTable } from '../../../../server/files/package/item-results-table.ts';
import { listClosed } from '../../../../server/surveys/responses/result-store.ts';
import type { Results } from '../../../../server/results/survey/results-contract.ts';
import { openFreshSqlite } from '../../../setup/databases.ts';
import { createSurveyApp } from '../../surveys/fielding/survey-app.ts';
import { read } from '../../results/scorecard/demo-app.ts';
import { fieldWave, ratedBy } from '../../results/scorecard/fielded.ts';

it('of numbers no file says that nobody left them out, and their mean is a number in a column of its own', async () => {
  const app = await createSurveyApp(openFreshSqlite);
  const planned = { so1Instrument_RKC_so1Status: 'planned', so1Instrument_RKC_so1PlannedYear: 2030 };
  await fieldWave(app, 2025, ratedBy([5, 4, 4, 2, 2, 3, 4, 5, 1, 4], planned));
  const [survey] = await listClosed(app.dependencies.readDb, 'annual-engagement');
  const results = await read<Results>(app, `/api/surveys/${survey?.id}/results`);
  const year = results.items.find(({ variable }) => variable === 'so1Instrument_RKC_so1PlannedYear');
  expect(year?.missing).toBeNull();

  const { table } = itemResultsTable({ ...results, items: year ? [year] : [] }, 'results.csv');
  const rows: unknown[] = [];
  for await (const page of table.pages()) {
    rows.push(...page.map((row) => Object.fromEntries(table.header.map((name, index) => [name, row[index]]))));
  }
  expect(rows).toEqual([
    expect.objectContaining({ variable: 'so1Instrument_RKC_so1PlannedYear', code: '', n: 10, units: 10, mean: 2030 }),
  ]);
});
